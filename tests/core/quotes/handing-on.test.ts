// What is done with a quote: printed, linked to, drawn, listed under its speaker.
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/core/article';
import { describe as describePlace } from '../../../src/core/quotes/anchor';
import { marksOf } from '../../../src/core/quotes/marks';
import { layOut, type QuoteCard } from '../../../src/core/quotes/picture-layout';
import { inMarks, toQuotation } from '../../../src/core/quotes/quotation';
import { findPieces } from '../../../src/core/quotes/spans';
import { linkToWords } from '../../../src/core/quotes/text-fragment';
import { voicesOf } from '../../../src/core/quotes/voices';
import { QUOTES, SAMPLE } from '../../ui/sample-article';

const LANGUAGES = 'ar bg cs da de el en es et fi fr he hr hu is it ja lt nb nl nn pl pt ro ru sk sl sv tr uk zh'.split(
  ' ',
);

describe('quotation marks', () => {
  test.each(LANGUAGES)('printed in %s are found again', language => {
    const words = 'Anna Reed bleibt hier';
    const [piece] = findPieces(`X: ${inMarks(words, language)}.`);
    expect(`X: ${inMarks(words, language)}.`.slice(piece?.innerStart, piece?.innerEnd)).toBe(words);
  });
  test('of a language that is not listed are the English ones', () => expect(marksOf('xx-YY')).toEqual(['“', '”']));
  test('leave out the comma that led to "she said"', () => expect(inMarks('We stay,', 'de-AT')).toBe('„We stay“'));
});

test('a quote is printed with who said it, headline, publisher, day and address', () => {
  const [quote] = QUOTES;
  expect(quote && toQuotation(SAMPLE, quote)).toBe(
    [
      '“We have watched the water come a little nearer every year, and this is the year we stop watching” — Miriam Okafor, leader of the council',
      SAMPLE.headline,
      'The Coast Courier, 2026-03-04',
      SAMPLE.address,
    ].join('\n'),
  );
});

describe('a link to words', () => {
  const TEXT = 'One. “We stay here, all of us - now,” she said.\n\nTwo. “We stay here, all of us - later,” he said.';
  const link = (exact: string, address = 'https://news.example.org/a') => {
    const start = TEXT.indexOf(exact);
    return linkToWords(address, describePlace(TEXT, start, start + exact.length), TEXT);
  };
  test('gives a short quote whole, its dashes and commas encoded', () => {
    expect(link('she said.')).toBe('https://news.example.org/a#:~:text=she%20said.');
    expect(link('all of us - later')).toBe('https://news.example.org/a#:~:text=all%20of%20us%20%2D%20later');
  });
  test('tells twins apart by what stands before', () => {
    expect(link('We stay here, all of us - later')).toContain('text=%E2%80%9C-,We');
  });
  test('gives a long quote by its beginning and its end', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    expect(linkToWords('https://news.example.org/a', describePlace(long, 0, long.length), long)).toBe(
      'https://news.example.org/a#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen',
    );
  });
  test('keeps the place that the address names, and leaves an address that is none', () => {
    expect(link('she said.', 'https://news.example.org/a?b=1#c')).toBe(
      'https://news.example.org/a?b=1#c:~:text=she%20said.',
    );
    expect(link('she said.', '')).toBe('');
  });
});

test('all who speak are listed in their order, the nameless last', () => {
  const said = (speaker: string, role: string, start: number): Quote => ({
    text: 'x',
    speaker,
    role,
    mention: '',
    key: false,
    anchor: { exact: 'x', prefix: '', suffix: '', start },
  });
  const quotes = [said('', '', 1), said('Anna Reed', '', 2), said('', 'a clerk', 3), said('Anna Reed', 'mayor', 4)];
  expect(voicesOf(quotes).map(({ name, role, quotes: all }) => [name, role, all.map(q => q.anchor.start)])).toEqual([
    ['Anna Reed', 'mayor', [2, 4]],
    ['a clerk', '', [3]],
    ['', '', [1]],
  ]);
});

describe('the picture of a quote', () => {
  const card: QuoteCard = {
    words: '“We stay.”',
    who: 'Anna Reed',
    headline: 'Ferry',
    source: 'Courier',
    direction: 'ltr',
  };
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  test('has the words, who said them and where, from top to bottom', () => {
    const { lines, height, width } = layOut(card, measure);
    expect(lines.map(({ text }) => text)).toEqual(['“We stay.”', 'Anna Reed', 'Ferry', 'Courier']);
    expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).toSorted((a, b) => a - b));
    expect([width, height]).toEqual([1200, 630]);
  });
  test.each([
    ['words', 'We stay in this harbour for good and all. '.repeat(80)],
    ['a script without spaces', '我们会留在这里。'.repeat(200)],
  ])('keeps even very many %s within its edges', (_what, words) => {
    const { lines, width, height } = layOut({ ...card, words }, measure);
    for (const { text, x, y, font } of lines) {
      expect(x + measure(text, font)).toBeLessThanOrEqual(width + measure(' …', font));
      expect(y).toBeLessThan(height);
    }
  });
  test('begins at the right where the language does', () => {
    const [line] = layOut({ ...card, direction: 'rtl' }, measure).lines;
    expect(line?.x).toBeGreaterThan(600);
  });
});
