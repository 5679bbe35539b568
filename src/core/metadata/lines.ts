/** A line that stands by the headline. */
export interface Line {
  element: Element;
  text: string;
  /** Stands before the headline. */
  before: boolean;
}

/** Lines looked at after the headline, and before it. */
const AFTER = 24;
const BEFORE = 8;
/** A line as long as this is a paragraph: the text has begun. */
const PARAGRAPH = 400;
/** Text nodes looked at on the way back from the headline. */
const MOST_NODES_BEFORE = 200;

const INLINE = new Set('a abbr b bdi cite em font i mark q s small span strong sub sup time u'.split(' '));
const SKIPPED = 'script,style,noscript,template,svg,nav,figure,form,select,button';

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

/** Puts two text nodes of a line together. "By Thea Quill" and "May 3" often touch where styles part them. */
function joined(one: string, other: string): string {
  const touch = /[\p{Ll}\d]$/u.test(one) && /^[\p{Lu}\d]|^\p{Ll}{2}/u.test(other);
  const parts = touch && (/\d$/.test(one) || /^[\p{Lu}\d]/u.test(other));
  return parts ? `${one} ${other}` : one + other;
}

/** Says whether a text node stands in a block that is read, and gives that block. */
function readBlock(node: Node): Element | null {
  const element = /\S/.test(node.nodeValue ?? '') ? blockOf(node) : null;
  return element && !element.closest(SKIPPED) ? element : null;
}

/** Collects the lines around the headline in the order of the page, the headline itself left out. */
export function linesByHeadline(page: Document, headline: Element | null): Line[] {
  if (!page.body?.contains(headline) || !headline) return [];
  return [...linesBefore(page, headline), ...linesAfter(page, headline)].map(line => ({
    ...line,
    text: line.text.replace(/\s+/g, ' ').trim(),
  }));
}

function linesBefore(page: Document, headline: Element): Line[] {
  const lines: Line[] = [];
  let node = previous(headline, page.body);
  for (let seen = 0; node && seen < MOST_NODES_BEFORE; node = previous(node, page.body), seen++) {
    const element = node.nodeType === TEXT ? readBlock(node) : null;
    const last = lines[0];
    if (!element) continue;
    if (last?.element === element) last.text = joined(node.nodeValue ?? '', last.text);
    else if (lines.length === BEFORE) break;
    else lines.unshift({ element, text: node.nodeValue ?? '', before: true });
  }
  return lines;
}

function linesAfter(page: Document, headline: Element): Line[] {
  const lines: Line[] = [];
  let node = next(headline, page.body, { past: true });
  for (; node && lines.length < AFTER; node = next(node, page.body)) {
    const element = node.nodeType === TEXT ? readBlock(node) : null;
    const last = lines.at(-1);
    if (!element) continue;
    if (last?.element === element) last.text = joined(last.text, node.nodeValue ?? '');
    else if (last && last.text.length > PARAGRAPH) break;
    else lines.push({ element, text: node.nodeValue ?? '', before: false });
  }
  return lines;
}

const TEXT = 3;

/** The node after one in the order of the page; past its children if it is passed over whole. */
function next(node: Node, root: Node, { past = false } = {}): Node | null {
  if (!past && node.firstChild) return node.firstChild;
  let from: Node | null = node;
  while (from && from !== root && !from.nextSibling) from = from.parentNode;
  return from && from !== root ? from.nextSibling : null;
}

/** The node before one in the order of the page, in which a parent comes before its children. */
function previous(node: Node, root: Node): Node | null {
  let before = node.previousSibling;
  if (!before) return node.parentNode === root ? null : node.parentNode;
  while (before.lastChild) before = before.lastChild;
  return before;
}
