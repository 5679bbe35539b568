// The story within its page: which lines and pictures are its own, and the element that holds them.
import type { Survey } from './clean/survey';
import { chooseLines, shownLater } from './extract/choose';
import { picturesOf } from './extract/pictures';
import type { Viewed } from './view-page';

export interface Chosen {
  /** The smallest element of the page that holds all of the story. */
  element: Element;
  /** Numbers of the page's lines and pictures by their elements. */
  numbers: ReadonlyMap<Element, number>;
  /** Numbers of the story's lines and pictures. */
  story: Set<number>;
  /** The votes about its lines, by their numbers. */
  votes: ReadonlyMap<number, number>;
  /** Numbers of lines that are captions of its pictures. */
  captions: Set<number>;
  /** Numbers of the region's shown lines and pictures that are none of it. */
  dropped: number[];
  /** Numbers of all the region's shown lines and pictures that no rule took, in the order of the page. */
  region: number[];
  /** Says whether an element goes with all it holds: a rule took it, or the page hides it. */
  leavesOut(element: Element): boolean;
}

/** Chooses the story of a page; null if there is none. */
export function chooseStory({ survey, found, view }: Viewed): Chosen | null {
  const { blocks, spans } = survey;
  const later = shownLater(blocks, view);
  const votes = chooseLines(view);
  const text = new Set([...votes.keys(), ...later]);
  const { pictures, captions } = picturesOf({
    lines: blocks,
    spans,
    story: text,
    without: view.prompts,
    headline: view.headline,
  });
  const story = new Set([...text, ...pictures]);
  const element = commonOf([...story, ...captions].flatMap(number => blocks[number]?.element ?? []));
  const span = element ? spans.get(element) : undefined;
  if (!element || !span) return null;
  const region: number[] = [];
  for (let number = span.from; number < span.to; number++)
    if (!blocks[number]?.hidden && !view.prompts.has(number)) region.push(number);
  return {
    element,
    numbers: new Map(blocks.map((block, number) => [block.element, number])),
    story,
    votes,
    captions,
    dropped: region.filter(number => !story.has(number) && !captions.has(number)),
    region,
    leavesOut: leftOut(survey, {
      taken: new Set(found.flatMap(({ elements }) => elements)),
      later: later.flatMap(number => blocks[number]?.element ?? []),
    }),
  };
}

function leftOut(
  { isShown }: Survey,
  { taken, later }: { taken: ReadonlySet<Element>; later: readonly Element[] },
): (element: Element) => boolean {
  const opened = new Set<Element>();
  for (const element of later) for (let at: Element | null = element; at; at = at.parentElement) opened.add(at);
  return element => taken.has(element) || (!isShown(element) && !opened.has(element));
}

/** Gives the smallest element that holds all of the given ones. */
function commonOf(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}
