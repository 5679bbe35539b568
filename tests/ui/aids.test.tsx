// The drawn pieces of the reading aids: names and roles, cards, footnotes.
import type { Element, Root } from 'hast';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_AIDS } from '../../src/settings/aids';
import { AidControls } from '../../src/ui/aid-controls';
import { ArticleBody } from '../../src/ui/article-body';
import { cardIn } from '../../src/ui/embed-card';
import { FindBar } from '../../src/ui/find-bar';
import { KeySheet } from '../../src/ui/key-sheet';
import { Outline } from '../../src/ui/outline';
import { noteBody, waysOf } from '../../src/ui/ways';
import { draw, wordsOf } from './draw';
import { h } from './sample-article';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;
const link = (href: string, words: string): Element => ({ ...h('a', words), properties: { href } });
const to = (name: string, words: string): Element => ({
  ...h('a', words),
  properties: { href: 'https://a.example/#x', dataTo: name },
});
const at = (name: string, element: Element): Element => ({ ...element, properties: { dataPlace: name } });
const root = (...children: Root['children']): Root => ({ type: 'root', children });

describe('a link card', () => {
  test.each([
    ['https://www.youtube.com/watch?v=1', 'The gate closes (youtube.com)', ['video', 'The gate closes', 'youtube.com']],
    ['https://open.spotify.com/episode/1', 'spotify.com', ['audio', '', 'spotify.com']],
    ['https://a.example/siren.mp3', 'The siren (a.example)', ['audio', 'The siren', 'a.example']],
    ['https://a.example/gate.mp4', 'a.example', ['video', '', 'a.example']],
    ['https://x.com/norrbeck/status/1', 'x.com', ['post', '', 'x.com']],
    ['https://notx.com/norrbeck', 'notx.com', ['other', '', 'notx.com']],
    ['https://www.google.com/maps/embed', 'google.com', ['map', '', 'google.com']],
    ['https://datawrapper.dwcdn.net/a', 'A chart (of tides) (dwcdn.net)', ['chart', 'A chart (of tides)', 'dwcdn.net']],
  ])('of %s, "%s"', (href, words, [kind, title, host]) =>
    expect(cardIn(h('figure', link(href, words)))).toEqual({ kind, title, host, address: href }),
  );
  test.each([
    ['a picture', h('figure', h('img'))],
    ['a link with a caption', h('figure', link('https://a.example/', 'a'), h('figcaption', 'b'))],
    ['nothing', h('figure')],
    ['a link without an address', h('figure', h('a', 'x'))],
  ])('is none of %s', (_what, figure) => expect(cardIn(figure)).toBeNull());
  test('is drawn as one link that says what, which and where', () => {
    const body = root(h('figure', link('https://vimeo.com/1', 'Ebb (vimeo.com)')));
    const drawn = <ArticleBody body={body} language="en" direction="ltr" pictures="shown" />;
    expect(wordsOf(drawn)).toBe('Video Ebb vimeo.com');
    expect(draw(drawn)).not.toMatch(/node=|\[object/);
  });
});

describe('ways within a story', () => {
  const body = root(
    at('r1', h('p', 'The wall', h('sup', to('n1', '1')), ' holds. ', to('costs', 'Costs'))),
    at('costs', h('h2', 'Costs')),
    h('ol', at('n1', h('li', 'Built in 1911. ', to('r1', 'Back'))), at('n2', h('li', h('p', 'One.'), h('p', 'Two.')))),
  );
  const ways = waysOf(body);
  test.each([
    ['n1', 'note'],
    ['costs', 'jump'],
    ['r1', 'jump'],
    ['gone', undefined],
  ])('%s is a %s', (name, kind) => expect(ways.get(name)?.kind).toBe(kind));
  test('a note is a paragraph of its own, without the way back and without a second place of its name', () => {
    const way = ways.get('n1');
    expect(way && noteBody(way, ways)).toEqual(root(h('p', 'Built in 1911. ')));
  });
  test('a note of two paragraphs stays two', () => {
    const way = ways.get('n2');
    expect(way && noteBody(way, ways)).toEqual(root(h('p', 'One.'), h('p', 'Two.')));
  });
});

describe('the pieces', () => {
  test('the outline marks the part that is read', () => {
    const parts = [
      { index: 2, words: 'One', level: 1 as const },
      { index: 5, words: 'Two', level: 2 as const },
    ];
    const drawn = draw(<Outline parts={parts} current={5} language="en" onGo={nothing} />);
    expect(drawn.match(/aria-current="location"[^>]*>([^<]*)/)?.[1]).toBe('Two');
    expect(drawn.match(/aria-current/g)).toHaveLength(1);
  });
  test('the search has a name, a count that is spoken, and named buttons', () => {
    const drawn = draw(
      <FindBar words="wall" count="3 of 17" field={null} onWords={nothing} onStep={nothing} onEnd={nothing} />,
    );
    expect(drawn).toContain('<search');
    expect(drawn).toMatch(/role="status"[^>]*>3 of 17/);
    for (const name of ['Find in the text', 'Next place', 'Previous place', 'End search'])
      expect(drawn).toContain(`aria-label="${name}"`);
  });
  test('the sheet of keys leaves out a group without keys, and says which command has none', () => {
    const groups = [
      { title: 'Empty', rows: [] },
      { title: 'Keys of the browser', rows: [{ keys: [], words: 'Save this page' }], note: 'A note.' },
    ];
    expect(wordsOf(<KeySheet groups={groups} onClose={nothing} />)).toBe(
      'Keys Close Keys of the browser not set Save this page A note.',
    );
  });
  test('the choices are groups of radio buttons and switches, each with what is chosen', () => {
    const drawn = draw(<AidControls aids={{ ...DEFAULT_AIDS, line: 'ruler', places: false }} onChange={nothing} />);
    expect(drawn.match(/<fieldset/g)).toHaveLength(3);
    expect(drawn).toMatch(/value="ruler" checked/);
    expect(drawn).toMatch(/aria-checked="false".*Open articles where you left them/);
  });
});
