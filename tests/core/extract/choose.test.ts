import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/core/extract/choose';

const MARK = 'data-n';
const LONG =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its pier.';
const LINK = `<a href="/x">${LONG}</a>`;

interface ChoiceCase {
  name: string;
  /** Line 1 of the region, beside lines 0 and 2, which were kept. */
  line: string;
  brought: boolean;
}

const CASES: ChoiceCase[] = [
  { name: 'a paragraph that was dropped comes back', line: `<p data-n="1">${LONG}</p>`, brought: true },
  { name: 'a short paragraph comes back', line: '<p data-n="1">It rained.</p>', brought: true },
  { name: 'a subheading comes back', line: '<h3 data-n="1">The long quarrel</h3>', brought: true },
  { name: 'a list item comes back', line: '<ul><li data-n="1">Two columns of steel</li></ul>', brought: true },
  { name: 'a long loose line comes back', line: `<div data-n="1">${LONG}</div>`, brought: true },
  { name: 'a short loose line does not', line: '<div data-n="1">Share</div>', brought: false },
  { name: 'a linked heading does not', line: '<h3 data-n="1"><a href="/x">The long quarrel</a></h3>', brought: false },
  { name: 'a paragraph that is one link does not', line: `<p data-n="1">${LINK}</p>`, brought: false },
  { name: 'a paragraph at the side does not', line: `<aside><p data-n="1">${LONG}</p></aside>`, brought: false },
  { name: 'a paragraph in a form does not', line: `<form><p data-n="1">${LONG}</p></form>`, brought: false },
  {
    name: 'a paragraph that is hidden from readers does not',
    line: `<p aria-hidden="true" data-n="1">${LONG}</p>`,
    brought: false,
  },
  { name: 'a picture does not', line: '<img data-n="1" src="a.jpg">', brought: false },
];

function chosen(markup: string, kept: number[]) {
  const { document } = parseHTML(`<html><body><div id="r">${markup}</div></body></html>`);
  const region = document.querySelector('#r') ?? document.body;
  const lines: string[] = [];
  for (const line of region.querySelectorAll(`[${MARK}]`))
    lines[Number(line.getAttribute(MARK))] = (line.textContent ?? '').trim();
  const { story, dropped } = choose(region, new Set(kept), { numberMark: MARK, lines });
  return { story: [...story].toSorted((a, b) => a - b), dropped };
}

describe('beside lines that were kept', () => {
  for (const { name, line, brought } of CASES)
    it(name, () => {
      const { story, dropped } = chosen(`<p data-n="0">${LONG}</p>${line}<p data-n="2">${LONG}</p>`, [0, 2]);
      expect(story).toEqual(brought ? [0, 1, 2] : [0, 2]);
      expect(dropped).toEqual(brought ? [] : [1]);
    });

  it('a paragraph far from every kept line stays dropped', () => {
    const { story, dropped } = chosen(
      `<div><p data-n="0">${LONG}</p></div><div><div><div><p data-n="1">${LONG}</p></div></div></div>`,
      [0],
    );
    expect([story, dropped]).toEqual([[0], [1]]);
  });

  it('a raw time that a script would have written out is no line of the story', () => {
    const { story, dropped } = chosen(`<p data-n="0">${LONG}</p><p data-n="1">1741493760</p>`, [0, 1]);
    expect([story, dropped]).toEqual([[0], [1]]);
  });

  it('every number is either in the story or dropped, never both', () => {
    const lines = CASES.map(({ line }, at) => line.replace('data-n="1"', `data-n="${at + 1}"`)).join('');
    const { story, dropped } = chosen(`<p data-n="0">${LONG}</p>${lines}`, [0]);
    expect([...story, ...dropped].toSorted((a, b) => a - b)).toEqual([0, ...CASES.map((_, at) => at + 1)]);
  });
});
