// From a quote to its sentence in the drawn text. The marking is a highlight of the browser: the text is not touched.
import type { Anchor, Article } from '../core/article';
import { findAgain } from '../core/quotes/anchor';
import { findRanges } from '../core/quotes/words-range';
import { bodyText } from '../core/tree/text';

const HIGHLIGHT = 'quoted';
const BLOCK = 'p, li, blockquote, figcaption, h2, h3, h4, h5, h6, td, th, dd, dt, pre';

/** Scrolls to the anchor's words in the drawn text, marks them and puts the focus on their paragraph; false if they are gone. */
export function showQuote(article: Article, anchor: Anchor): boolean {
  const drawn = document.querySelector('.story-body');
  const ranges = drawn ? findRanges(drawn, wordsOf(article, anchor)) : [];
  const [range] = ranges;
  if (!range) return false;
  CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
  const block = range.startContainer.parentElement?.closest(BLOCK);
  if (block instanceof HTMLElement) bringForward(block);
  return true;
}

/** Takes the anchor's words from the text as it is now. */
export function wordsOf(article: Article, anchor: Anchor): { before: string; exact: string } {
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
