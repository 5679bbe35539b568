import { oneLine } from './entities';
import { chooseHeadline } from './headline-element';
import { articleThing, type Thing, thingsOf } from './json-ld';
import { type Line, linesByHeadline } from './lines';

/** What all fields are read from: the untouched page and what was found in it once. */
export interface Source {
  page: Document;
  address: string;
  /** What the root element calls its language; '' if nothing. */
  language: string;
  /** Contents of the meta elements by their name, property or itemprop, in lower case. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** Elements of microdata and RDFa by what they are marked as, in lower case and without a prefix. */
  marked: ReadonlyMap<string, readonly Element[]>;
  things: readonly Thing[];
  /** The page's article in its structured data. */
  article: Thing | null;
  /** The element that shows the headline. */
  headline: Element | null;
  /** The lines that stand around the headline: before the text begins. */
  head: readonly Line[];
}

/** Opens a page as the source of its metadata: everything that is looked up often is looked up once here. */
export function sourceOf(page: Document, address: string): Source {
  const things = thingsOf(page);
  const article = articleThing(things, address);
  const metas = metasOf(page);
  const headline = chooseHeadline(page, { metas, article });
  return {
    page,
    address,
    language: page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? '',
    metas,
    marked: markedIn(page),
    things,
    article,
    headline,
    head: linesByHeadline(page, headline),
  };
}

function metasOf(page: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) put(metas, name, content);
    }
  }
  return metas;
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a reader wrote under the story has authors and dates of its own. */
const COMMENT = '[itemprop~=comment],[itemtype$=Comment],[itemtype$=UserComments],[id^=comment],[class*=comment-]';

function markedIn(page: Document): Map<string, Element[]> {
  const marked = new Map<string, Element[]>();
  for (const element of page.querySelectorAll('[itemprop],[property]:not(meta)')) {
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.localName === 'meta' ? '' : (element.getAttribute('property') ?? '')}`;
    for (const name of names.toLowerCase().split(/\s+/)) if (name) put(marked, name.replace(/^.*[:/#]/, ''), element);
  }
  return marked;
}

/** Gives what an element of microdata or RDFa says by its attributes, else its words; '' for one in a reader's comment. */
export function markedText(element: Element): string {
  if (element.closest(COMMENT)) return '';
  const said = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
  return oneLine(said.slice(0, LONGEST_MARKED));
}

/** Characters of a marked element that are looked at: no field is longer. */
const LONGEST_MARKED = 1_000;

/** Gives the content of the first meta element of one of these names (lower case) that says something. */
export function meta(source: Pick<Source, 'metas'>, ...names: string[]): string {
  return metas(source, ...names)[0] ?? '';
}

/** Gives the contents of all meta elements of these names (lower case), in the order of the names. */
export function metas({ metas }: Pick<Source, 'metas'>, ...names: string[]): string[] {
  return names.flatMap(name => metas.get(name) ?? []);
}
