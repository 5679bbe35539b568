// Which lines of the region belong to the story: what Readability kept, and what it dropped though it reads like the rest.

import { looseEnds } from './ends';

/** A numbered line or picture of the region. */
interface Numbered {
  number: number;
  element: Element;
}

export interface Chosen {
  /** Numbers of the story's lines and pictures. */
  story: Set<number>;
  /** Numbers of the region's lines and pictures that are none of it. */
  dropped: number[];
  /** Numbers of all the region's lines and pictures, in the order of the page. */
  region: number[];
}

export interface ChooseOptions {
  /** Attribute under which lines and pictures carry their number. */
  numberMark: string;
  /** The text of each line by its number. */
  lines: readonly string[];
}

/** Characters from which a dropped line with a sentence's end is a paragraph. */
const PARAGRAPH = 80;
/** Greatest share of a paragraph's characters in links. */
const MOST_LINKED = 0.3;
const ASIDE =
  'aside,nav,footer,form,button,figcaption,[role=complementary],[role=navigation],[aria-hidden=true],dialog';

function linkedShare(element: Element): number {
  const all = (element.textContent ?? '').length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return all ? linked / all : 0;
}

function readsLikeStory({ element }: Numbered): boolean {
  if (element.closest(ASIDE)) return false;
  const text = (element.textContent ?? '').trim();
  if (/^h[2-4]$/.test(element.localName)) return text.length > 2 && linkedShare(element) === 0;
  if (/^(?:li|td|th|dt|dd|blockquote)$/.test(element.localName)) return linkedShare(element) <= MOST_LINKED;
  const paragraph = text.length >= PARAGRAPH && /[.!?…。！？؟।]/.test(text);
  return (paragraph || element.localName === 'p') && linkedShare(element) <= MOST_LINKED;
}

/** Says whether lines that were kept stand close by: under the same parent, or under a neighbour of the parent. */
function hasKeptKin(element: Element, keptParents: ReadonlySet<Element | null>): boolean {
  const parent = element.parentElement;
  return keptParents.has(parent) || keptParents.has(parent?.parentElement ?? null);
}

/** Chooses the story's lines among all numbered ones of the region. */
export function choose(region: Element, kept: ReadonlySet<number>, { numberMark, lines }: ChooseOptions): Chosen {
  const numbered: Numbered[] = [region, ...region.querySelectorAll(`[${numberMark}]`)]
    .filter(element => element.hasAttribute(numberMark))
    .map(element => ({ number: Number(element.getAttribute(numberMark)), element }));
  const keptParents = new Set(
    numbered
      .filter(({ number, element }) => kept.has(number) && element.localName !== 'img')
      .map(({ element }) => element.parentElement),
  );
  const story = new Set(kept);
  for (const line of numbered) {
    const isText = line.element.localName !== 'img';
    if (isText && !kept.has(line.number) && readsLikeStory(line) && hasKeptKin(line.element, keptParents))
      story.add(line.number);
  }
  const chosen = numbered.filter(({ number }) => story.has(number));
  for (const number of looseEnds(chosen.map(line => ({ ...line, text: lines[line.number] ?? '' }))))
    story.delete(number);
  const all = numbered.map(({ number }) => number);
  return { story, dropped: all.filter(number => !story.has(number)), region: all };
}
