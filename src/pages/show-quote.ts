// From a quote to its sentence on the page. The marking is a highlight of the browser: the drawn text is not touched.
import type { Anchor, Article } from '../core/article';
import { findAgain } from '../core/quotes/anchor';
import { bodyText } from '../core/tree/text';
import { findWords, type Place } from './find-words';

const HIGHLIGHT = 'quoted';
const BLOCK = 'p, li, blockquote, figcaption, h2, h3, h4, h5, h6, td, th, dd, dt, pre';

/** Scrolls to the anchor's words in the drawn text, marks them and puts the focus on their paragraph; false if they are gone. */
export function showQuote(article: Article, anchor: Anchor): boolean {
  const drawn = document.querySelector('.story-body');
  const range = drawn && findRange(drawn, wordsOf(article, anchor));
  if (!range) return false;
  CSS.highlights?.set(HIGHLIGHT, new Highlight(range));
  const block = range.startContainer.parentElement?.closest(BLOCK);
  if (block instanceof HTMLElement) bringForward(block);
  return true;
}

/** Takes the anchor's words from the text as it is now. */
function wordsOf(article: Article, anchor: Anchor): { before: string; exact: string } {
  const text = bodyText(article.body);
  const found = findAgain(text, anchor);
  return found
    ? { before: text.slice(0, found.start), exact: text.slice(found.start, found.end) }
    : { before: anchor.prefix, exact: anchor.exact };
}

function bringForward(block: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

function findRange(drawn: Element, words: { before: string; exact: string }): Range | null {
  const nodes = textNodes(drawn);
  const place = findWords(
    nodes.map(node => node.data),
    words,
  );
  return place && rangeOf(nodes, place);
}

function rangeOf(nodes: Text[], { start, end }: Place): Range | null {
  const first = nodes[start.piece];
  const last = nodes[end.piece];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset);
  return range;
}

function textNodes(drawn: Element): Text[] {
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}
