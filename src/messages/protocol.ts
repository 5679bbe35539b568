// Every call that crosses a border of the extension, a type a direction. No message string appears outside messages/.
import type { Article, Reading } from '../core/article';
import type { Result } from '../platform/result';

export type { Problem, Result } from '../platform/result';

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
  /** Asks the background again whether this page's site is to be cleaned; if that has changed, cleans or restores. */
  followSiteRule(): Promise<PageState>;
  /** Scrolls the page to words of it and marks them; says whether it has them. The page's elements are not touched. */
  showWords(words: Words): Promise<{ shown: boolean }>;
}

/** Words of a page, and the text before them, which tells them from the same words elsewhere. */
export interface Words {
  before: string;
  exact: string;
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
