import type { ElementContent } from 'hast';
import { DROPPED, RENAMED } from './policy';
import type { Ways } from './ways';

export interface BuildOptions {
  /** Absolute address that relative ones are resolved against. */
  base: string;
  /** Gives the number of a line or picture of the page; undefined for all else. */
  numberOf(element: Element): number | undefined;
  /** Says whether the block or picture of that number belongs to the story. */
  wants(number: number): boolean;
  /** Says whether the line of that number is the caption of a picture. */
  isCaption?(number: number): boolean;
  /** Says whether an element goes with all it holds: it was taken out, or the page's own styles hide it. */
  leavesOut?(element: Element): boolean;
}

/** What one branch of the page is built under. */
export interface Place extends BuildOptions {
  /** Number of the nearest numbered ancestor; -1 outside all. */
  number: number;
  used: Set<number>;
  /** The numbers of captions that were built outside a figure. */
  captions: Map<ElementContent, number>;
  ways: Ways;
}

/** Steps into an element: the place its children are built under. */
export function within(element: Element, place: Place): Place {
  const number = place.numberOf(element);
  return number === undefined ? place : { ...place, number };
}

/** Tells elements without looking at globals: a node knows its own type. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Says whether nothing of an element may come into the body. */
export function isLeftOut(element: Element, place: Place): boolean {
  return DROPPED.has(nameIn(element)) || place.leavesOut?.(element) === true;
}

/** Gives the name an element has in a body. */
export function nameIn(element: Element): string {
  const name = element.localName.toLowerCase();
  return RENAMED[name] ?? name;
}
