import { Readability } from '@mozilla/readability';
import { type PageLine, skeletonOf } from './skeleton';

export interface ExtractOptions {
  page: Document;
  /** Numbers of lines that are known to be no part of the story. */
  without: ReadonlySet<number>;
  /** Whether Readability gets to see the names of boxes (class, id). */
  names: 'kept' | 'left out';
}

/** Attribute under which lines of the skeleton carry their number. */
const NUMBER = 'data-n';
/** Characters from which Readability is content with a candidate; with fewer it tries again less strictly. Its own default. */
const ENOUGH_CHARACTERS = 500;

/** Lets Readability read a skeleton of the page and gives the numbers of the lines that it kept; none if it found no story. */
export function extract(lines: readonly PageLine[], { page, without, names }: ExtractOptions): Set<number> {
  const content = readable(skeletonOf(lines, { page, numberMark: NUMBER, without, names }));
  const kept = new Set<number>();
  for (const element of content?.querySelectorAll(`[${NUMBER}]`) ?? []) {
    if (/\S/.test(element.textContent ?? '')) kept.add(Number(element.getAttribute(NUMBER)));
  }
  return kept;
}

function readable(skeleton: Document): Element | null {
  const options = {
    charThreshold: ENOUGH_CHARACTERS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: parseElement,
  };
  return new Readability<Element>(skeleton, options).parse()?.content ?? null;
}

/** Readability hands its result over as a node; it always is an element. */
function parseElement(node: Node): Element {
  return node as Element;
}
