// What the reader's click asks for. It comes with the click, between phrases.js and content.js, which answers the messages: a page
// that is only cleaned in place as it loads does not pay for Readability, the quotes and the report.
import { readArticle } from '../core/read-article';
import { readSelection } from '../core/read-selection';
import { describePage } from '../live/report';
import { showWords } from './show-words';

globalThis.ledeOnClick = {
  read: wishes => readArticle(document, { address: document.URL, wishes }),
  readSelection: () => readSelection(document, rangesOf(document.getSelection()), { address: document.URL }),
  show: words => showWords(document, words),
  describe: () => describePage(document),
};

/** Firefox lets a reader select several stretches at once. */
function rangesOf(selection: Selection | null): Range[] {
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at)).filter(
    range => range !== undefined,
  );
}
