// Boxes of which hardly anything is left once the prompts in them are gone: a heading over nothing, half a row of buttons.
import type { Surroundings } from '../core/clean/rule';
import type { Span } from '../core/clean/survey';
import { headlineAt, isFrame, isSentence } from './page-parts';
import { isOutside, type Region } from './story-region';

/** Share of a box's characters that are gone, from which the rest of it goes too. */
const MOST_GONE = 0.65;
/** Characters that the rest may have: more is something of its own. */
const MOST_REST = 300;
const TOP = /^(?:body|html|main|article)$/;
const LIST = /^(?:ul|ol)$/;

/** What stands before a line: characters that are shown, those of them that go, and sentences that stay, though the page hides them yet. */
interface Sum {
  shown: number;
  gone: number;
  sentences: number;
}

/** Finds the outermost such boxes; none holds a sentence that stays, or the story. */
export function restBoxes(
  surroundings: Surroundings,
  { region, gone }: { region: Region; gone: ReadonlySet<number> },
): Element[] {
  const headline = headlineAt(surroundings, region);
  const sums = sumsOf(surroundings, gone);
  const boxes = new Set<Element>();
  for (const [element, span] of surroundings.survey.spans) {
    if (TOP.test(element.localName) || span.from <= headline || element.contains(region.element)) continue;
    if (isRest(element, span, sums) && mayGo(element, span, region) && !isFrame(element)) boxes.add(element);
  }
  return [...boxes].filter(box => !isWithin(box, boxes));
}

/** Between headline and text stand the author and the date: there only a list of like things goes. */
function mayGo(element: Element, { from }: Span, region: Region): boolean {
  return from >= region.story.from || LIST.test(element.localName) || isOutside(element, region);
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}

function sumsOf({ survey }: Surroundings, gone: ReadonlySet<number>): Sum[] {
  let sum: Sum = { shown: 0, gone: 0, sentences: 0 };
  const sums = [sum];
  survey.blocks.forEach((block, number) => {
    const letters = block.hidden ? 0 : block.text.length;
    const goes = gone.has(number);
    sum = {
      shown: sum.shown + letters,
      gone: sum.gone + (goes ? letters : 0),
      sentences: sum.sentences + (isSentence(block) && !goes ? 1 : 0),
    };
    sums.push(sum);
  });
  return sums;
}

/** A list of which no line is left would still show its marks. */
function isRest({ localName }: Element, { from, to }: Span, sums: readonly Sum[]): boolean {
  const [start, end] = [sums[from], sums[to]];
  if (!start || !end || end.sentences > start.sentences) return false;
  const shown = end.shown - start.shown;
  const gone = end.gone - start.gone;
  return gone > 0 && (gone < shown || LIST.test(localName)) && gone >= shown * MOST_GONE && shown - gone <= MOST_REST;
}
