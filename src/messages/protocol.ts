// Every call that crosses a border of the extension, a type a direction. No message string appears outside messages/.
import type { Article, Reading } from '../core/article';

/** An answer over the wire, where an Error does not survive. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What can go wrong, each with a sentence in _locales (`problem_<name>`). */
export type Problem =
  | 'restricted-page' // a page of the browser, the add-on store, a PDF: no script may look at it
  | 'no-answer' // the page or the background did not answer in time
  | 'bad-message' // the payload did not pass its parse…
  | 'storage-full' // the disk or the quota is full; nothing was lost
  | 'storage-failed' // the library could not be opened or written
  | 'not-found'; // no such saved or opened article

/** What our own pages and the background may ask of the content script in a tab. */
export interface ContentCalls {
  /** Reads the page; the page itself is not touched. */
  readArticle(): Promise<Reading>;
  /** Hides the prompts of the page in place and says how many are hidden now. */
  cleanPage(): Promise<PageState>;
  /** Brings back everything that cleanPage hid; the page is byte for byte what it was. */
  restorePage(): Promise<PageState>;
  /** Says whether the page is cleaned, and how much is hidden. */
  pageState(): Promise<PageState>;
}

export interface PageState {
  cleaned: boolean;
  /** How many blocks are hidden in place. */
  hidden: number;
}

/** What a content script may ask of the background. */
export interface BackgroundCallsFromContent {
  /** A page of a site with a registered script has loaded: shall it be cleaned? The background looks at the sender's address, not at a payload. */
  pageOpened(): Promise<{ clean: boolean }>;
  /** The page's cleaning changed: the badge of the sender's tab shows it. */
  pageChanged(state: PageState): Promise<null>;
}

/** What our own pages (popup, reader, library, options) may ask of the background. */
export interface BackgroundCallsFromPages {
  /** Keeps the article for a reader tab and opens that tab beside the current one. */
  openReader(article: Article): Promise<Result<null>>;
  /** Saves the article; answers only after the transaction is complete. */
  saveArticle(article: Article): Promise<Result<{ id: string }>>;
  /** Makes scripts, badges and rules agree with the settings and with the permissions that the browser holds now. */
  siteRulesChanged(): Promise<null>;
}
