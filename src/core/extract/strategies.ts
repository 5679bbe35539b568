// The ways in which the story's lines are looked for, all over the same untouched page. The first is the rule; the others are
// tried where it found little of what reads like a story, and the score says which one is believed.
import { KINDS, kindsOf } from './box-names';
import { extract } from './extract';
import type { PageLine } from './skeleton';
import { fold } from './view';

export interface StrategyOptions {
  page: Document;
  /** Numbers of lines that are known to be no part of the story. */
  without: ReadonlySet<number>;
  /** The text that structured data give as the article's; empty if they give none. */
  stated: string;
}

export interface Strategy {
  name: string;
  /** Gives the numbers of the lines that it takes for the story's. */
  propose(lines: readonly PageLine[], options: StrategyOptions): Set<number>;
}

/** All ways, in the order in which they are tried. */
const STRATEGIES: readonly Strategy[] = [
  { name: 'Readability', propose: (lines, { page, without }) => extract(lines, { page, without, names: 'kept' }) },
  {
    // Publishers who call the column of their story "sidebar" mislead it.
    name: 'Readability without names',
    propose: (lines, { page, without }) => extract(lines, { page, without, names: 'left out' }),
  },
  { name: 'structured data', propose: fromStated },
  { name: 'the box with most sentences', propose: fromFullestBox },
];

/** What a strategy found, and what that is worth. */
export interface Proposal {
  name: string;
  kept: Set<number>;
  /** Letters of its sentences outside links; those in boxes of other people's words or of the frame count against it. */
  score: number;
}

/** A proposal with fewer letters than this, and less of the page's sentences than this share, is doubted. */
const ENOUGH = 1_500;
const MOST_OF_PAGE = 0.5;
/** So many times the letters of an earlier proposal a later one must have. */
const FAR_BETTER = 1.8;
const ELSEWHERE = 'aside,nav,footer,dialog,[role=dialog],[role=complementary],[role=contentinfo]';
const COMMENTS = 1 << KINDS.indexOf('comments');
/** Steps up in which the names of boxes are looked at. */
const NEAR = 5;

/** Tries the ways one after the other until one is believed. */
export function propose(lines: readonly PageLine[], options: StrategyOptions): Proposal {
  const worth = lines.map((line, number) => (options.without.has(number) ? 0 : worthOf(line)));
  const page = worth.reduce((sum, letters) => sum + Math.max(0, letters), 0);
  let best: Proposal | null = null;
  for (const { name, propose: find } of STRATEGIES) {
    const kept = find(lines, options);
    const score = [...kept].reduce((sum, number) => sum + (worth[number] ?? 0), 0);
    if (!best || score > Math.max(best.score, 1) * FAR_BETTER) best = { name, kept, score };
    if (best.score >= ENOUGH || (best.score > 0 && best.score >= page * MOST_OF_PAGE)) break;
  }
  return best ?? { name: '', kept: new Set(), score: 0 };
}

/** Letters of a sentence outside links: below zero where it stands in a box that is none of the story's. */
function worthOf(line: PageLine): number {
  const { element, text, linked, prose, hidden } = line;
  if (hidden || !(prose || isLineOfText(line))) return 0;
  const letters = (text.length - linked) * (prose ? 1 : PART);
  return isElsewhere(element) ? -letters : letters;
}

/** A paragraph without a link that is no whole sentence: a transcript is set line by line. Such lines count half. */
const isLineOfText = ({ element, text, linked }: PageLine) =>
  element.localName === 'p' && linked === 0 && text.length >= LINE;
const LINE = 40;
const PART = 0.5;

function isElsewhere(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return true;
  let box: Element | null = element;
  for (let steps = 0; box && steps < NEAR; box = box.parentElement, steps++) if (kindsOf(box) & COMMENTS) return true;
  return false;
}

function fromStated(lines: readonly PageLine[], { stated, without }: StrategyOptions): Set<number> {
  const whole = fold(stated);
  const isIn = ({ text, prose, hidden }: PageLine) => prose && !hidden && whole.includes(fold(text).slice(0, 40));
  return new Set(whole ? lines.flatMap((line, number) => (!without.has(number) && isIn(line) ? [number] : [])) : []);
}

function fromFullestBox(lines: readonly PageLine[], { without }: StrategyOptions): Set<number> {
  const letters = new Map<Element, number>();
  for (const [number, line] of lines.entries()) {
    const box = line.element.localName === 'div' ? line.element : line.element.parentElement;
    const worth = without.has(number) ? 0 : worthOf(line);
    if (box && worth > 0) letters.set(box, (letters.get(box) ?? 0) + worth);
  }
  const [fullest] = [...letters].sort(([, a], [, b]) => b - a);
  if (!fullest) return new Set();
  const isIn = ({ element, text, hidden }: PageLine) => text !== '' && !hidden && fullest[0].contains(element);
  return new Set(lines.flatMap((line, number) => (!without.has(number) && isIn(line) ? [number] : [])));
}
