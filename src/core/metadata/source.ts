import { articleThing, type Thing, thingsOf } from './json-ld';
import { type Line, linesByHeadline } from './lines';

/** What all fields are read from: the untouched page and what was found in it once. */
export interface Source {
  page: Document;
  address: string;
  things: readonly Thing[];
  /** The page's article in its structured data. */
  article: Thing | null;
  /** The lines that stand around the headline: before the text begins. */
  head: readonly Line[];
}

/** Opens a page as the source of its metadata. */
export function sourceOf(page: Document, address: string): Source {
  const things = thingsOf(page);
  return { page, address, things, article: articleThing(things, address), head: linesByHeadline(page) };
}

/** Gives the content of the first meta element of one of these names or properties that says something. */
export function meta(page: Document, ...names: string[]): string {
  return metas(page, ...names)[0] ?? '';
}

/** Gives the contents of all meta elements of these names, in the order of the names. */
export function metas(page: Document, ...names: string[]): string[] {
  return names.flatMap(name =>
    [...page.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`)]
      .map(element => (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}
