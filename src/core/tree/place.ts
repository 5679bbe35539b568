import { RENAMED } from './policy';

export interface BuildOptions {
  /** Absolute address that relative ones are resolved against. */
  base: string;
  /** Attribute under which a block or picture of the page carries its number. */
  numberMark: string;
  /** Says whether the block or picture of that number belongs to the story. */
  wants(number: number): boolean;
}

/** What one branch of the page is built under. */
export interface Place extends BuildOptions {
  /** Number of the nearest numbered ancestor; -1 outside all. */
  number: number;
  used: Set<number>;
}

/** Steps into an element: the place its children are built under. */
export function within(element: Element, place: Place): Place {
  const mark = element.getAttribute(place.numberMark);
  return mark === null ? place : { ...place, number: Number(mark) };
}

/** Tells elements without looking at globals: a node knows its own type. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Gives the name an element has in a body. */
export function nameIn(element: Element): string {
  const name = element.localName.toLowerCase();
  return RENAMED[name] ?? name;
}
