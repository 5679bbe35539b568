// What the reader's click asks for. It comes with the click, between phrases.js and content.js, which answers the messages: a page
// that is only cleaned in place as it loads does not pay for Readability, the quotes and the report.
import { readArticle } from '../core/read-article';
import { describePage } from '../live/report';
import { showWords } from './show-words';

globalThis.ledeOnClick = {
  read: wishes => readArticle(document, { address: document.URL, wishes }),
  show: words => showWords(document, words),
  describe: () => describePage(document),
};
