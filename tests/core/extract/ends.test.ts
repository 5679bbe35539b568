import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { looseEnds } from '../../../src/core/extract/ends';

const LONG =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its pier.';
const MORE =
  'Some four hundred people stood on the quay when the first lorry, loaded with timber, rolled across it at seven.';

interface EndsCase {
  name: string;
  /** Markup of the lines, in their order. */
  lines: string[];
  /** Numbers of those that are none of the text. */
  loose: number[];
}

const CASES: EndsCase[] = [
  { name: 'two paragraphs are both text', lines: [`<p>${LONG}</p>`, `<p>${MORE}</p>`], loose: [] },
  {
    name: 'a printed date before the text',
    lines: ['<p>Sunday 9 March 2025 04:16 GMT</p>', `<p>${LONG}</p>`],
    loose: [0],
  },
  { name: 'a signature before the text', lines: ['<p>By Thea Quill</p>', `<p>${LONG}</p>`], loose: [0] },
  { name: 'a label before the text', lines: ['<p>Analysis</p>', `<p>${LONG}</p>`], loose: [0] },
  { name: 'a subheading before the text stays', lines: ['<h2>The long quarrel</h2>', `<p>${LONG}</p>`], loose: [] },
  { name: 'a short sentence before the text stays', lines: ['<p>It rained.</p>', `<p>${LONG}</p>`], loose: [] },
  { name: 'a quoted sentence before the text stays', lines: ['<p>“We are lost.”</p>', `<p>${LONG}</p>`], loose: [] },
  { name: 'a list item before the text stays', lines: ['<ul><li>Two columns</li></ul>', `<p>${LONG}</p>`], loose: [] },
  {
    name: 'a copyright line after the text',
    lines: [`<p>${LONG}</p>`, '<p>© 2025 The Meridian. All rights reserved.</p>'],
    loose: [1],
  },
  { name: 'a heading after the text', lines: [`<p>${LONG}</p>`, '<h3>Comments of the week</h3>'], loose: [1] },
  { name: 'a last short sentence stays', lines: [`<p>${LONG}</p>`, '<p>Nobody came.</p>'], loose: [] },
  {
    name: 'a short sentence between two paragraphs stays',
    lines: [`<p>${LONG}</p>`, '<p>Then silence</p>', `<p>${MORE}</p>`],
    loose: [],
  },
  {
    name: 'a counter of pictures in mid-text',
    lines: [`<p>${LONG}</p>`, '<p>3 of 12</p>', `<p>${MORE}</p>`],
    loose: [1],
  },
  {
    name: 'a bare address in mid-text',
    lines: [`<p>${LONG}</p>`, '<p>https://meridian.example/x</p>', `<p>${MORE}</p>`],
    loose: [1],
  },
  { name: 'a raw time in mid-text', lines: [`<p>${LONG}</p>`, '<p>1741493760</p>', `<p>${MORE}</p>`], loose: [1] },
  {
    name: 'a long row of short lines is a list of the story and stays',
    lines: [
      `<p>${LONG}</p>`,
      ...['Ada', 'Bea', 'Cleo', 'Dora', 'Edda', 'Fay'].map(name => `<p>${name} Quill, ferry</p>`),
    ],
    loose: [],
  },
  {
    name: 'a text without any paragraph keeps its lines',
    lines: ['<p>It rained.</p>', '<p>Nobody came</p>'],
    loose: [],
  },
];

describe('the loose ends of a text', () => {
  for (const { name, lines, loose } of CASES)
    it(name, () => {
      const { document } = parseHTML(`<html><body>${lines.join('')}</body></html>`);
      const given = [...document.querySelectorAll('p,h2,h3,li')].map((element, number) => ({
        number,
        element,
        text: element.textContent ?? '',
      }));
      expect([...looseEnds(given)].toSorted((a, b) => a - b)).toEqual(loose);
    });
});
