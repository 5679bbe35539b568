// Where on a page its story stands, told from its sentences alone: what is outside may be judged more freely.
import type { Surroundings } from '../core/clean/rule';
import { numbersIn, type Span } from '../core/clean/survey';
import { teaserLines } from './teasers';

/** Share of a page's sentences that its story holds at least, by characters: the rest are teasers and what readers wrote. */
const MOST_LETTERS = 0.7;
/** The same by number: one long paragraph is no story where there are others. */
const MOST_SENTENCES = 0.5;
/** Where publishers put what does not belong to the story, though it come before it in the page. */
const ASIDE = 'aside,[role=complementary],[id*=sidebar i],[class*=sidebar i]';

/** The story's part of a page. */
export interface Region {
  /** The smallest element that holds most of the page's sentences. */
  element: Element;
  /** From its first sentence to its last; all that stands before is its head. */
  story: Span;
}

/** Finds the region of the story, leaving out lines that are taken or said of other stories; null on a page without sentences. */
export function regionOf(surroundings: Surroundings, taken: ReadonlySet<number>): Region | null {
  const { blocks, spans, body } = surroundings.survey;
  const teasers = new Set(teaserLines(surroundings));
  // What the page hides counts too: it may be the rest of the story, behind a button.
  const isSentence = (number: number) => blocks[number]?.prose === true && !taken.has(number) && !teasers.has(number);
  const sentences = blocks.map((_, number) => number).filter(isSentence);
  const letters = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (blocks[number]?.text.length ?? 0), 0);
  const all = letters(sentences);
  if (all === 0) return null;
  const holds = (element: Element) => {
    const span = spans.get(element);
    const inside = span === undefined ? [] : numbersIn(span).filter(isSentence);
    return letters(inside) >= all * MOST_LETTERS && inside.length >= sentences.length * MOST_SENTENCES;
  };
  let element = body;
  for (let next: Element | undefined = body; next; next = [...element.children].find(holds)) element = next;
  const span = spans.get(element) ?? { from: 0, to: blocks.length };
  const own = sentences.filter(number => number >= span.from && number < span.to);
  return { element, story: { from: own[0] ?? span.from, to: (own.at(-1) ?? span.to - 1) + 1 } };
}

/** Says whether an element stands beside the story or after it. */
export function isOutside(element: Element, { element: story }: Region): boolean {
  const aside = element.closest(ASIDE);
  return aside !== null && !aside.contains(story);
}
