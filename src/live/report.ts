// A report of a page that is cleaned badly: what it is made of and which rules fired. Not a word of its text, no query strings.
import { findBlocks } from '../core/clean/clean';
import { detect } from '../core/detect/detect';

/** Elements in the outline: what is beyond them is cut, and the report says so. */
const MOST_ELEMENTS = 4_000;
const DEEPEST = 40;
/** Names of classes that are shown of an element. */
const MOST_CLASSES = 4;
/** What says nothing of a page's structure. */
const SILENT = /^(?:script|style|noscript|template|link|meta|path|g|use|source|br)$/;
const NAMING = ['role', 'type', 'data-component', 'data-testid'];

/** Describes a page in the lines of a text file. */
export function describePage(page: Document): string {
  const { isArticle, evidence } = detect(page, { address: page.URL });
  const found = findBlocks(page, { address: page.URL });
  const outline = page.body ? outlineOf(page.body) : [];
  return [
    `page: ${bareAddress(page.URL)}`,
    `language: ${page.documentElement.lang}`,
    `taken for an article: ${isArticle ? 'yes' : 'no'}`,
    ...evidence.map(({ what, weight }) => `  ${weight > 0 ? '+' : ''}${weight} ${what}`),
    `found: ${found.length}`,
    ...found.map(({ rule, kind, elements }) => `  ${kind} ${rule}: ${elements.map(pathOf).join(' + ')}`),
    `structure (letters of text, links)${outline.length >= MOST_ELEMENTS ? ', cut off' : ''}:`,
    ...outline,
    '',
  ].join('\n');
}

/** An address without what may name its reader: query, fragment, user. */
function bareAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}` : protocol;
}

function outlineOf(root: Element): string[] {
  const lines: string[] = [];
  const walk = (element: Element, depth: number) => {
    if (lines.length >= MOST_ELEMENTS || SILENT.test(element.localName)) return;
    lines.push(`${'  '.repeat(depth)}${nameOf(element)}${measuresOf(element)}`);
    if (depth < DEEPEST) for (const child of element.children) walk(child, depth + 1);
  };
  walk(root, 1);
  return lines;
}

/** Letters of the element's own text, not of what it holds: counting those would read the page once for each level. */
function measuresOf(element: Element): string {
  let letters = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length;
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  const layer = position === 'fixed' || position === 'sticky' ? ` ${position}` : '';
  return `${letters > 0 ? ` ${letters}` : ''}${layer}`;
}

function nameOf(element: Element): string {
  const id = element.id ? `#${bare(element.id)}` : '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_CLASSES);
  const named = NAMING.flatMap(name => {
    const value = element.getAttribute(name);
    return value ? [`[${name}=${bare(value)}]`] : [];
  });
  return `${element.localName}${id}${classes.map(name => `.${bare(name)}`).join('')}${named.join('')}`;
}

/** A name is cut to a length in which nobody writes sentences. */
const bare = (name: string) => name.replace(/\s+/g, '_').slice(0, 40);

function pathOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body' && path.length < 5; at = at.parentElement)
    path.unshift(nameOf(at));
  return path.join(' > ');
}
