// The pure parts of the reading aids: words found whatever their accents, the outline, what is left, whose pictures are loaded.
import { describe, expect, it, vi } from 'vitest';
import { finderIn, MOST_HITS } from '../../src/pages/reader/aids/find-all';
import { fold } from '../../src/pages/reader/aids/fold';
import { keyGroups } from '../../src/pages/reader/aids/key-groups';
import { minutesLeft, outlineOf, sharesBefore } from '../../src/pages/reader/aids/outline';
import { mayLoad, picturesIn } from '../../src/pages/reader/aids/pictures';
import { BODY, h, SAMPLE } from '../ui/sample-article';

vi.mock('../../src/platform/translate', () => import('../ui/english'));

const ALIKE = [
  ['large letters', 'Müller', 'müller'],
  ['accents', 'Müller', 'muller'],
  ['accents that stand by themselves', 'Mu\u0308ller', 'Müller'],
  ['a sharp s', 'Straße', 'STRASSE'],
  ['letters that no decomposition takes apart', 'Łódź and Ørsted', 'lodz and orsted'],
  ['a Turkish i', 'İstanbul', 'istanbul'],
  ['curly marks', 'the harbour’s “wall”', 'the harbour\'s "wall"'],
  ['a long dash', 'north–south', 'north-south'],
  ['a hard blank', '41\u00a0million', '41 million'],
  ['a soft hyphen', 'break\u00adwater', 'breakwater'],
  ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['full width', 'ＮＡＴＯ', 'nato'],
] as const;

describe('folded words', () => {
  it.each(ALIKE)('are the same but for %s', (_what, one, other) => expect(fold(one).text).toBe(fold(other).text));
  it.each([
    ['voiced and voiceless kana', 'が', 'か'],
    ['a syllable and its beginning', '각', '가'],
    ['two words', 'wall', 'walk'],
  ])('tell apart %s', (_what, one, other) => expect(fold(one).text).not.toContain(fold(other).text));
  it('know the way back to the letters they came from', () => {
    const text = 'Stra\u00dfe 😀 Mu\u0308ller';
    const { text: folded, at } = fold(text);
    expect(text.slice(at?.[folded.indexOf('m')])).toBe('Mu\u0308ller');
  });
});

/** Finds words in pieces; a slash ends a line. */
function found(lines: readonly (readonly string[])[], words: string): string[] {
  const texts = lines.flat();
  const blocks = lines.flatMap((line, index) => line.map(() => index));
  return finderIn({ texts, blocks })(words).map(({ start, end }) =>
    start.piece === end.piece
      ? (texts[start.piece]?.slice(start.offset, end.offset) ?? '')
      : [
          texts[start.piece]?.slice(start.offset),
          ...texts.slice(start.piece + 1, end.piece),
          texts[end.piece]?.slice(0, end.offset),
        ].join('|'),
  );
}

const FINDS = [
  { name: 'all places', lines: [['the wall and the Wall']], words: 'wall', gives: ['wall', 'Wall'] },
  {
    name: 'words over elements',
    lines: [['its ', 'under', 'water foot']],
    words: 'underwater',
    gives: ['under|water'],
  },
  { name: 'words over three elements', lines: [['a', 'b', 'c']], words: 'abc', gives: ['a|b|c'] },
  { name: 'no word over the end of a line', lines: [['the end'], ['less sea']], words: 'endless', gives: [] },
  { name: 'accents with the letter they stand on', lines: [['Mu\u0308ller']], words: 'mu', gives: ['Mu\u0308'] },
  { name: 'what a letter becomes two of', lines: [['Straße']], words: 'strass', gives: ['Straß'] },
  { name: 'places beside one another once', lines: [['aaaa']], words: 'aa', gives: ['aa', 'aa'] },
  { name: 'nothing for nothing', lines: [['a b']], words: ' ', gives: [] },
  { name: 'nothing in nothing', lines: [], words: 'a', gives: [] },
  { name: 'signs of a pattern as themselves', lines: [['a.b (c)']], words: '(c', gives: ['(c'] },
] as const;

describe('in a text that lies in pieces are found', () => {
  it.each(FINDS)('$name', ({ lines, words, gives }) => expect(found(lines, words)).toEqual(gives));
  it('no more places than anybody can go through', () =>
    expect(found([['a '.repeat(10_000)]], 'a')).toHaveLength(MOST_HITS));
});

