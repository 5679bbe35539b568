import { Readability } from '@mozilla/readability';
import { leadPicture } from './lead-picture';

/** What Readability took for the story, as numbers of the lines and pictures of the copy. */
export interface Extracted {
  /** The smallest element of the copy that holds all of it. */
  region: Element;
  /** Numbers of the lines and pictures it kept. */
  kept: Set<number>;
}

export interface ExtractOptions {
  /** Attribute under which lines and pictures carry their number. */
  numberMark: string;
}

/** Characters from which Readability is content with a candidate; with fewer it tries again less strictly. Its own default. */
const ENOUGH_CHARACTERS = 500;

/** Lets Readability read a second copy and says which lines it kept and where; null if it found no story. The copy stays as it is. */
export function extract(copy: Document, { numberMark }: ExtractOptions): Extracted | null {
  const second = parseDocument(copy.cloneNode(true));
  for (const holder of second.querySelectorAll(`div[${numberMark}]`)) wrapLines(holder, numberMark);
  const content = readable(second);
  if (!content) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${numberMark}]`)) {
    if (element.localName === 'img' || /\S/.test(element.textContent ?? ''))
      kept.add(Number(element.getAttribute(numberMark)));
  }
  const lead = leadPicture(copy, kept, numberMark);
  if (lead) kept.add(Number(lead.getAttribute(numberMark)));
  const region = regionOf(copy, kept, numberMark);
  return region ? { region, kept } : null;
}

/**
 * Puts the loose lines of a `div` into paragraphs that carry its number. Readability does the same, but its own paragraphs
 * have no number, and it lets one that is alone in its `div` take the place of the numbered `div`.
 */
function wrapLines(holder: Element, numberMark: string): void {
  let line: Element | null = null;
  for (const node of [...holder.childNodes]) {
    if (isBlock(node, numberMark)) line = null;
    else if (line) line.append(node);
    else if (/\S/.test(node.textContent ?? '')) {
      line = holder.ownerDocument.createElement('p');
      line.setAttribute(numberMark, holder.getAttribute(numberMark) ?? '');
      node.parentNode?.insertBefore(line, node);
      line.append(node);
    }
  }
}

/** What is numbered itself, or holds what is, stands alone; all else belongs to the line. */
function isBlock(node: Node, numberMark: string): boolean {
  if (!('querySelector' in node) || !('hasAttribute' in node)) return false;
  const element = parseElement(node);
  return element.hasAttribute(numberMark) || element.querySelector(`[${numberMark}]`) !== null;
}

function readable(copy: Document): Element | null {
  const options = {
    charThreshold: ENOUGH_CHARACTERS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: parseElement,
  };
  return new Readability<Element>(copy, options).parse()?.content ?? null;
}

/** Readability hands its result over as a node; it always is an element. */
function parseElement(node: Node): Element {
  return node as Element;
}

function parseDocument(clone: Node): Document {
  return clone as Document;
}

/** Gives the smallest element that holds the first and the last numbered element of a set. */
function regionOf(copy: Document, kept: Set<number>, numberMark: string): Element | null {
  const numbered = [...copy.querySelectorAll(`[${numberMark}]`)].filter(element =>
    kept.has(Number(element.getAttribute(numberMark))),
  );
  const [first] = numbered;
  const last = numbered.at(-1);
  if (!first || !last) return null;
  let region: Element | null = first;
  while (region && !region.contains(last)) region = region.parentElement;
  return region;
}
