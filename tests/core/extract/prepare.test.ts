import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../src/core/extract/flatten';
import { baseOf, prepare } from '../../../src/core/extract/prepare';
import { readArticle } from '../../../src/core/read-article';

const ADDRESS = 'https://www.meridian.example/news/a.html';
const page = (html: string) => parseHTML(html).document;
const TEXT =
  '<p>The old swing bridge over the Marrow opened to lorries on Monday, eleven years after the accident.</p>'.repeat(8);

/** Levels that no hand writes, only a script that went wrong. */
const DEEP = 3_000;

function depthOf(root: Element): number {
  let deepest = 0;
  const open = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.node.children) open.push({ node: child, depth: next.depth + 1 });
  }
  return deepest;
}

/** Nests elements by hand, with words at every level: a parser would give up. */
function nested(levels: number, name: string): Document {
  const document = page('<html><body></body></html>');
  let at: Element = document.body;
  for (let level = 0; level < levels; level++) {
    const child = document.createElement(name);
    at.append(`w${level} `, child);
    at = child;
  }
  at.append('innermost');
  return document;
}

const wordsOf = (levels: number) => [...Array.from({ length: levels }, (_, level) => `w${level}`), 'innermost'];

/** Collects the words without recursion. */
function textOf(root: Element): string[] {
  const words: string[] = [];
  for (let node: Node | null = root; node; node = following(node, root))
    if (node.nodeType === 3) words.push(...(node.nodeValue ?? '').split(/\s+/));
  return words.filter(Boolean);
}

function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root || !at ? null : at.nextSibling;
}

describe('flattening', () => {
  for (const name of ['div', 'span', 'section', 'b'])
    it(`keeps every word of ${DEEP} nested ${name} in its order, and makes them shallow`, () => {
      const document = nested(DEEP, name);
      flatten(document.documentElement);
      expect(textOf(document.body)).toEqual(wordsOf(DEEP));
      expect(depthOf(document.documentElement)).toBeLessThan(500);
    });

  it('leaves a page of usual depth as it is', () => {
    const document = nested(60, 'div');
    const before = document.toString();
    flatten(document.documentElement);
    expect(document.toString()).toBe(before);
  });

  it('leaves lists and tables in deep branches whole', () => {
    const document = nested(DEEP, 'div');
    const list = document.createElement('ul');
    list.append(document.createElement('li'));
    [...document.querySelectorAll('div')].at(-1)?.append(list);
    flatten(document.documentElement);
    expect(document.querySelectorAll('ul > li')).toHaveLength(1);
  });
});

describe('preparing', () => {
  const HTML = `<html><head><link rel="stylesheet" href="a.css"><base href="/x/"></head><body><script>a()</script><noscript><p>No</p></noscript><template><p>T</p></template><img data-src="/a.jpg">${TEXT}</body></html>`;

  it('gives the page itself, for nothing is changed in it', () => {
    const document = page(HTML);
    expect(prepare(document)).toBe(document);
  });

  it('gives a copy of a page that is too deep, and leaves the page', () => {
    const document = nested(DEEP, 'div');
    const before = document.toString();
    expect(depthOf(prepare(document).documentElement)).toBeLessThan(500);
    expect(document.toString()).toBe(before);
  });

  it('an XHTML page gives the same story, and is not touched', () => {
    // The parser of the tests knows neither the type nor how to make a document; the page has both, as a browser's has.
    const document = page(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${TEXT}</body></html>`,
    );
    const createHTMLDocument = () => page('<html><head></head><body></body></html>');
    Object.defineProperty(document, 'contentType', { value: 'application/xhtml+xml' });
    Object.defineProperty(document, 'implementation', { value: { createHTMLDocument } });
    const before = document.toString();
    const copy = prepare(document);
    expect(copy).not.toBe(document);
    expect(copy.body.querySelectorAll('p')).toHaveLength(8);
    expect(document.toString()).toBe(before);
    const reading = readArticle(document, { address: ADDRESS });
    expect(reading.ok && reading.article.body.children.length).toBe(8);
    expect(document.toString()).toBe(before);
  });
});

describe('the base of a page', () => {
  const cases: [markup: string, base: string][] = [
    ['', ADDRESS],
    ['<base href="/x/">', 'https://www.meridian.example/x/'],
    ['<base href="https://cdn.example/">', 'https://cdn.example/'],
    ['<base target="_top">', ADDRESS],
    ['<base href="javascript:alert(1)">', ADDRESS],
    ['<base href="data:text/html,x">', ADDRESS],
    ['<base href="http://[">', ADDRESS],
  ];
  for (const [markup, base] of cases)
    it(`${markup || 'without a base element'} is ${base}`, () =>
      expect(baseOf(page(`<html><head>${markup}</head><body></body></html>`), ADDRESS)).toBe(base));
});
