// The reading part of the content script. It comes with the reader's click, between phrases.js and content.js, which answers the messages:
// a page that is only cleaned in place as it loads does not pay for Readability and the quotes.
import { readArticle } from '../core/read-article';

globalThis.ledeRead = wishes => readArticle(document, { address: document.URL, wishes });
