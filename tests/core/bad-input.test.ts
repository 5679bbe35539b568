// What no story is: a right result or a problem with a name, never an exception, never a page that was changed.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { bodyText } from '../../src/core/tree/text';
import { type BadCase, EMPTY, ODD, SENTENCE, story } from './bad-pages';

const ADDRESS = 'https://www.meridian.example/news/bridge-b26519.html';
function read({ html, address = ADDRESS }: Pick<BadCase, 'html' | 'address'>): {
  reading: Reading;
  untouched: boolean;
} {
  const { document } = parseHTML(html);
  // The parser of these tests makes a missing head and body when they are first asked for; a browser has them from the start.
  const parts = [document.head, document.body];
  expect(parts).not.toContain(null);
  const before = document.toString();
  const reading = readArticle(document, { address });
  return { reading, untouched: document.toString() === before };
}

for (const [kind, cases] of Object.entries({ 'what is no page': EMPTY, 'an odd page': ODD })) {
  describe(`of ${kind}`, () => {
    for (const bad of cases)
      (bad.wrong ? it.fails : it)(bad.name + (bad.wrong ? ` (not yet: ${bad.wrong})` : ''), () => {
        const { reading, untouched } = read(bad);
        expect(untouched).toBe(true);
        if (typeof bad.gives === 'number')
          expect(reading.ok && bodyText(reading.article.body).split(SENTENCE).length - 1).toBe(bad.gives);
        else expect(bad.gives).toContain(reading.ok ? 'an article' : reading.problem);
        expect(reading.ok ? reading.article.detection.evidence : reading.detection.evidence).not.toEqual([]);
      });
  });
}

/** Milliseconds in which the largest of these pages must be read, on a slow machine. */
const PATIENCE = 60_000;

describe('a page of great size', () => {
  it('of 20,000 elements is read whole', { timeout: PATIENCE }, () => {
    const paragraphs = Array.from(
      { length: 10_000 },
      (_, at) => `<p>Line <b>${at}</b> of a report that a clerk wrote in the year of the flood, and nobody read.</p>`,
    );
    const { reading } = read({
      html: `<html><body><article><h1>Report</h1>${paragraphs.join('')}</article></body></html>`,
    });
    expect(reading.ok && reading.article.body.children.length).toBe(10_000);
  });

  it('of 20,000 elements that are links is no article, or is doubted', { timeout: PATIENCE }, () => {
    const { reading } = read({
      html: `<html><body>${'<div><a href="/x">Bridge opens</a></div>'.repeat(10_000)}</body></html>`,
    });
    if (reading.ok) expect(reading.article.notices).toContain('maybe-no-article');
    else expect(reading.problem).toBe('no-article');
  });

  it('that is one line of 500,000 characters is read', { timeout: PATIENCE }, () => {
    const { reading } = read({
      html: `<html><body><h1>Bridge</h1><p>${`${SENTENCE} `.repeat(4_200)}</p></body></html>`,
    });
    expect(reading.ok && bodyText(reading.article.body).split(SENTENCE).length - 1).toBe(4_200);
  });
});

describe('a page of great depth', () => {
  /** The nesting that a browser's parser allows; deeper trees come from scripts alone. */
  const DEEPEST = 512;

  for (const depth of [100, DEEPEST])
    it(`of ${depth} levels gives its story`, () => {
      const { reading } = read({
        html: `<html><body>${'<div>'.repeat(depth)}${story(8)}${'</div>'.repeat(depth)}</body></html>`,
      });
      expect(reading.ok && bodyText(reading.article.body).split(SENTENCE).length - 1).toBe(8);
    });

  it('of 3,000 levels, built by a script, gives its story', { timeout: PATIENCE }, () => {
    const { document } = parseHTML('<html><head></head><body></body></html>');
    let at: Element = document.body;
    for (let level = 0; level < 3_000; level++) {
      const child = document.createElement('div');
      at.append(child);
      at = child;
    }
    for (let line = 0; line < 8; line++) {
      const paragraph = document.createElement('p');
      paragraph.append(SENTENCE);
      at.append(paragraph);
    }
    const reading = readArticle(document, { address: ADDRESS });
    expect(reading.ok && bodyText(reading.article.body).split(SENTENCE).length - 1).toBe(8);
  });
});
