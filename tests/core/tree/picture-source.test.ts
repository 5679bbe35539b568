import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromSet, sourceOf } from '../../../src/core/tree/picture-source';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
/** A real picture in the address: longer than any placeholder. */
const WHOLE = `data:image/png;base64,${'iVBORw0KGgo'.repeat(120)}`;

interface PictureCase {
  name: string;
  markup: string;
  src: string | null;
  wrong?: string;
}

const CASES: PictureCase[] = [
  { name: 'data-src takes the place of a pixel', markup: `<img src="${PIXEL}" data-src="/a.jpg">`, src: '/a.jpg' },
  {
    name: 'data-src takes the place of nothing',
    markup: '<img data-src="https://cdn.example/a">',
    src: 'https://cdn.example/a',
  },
  { name: 'data-lazy-src does', markup: '<img src="" data-lazy-src="a.jpg">', src: 'a.jpg' },
  {
    name: 'data-original does',
    markup: '<img src="/img/spacer.gif" data-original="//cdn.example/a.webp">',
    src: '//cdn.example/a.webp',
  },
  {
    name: 'a data attribute that is no address is left',
    markup: '<img data-src="loading" data-original="/a.jpg">',
    src: '/a.jpg',
  },
  {
    name: 'srcset gives the widest that a reader needs',
    markup: `<img src="${PIXEL}" srcset="/s.jpg 320w, /m.jpg 1200w, /l.jpg 4000w">`,
    src: '/m.jpg',
  },
  { name: 'data-srcset does', markup: '<img data-srcset="/s.jpg 1x, /m.jpg 2x">', src: '/m.jpg' },
  {
    name: 'sources of a picture element do',
    markup: `<picture><source srcset="/s.webp 640w, /m.webp 1280w"><img src="${PIXEL}"></picture>`,
    src: '/m.webp',
  },
  {
    name: 'sources with data-srcset do',
    markup: '<picture><source data-srcset="/m.webp"><img></picture>',
    src: '/m.webp',
  },
  {
    name: 'a noscript beside it, as elements',
    markup: '<img src=""><noscript><img src="/n.jpg"></noscript>',
    src: '/n.jpg',
  },
  {
    name: 'a noscript beside its parent',
    markup: '<span><img src=""></span><noscript><img src="/n.jpg"></noscript>',
    src: '/n.jpg',
  },
  { name: 'a noscript before it', markup: '<noscript><img src="/n.jpg"></noscript><img>', src: '/n.jpg' },
  {
    name: 'a real address stays',
    markup: '<img src="/real.jpg" data-src="/other.jpg" srcset="/third.jpg 1200w">',
    src: '/real.jpg',
  },
  { name: 'a whole picture in the address stays', markup: `<img src="${WHOLE}" data-src="/other.jpg">`, src: WHOLE },
  {
    name: 'a real file whose name has "loading" within a word stays',
    markup: '<img src="/unloading-the-barge.jpg" data-src="/other.jpg">',
    src: '/unloading-the-barge.jpg',
  },
  {
    name: 'a real file that is called loading-dock stays',
    markup: '<img src="/photos/loading-dock-fire.jpg" data-src="/other.jpg">',
    src: '/photos/loading-dock-fire.jpg',
  },
  { name: 'a picture that says nothing else keeps its pixel', markup: `<img src="${PIXEL}">`, src: PIXEL },
  { name: 'a script address is never taken', markup: '<img data-src="javascript:alert(1)">', src: null },
];

function shownFrom(markup: string): string | null {
  const { document } = parseHTML(`<html><body><div>${markup}</div></body></html>`);
  const picture = document.querySelector('img:not(noscript img)');
  return picture ? sourceOf(picture) || null : null;
}

describe('a picture that is loaded later', () => {
  for (const { name, markup, src, wrong } of CASES)
    (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () => {
      expect(shownFrom(markup)).toBe(src);
    });

  it('reads a noscript that is text, as where scripts run', () => {
    const { document } = parseHTML('<html><body><div><img src=""><noscript></noscript></div></body></html>');
    const noscript = document.querySelector('noscript');
    noscript?.append(document.createTextNode('<img alt="A bridge" src="/n.jpg">'));
    const picture = document.querySelector('img');
    expect(picture && sourceOf(picture)).toBe('/n.jpg');
  });
});

describe('a set of pictures', () => {
  const sets: [set: string, address: string | null][] = [
    ['', null],
    ['/a.jpg', '/a.jpg'],
    ['/a.jpg 2000w', '/a.jpg'],
    ['/a.jpg 320w,/b.jpg 640w', '/b.jpg'],
    [
      'https://cdn.example/w_320,h_200/a.jpg 320w, https://cdn.example/w_640,h_400/a.jpg 640w',
      'https://cdn.example/w_640,h_400/a.jpg',
    ],
    ['/a.jpg 1x, /b.jpg 1.5x', '/b.jpg'],
  ];
  for (const [set, address] of sets)
    it(`“${set}” gives ${address ?? 'nothing'}`, () => expect(fromSet(set)).toBe(address));

  it('that is long is read in a moment', () => {
    const start = performance.now();
    fromSet(`${'a,'.repeat(20_000)} 1w`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
