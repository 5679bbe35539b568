// Every call that crosses a border of the extension, a type a direction. No message string appears outside messages/.
import type { Article, Reading } from '../core/article';
import type { Wishes } from '../core/reader-wishes';
import type { Result } from '../platform/result';

export type { Problem, Result } from '../platform/result';

/** What our own pages and the background may ask of the content script in a tab. */
export interface ContentCalls {
  /** Reads the page; the page itself is not touched. */
  readArticle(): Promise<Reading>;
  /** Reads what is selected on the page. */
  readSelection(): Promise<Reading>;
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
  /** Describes the page for a report: its structure and what the rules found, without a word of it. */
  reportPage(): Promise<PageReport>;
}

/** Words of a page, and the text before them, which tells them from the same words elsewhere. */
export interface Words {
  before: string;
  exact: string;
}

/** A report of a page that is cleaned or read badly, as the text of a file. */
export interface PageReport {
  text: string;
}

export interface PageState {
  cleaned: boolean;
  /** How many blocks are hidden in place. */
  hidden: number;
  /** How many blocks the page has won back by putting them in again and again. */
  lost: number;
}

/** What has become of a page since it was last told of. */
export interface PageChange extends PageState {
  /** Blocks hidden since then. */
  fresh: number;
}

/** What is to be done with a page, by what the reader chose for its site. */
export interface PageOrder {
  action: 'clean' | 'reader' | 'leave';
  /** Chosen for this site, or for all news sites, which holds for news only. */
  ground: 'site' | 'news';
  wishes: Wishes;
}

/** Selectors that a page of a site has taught, for its next page. */
export interface SiteLesson {
  learned: string[];
  forgotten: string[];
}

/** What a content script may ask of the background. The background looks at the sender's tab and address, not at a payload. */
export interface BackgroundCallsFromContent {
  /** A page with our script has loaded: what is to be done with it? */
  pageOpened(): Promise<PageOrder>;
  /** The page's cleaning changed: the badge of the sender's tab shows it. */
  pageChanged(change: PageChange): Promise<null>;
  /** Remembers what the page taught of its site. */
  siteLearned(lesson: SiteLesson): Promise<null>;
  /** Hides in the sender's tab, by the browser's own stylesheet, what the selectors name. */
  hideSelectors(selectors: string[]): Promise<null>;
  /** Ends what hideSelectors began. */
  showSelectors(selectors: string[]): Promise<null>;
  /** Reads the page and shows the article in its tab. */
  openInReader(): Promise<null>;
}

/** An article that is to be opened in the reader. */
export interface ReaderOpening {
  article: Article;
  /** The tab that its page stands in, for the way back; null if it has none. */
  tabId: number | null;
  /** What the reader begins with. */
  begins: 'reading' | 'listening';
}

/** What our own pages (popup, reader, library, options) may ask of the background. */
export interface BackgroundCallsFromPages {
  /** Keeps the article for a reader tab and opens that tab beside the current one. */
  openReader(opening: ReaderOpening): Promise<Result<null>>;
  /** Saves the article; answers only after the transaction is complete. */
  saveArticle(article: Article): Promise<Result<{ id: string }>>;
  /** Makes scripts, badges and rules agree with the settings and with the permissions that the browser holds now. */
  siteRulesChanged(): Promise<null>;
  /** Fetches a list of cosmetic rules from the address and keeps it, in the place of one of the same address. */
  fetchList(address: string): Promise<Result<null>>;
}