describe('the outline', () => {
  const body = (...children: ReturnType<typeof h>[]) => ({ type: 'root' as const, children });
  it('lists subheadings with their places, lower ranks as a second level', () =>
    expect(outlineOf(body(h('p', 'x'), h('h3', 'One'), h('h4', h('em', 'Two')), h('h6', 'Three')))).toEqual([
      { index: 1, words: 'One', level: 1 },
      { index: 2, words: 'Two', level: 2 },
      { index: 3, words: 'Three', level: 2 },
    ]));
  it('of one subheading is none', () => expect(outlineOf(BODY)).toEqual([]));
  it('of empty ones is none', () => expect(outlineOf(body(h('h2', ' '), h('h2'), h('h2', 'One')))).toEqual([]));
  it('of a live blog with hundreds is none', () =>
    expect(outlineOf(body(...Array.from({ length: 300 }, (_, at) => h('h2', `Entry ${at}`))))).toEqual([]));
});

describe('what is left to read', () => {
  it('is told by the words before a block', () => {
    const shares = sharesBefore({ type: 'root', children: [h('p', 'x'.repeat(30)), h('hr'), h('p', 'x'.repeat(10))] });
    expect(shares).toEqual([0, 0.75, 0.75, 1]);
  });
  it('of nothing is nothing', () => expect(sharesBefore({ type: 'root', children: [] })).toEqual([1]));
  it.each([
    ['the whole at the beginning', 8, 0, 8],
    ['the rest in the middle', 8, 0.5, 4],
    ['at least a minute before the end', 8, 0.99, 1],
    ['none at the end', 8, 1, 0],
  ])('is %s', (_what, minutes, share, left) => expect(minutesLeft(minutes, share)).toBe(left));
});

describe('pictures', () => {
  const article = 'https://www.coast.co.uk/a';
  it.each([
    ['all', 'https://tracker.example/p.jpg', true],
    ['site', 'https://img.coast.co.uk/p.jpg', true],
    ['site', 'https://other.co.uk/p.jpg', false],
    ['site', 'data:image/png;base64,aaaa', true],
    ['none', 'https://www.coast.co.uk/p.jpg', false],
    ['none', 'data:image/png;base64,aaaa', false],
  ] as const)('of the choice "%s": %s', (choice, picture, may) =>
    expect(mayLoad(picture, { choice, article })).toBe(may),
  );

  it('are listed with their captions, the one above the text first', () => {
    const leadPicture = {
      address: 'https://p.example/lead.jpg',
      alt: 'Lead',
      caption: 'The lead.',
      credit: 'Ida Brandt',
    };
    expect(picturesIn({ ...SAMPLE, leadPicture })).toEqual([
      { address: 'https://p.example/lead.jpg', alt: 'Lead', caption: 'The lead. Ida Brandt' },
      expect.objectContaining({ caption: 'The wall at Aldersea dates from 1911. Photograph: Ida Brandt' }),
    ]);
  });
  it('that the text shows too are listed once', () => {
    const leadPicture = { address: 'https://p.example/big/wall.jpg?w=9', alt: '', caption: '', credit: '' };
    expect(picturesIn({ ...SAMPLE, leadPicture })).toHaveLength(1);
  });
});

describe('the sheet of keys', () => {
  const run = () => undefined;
  const own = [
    { key: '?', words: 'keys', run },
    { key: 'ArrowDown', words: 'key_line_down', run },
    { key: 's', words: 'key_save', run },
    { key: 'c', words: 'key_copy', run },
  ];
  const [here, , browser] = keyGroups(own, [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+L' },
    { name: 'save', description: 'Save this page', shortcut: '' },
    { name: 'nameless', description: '', shortcut: 'Alt+Shift+N' },
  ]);
  it('has letters by the alphabet, then signs', () =>
    expect(here?.rows.map(({ keys }) => keys.join())).toEqual(['C', 'S', '?', '↓']));
  it('says what the browser has really bound, and what it has not', () =>
    expect(browser?.rows).toEqual([
      { keys: ['Alt+Shift+L'], words: 'Open Lede' },
      { keys: [], words: 'Save this page' },
    ]));
});
