// The boxes that lines stand in: what they are, and how much of what they hold Readability kept.
import { KINDS, kindsOf } from './box-names';
import type { PageLine } from './skeleton';

/** An element that holds lines. */
export interface Box {
  element: Element;
  parent: Box | null;
  depth: number;
  /** Its own tag and names: boxes of one shape have the same. */
  shape: string;
  /** Tags of itself and of all around it, as bits in the order of AROUND. */
  around: number;
  /** For each of KINDS how many steps up a box of that kind is, 0 to FAR; the walk ends where most of the story stands. */
  steps: Uint8Array;
  /** Characters of its lines; those that Readability kept; those in links. */
  letters: number;
  kept: number;
  linked: number;
  lines: number;
  prose: number;
}

/** Steps at which a box counts as out of reach. */
export const FAR = 9;
/** Share of the kept text from which a box holds the story, so that its names say nothing of a line. */
const MOST = 0.6;

/** Tags that matter around a line. */
export const AROUND =
  'article|main|aside|nav|footer|header|form|figure|ul|ol|section|blockquote|table|li|dialog|button|details'.split('|');
const AROUND_BITS = new Map(AROUND.map((tag, at) => [tag, 1 << at]));
/** Bits beyond the tags: a role that is no text, the body of a story as marked in microdata, hidden from readers. */
export const ROLE = 1 << AROUND.length;
export const ARTICLE_BODY = 1 << (AROUND.length + 1);
export const UNSEEN = 1 << (AROUND.length + 2);

function ownBits(element: Element): number {
  let bits = AROUND_BITS.get(element.localName) ?? 0;
  if (!element.hasAttributes()) return bits;
  if (/complementary|navigation|banner|contentinfo|dialog|search|alert/.test(element.getAttribute('role') ?? ''))
    bits |= ROLE;
  if (/articleBody/i.test(element.getAttribute('itemprop') ?? '')) bits |= ARTICLE_BODY;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') bits |= UNSEEN;
  return bits;
}

/** The boxes of a page, made as they are asked for. */
export class Boxes {
  readonly #known = new Map<Element, Box>();
  keptLetters = 0;

  constructor(lines: readonly PageLine[], kept: ReadonlySet<number>, without: ReadonlySet<number>) {
    for (const [number, line] of lines.entries()) {
      if (line.text !== '' && !without.has(number)) this.#count(line, kept.has(number));
    }
    for (const box of this.#known.values()) this.#name(box);
  }

  of(element: Element): Box {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = element.parentElement ? this.of(element.parentElement) : null;
    const box: Box = {
      element,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      shape: `${element.localName}.${element.getAttribute('class') ?? ''}`,
      around: (parent?.around ?? 0) | ownBits(element),
      steps: new Uint8Array(KINDS.length).fill(FAR),
      letters: 0,
      kept: 0,
      linked: 0,
      lines: 0,
      prose: 0,
    };
    this.#known.set(element, box);
    return box;
  }

  #count(line: PageLine, isKept: boolean): void {
    const letters = line.text.length;
    if (isKept) this.keptLetters += letters;
    for (let box: Box | null = this.of(line.element); box; box = box.parent) {
      box.letters += letters;
      box.linked += line.linked;
      box.lines += 1;
      if (isKept) box.kept += letters;
      if (line.prose) box.prose += 1;
    }
  }

  /** Boxes are known in the order in which they were made: a parent before its children. */
  #name(box: Box): void {
    const own = kindsOf(box.element);
    const { parent } = box;
    const above = parent && parent.kept <= this.keptLetters * MOST ? parent.steps : null;
    for (let at = 0; at < KINDS.length; at++) {
      if (own & (1 << at)) box.steps[at] = 0;
      else if (above) box.steps[at] = Math.min(FAR, (above[at] ?? FAR) + 1);
    }
  }
}

/** Says whether a box is another or lies in it. */
export function liesIn(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}
