// Shows words in the page itself: scrolls to them and marks them. The page's elements are not touched.
import { findRanges } from '../core/quotes/words-range';
import type { Words } from '../messages/protocol';

const HIGHLIGHT = 'lede-quote';
const RULE = `::highlight(${HIGHLIGHT}) { background-color: #ffe7a3; color: #1c1a17; }`;

/** Scrolls to the words and marks them; false if the page does not have them. A later call moves the mark. */
export function showWords(page: Document, words: Words): boolean {
  const ranges = page.body ? findRanges(page.body, words) : [];
  const [range] = ranges;
  if (!range) return false;
  if (!highlight(page, ranges)) select(page, range);
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // In a tab that is not to be seen nothing moves: a smooth way would end before it has begun.
  const behavior = calm || page.hidden ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  return true;
}

let sheet: CSSStyleSheet | null = null;

/** Marks the ranges by a highlight of the browser; false where a content script may not. */
function highlight(page: Document, ranges: Range[]): boolean {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULE);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    }
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return page.adoptedStyleSheets.includes(sheet);
  } catch {
    // Firefox keeps the page's style sheets from content scripts: the selection marks the words there.
    sheet = null;
    return false;
  }
}

function select(page: Document, range: Range): void {
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
