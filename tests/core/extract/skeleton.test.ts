import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { survey } from '../../../src/core/clean/survey';
import { extract } from '../../../src/core/extract/extract';
import { skeletonOf } from '../../../src/core/extract/skeleton';

const SENTENCE =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its pier.';

function seen(body: string) {
  const { document } = parseHTML(`<html><head><title>Bridge</title></head><body>${body}</body></html>`);
  return { page: document, lines: survey(document.body, () => false).blocks };
}

function skeleton(body: string, without: number[] = []): string {
  const { page, lines } = seen(body);
  const built = skeletonOf(lines, { page, numberMark: 'data-n', without: new Set(without), names: 'kept' });
  return String(built.body).replace(/^<body>|<\/body>$/g, '');
}

describe('the skeleton of a page', () => {
  it('has boxes with their names, and lines with their numbers', () =>
    expect(skeleton('<main class="a" style="x" data-y="z"><p id="b">One</p><p>Two</p></main>')).toBe(
      '<main class="a"><p data-n="0" id="b">One</p><p data-n="1">Two</p></main>',
    ));
  it('puts loose words into a paragraph, for Readability would make one without a number', () =>
    expect(skeleton('<div>One<p>Two</p></div>')).toBe('<div><p data-n="0">One</p><p data-n="1">Two</p></div>'));
  it('keeps how much of a line is linked', () =>
    expect(skeleton('<p>Read <a href="/x">more</a></p>')).toBe(
      '<p data-n="0">Read <a href="https://linked.invalid/">more</a></p>',
    ));
  it('leaves out what is hidden, what a rule took, and pictures', () =>
    expect(skeleton('<p>One</p><p hidden>Two</p><p>Three</p><img src="a.jpg"><p>Four</p>', [2])).toBe(
      '<p data-n="0">One</p><p data-n="4">Four</p>',
    ));
  it('takes an element with a name that no parser knows for a box', () =>
    expect(skeleton('<x:y>One</x:y>')).toContain('>One</p>'));
  it('leaves the page as it is', () => {
    const { page, lines } = seen(`<div>One<p>Two</p></div>`);
    const before = page.toString();
    skeletonOf(lines, { page, numberMark: 'data-n', without: new Set(), names: 'kept' });
    expect(page.toString()).toBe(before);
  });
});

describe('Readability', () => {
  const STORY = `<p>${SENTENCE}</p>`.repeat(6);

  it('says which lines it keeps', () => {
    const { page, lines } = seen(`<nav><a href="/">Home</a><a href="/x">News</a></nav><article>${STORY}</article>`);
    expect([...extract(lines, { page, without: new Set(), names: 'kept' })]).toEqual([1, 2, 3, 4, 5, 6]);
  });
  it('keeps nothing of a page without a line', () => {
    const { page, lines } = seen('<p hidden>One</p><img src="a.jpg">');
    expect([...extract(lines, { page, without: new Set(), names: 'kept' })]).toEqual([]);
  });
});
