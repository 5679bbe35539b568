import { flatten, isDeep } from './flatten';
import { parseCloned } from './skeleton';

/** Gives the page to read from: the page itself, or a copy of one that cannot be walked as it is. The page is never changed. */
export function prepare(page: Document): Document {
  const isXhtml = page.contentType === 'application/xhtml+xml';
  if (!isXhtml && !isDeep(page.documentElement)) return page;
  const copy = isXhtml ? htmlCopyOf(page) : parseCloned(page.cloneNode(true));
  flatten(copy.documentElement);
  return copy;
}

/** An XHTML page is copied into an HTML document: Readability knows elements by their upper-case names. */
function htmlCopyOf(page: Document): Document {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.replaceWith(copy.importNode(page.documentElement, true));
  return copy;
}

/** Gives the address that a page's relative addresses are resolved against: its base element's, else its own. */
export function baseOf(page: Document, address: string): string {
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (!URL.canParse(base, address)) return address;
  const resolved = new URL(base, address);
  return /^https?:$/.test(resolved.protocol) ? resolved.href : address;
}
