import { flatten } from './flatten';
import { promoteLazyPictures } from './lazy-pictures';

/** Gives a copy of a page to work on: an HTML document of its own, not deeper than can be walked, its pictures in place. */
export function prepare(page: Document, { address }: { address: string }): Document {
  const copy = copyOf(page);
  flatten(copy.documentElement);
  setBase(copy, baseOf(page, address));
  if (copy.body) promoteLazyPictures(copy.body);
  for (const element of copy.querySelectorAll('script,style,template,noscript,svg,head>link')) element.remove();
  return copy;
}

/** An XHTML page is copied into an HTML document: Readability knows elements by their upper-case names. */
function copyOf(page: Document): Document {
  if (page.contentType !== 'application/xhtml+xml') return parseCloned(page.cloneNode(true));
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.replaceWith(copy.importNode(page.documentElement, true));
  return copy;
}

/** The types of the DOM do not say that a document's clone is a document. */
function parseCloned(clone: Node): Document {
  return clone as Document;
}

/** Gives the address that a page's relative addresses are resolved against: its base element's, else its own. */
export function baseOf(page: Document, address: string): string {
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (!URL.canParse(base, address)) return address;
  const resolved = new URL(base, address);
  return /^https?:$/.test(resolved.protocol) ? resolved.href : address;
}

function setBase(copy: Document, base: string): void {
  for (const old of copy.querySelectorAll('base')) old.remove();
  const element = copy.createElement('base');
  element.setAttribute('href', base);
  copy.head?.prepend(element);
}
