// The vocabulary of Lede: types only. The same values travel in messages, lie in the library and are drawn by the pages.
import type { Root } from 'hast';

/** What Lede read from a page. Plain JSON: it survives a message, a database and a file. */
export interface Article {
  /** The shape's version; a saved article of another version is refused with a sentence. */
  version: 1;
  /** Absolute http(s) or file address of the page as it was read; empty if it came without one. */
  address: string;
  /** The address that the publisher gives the story itself, absolute http(s); empty if it gives none. */
  canonical: string;
  /** The publisher's own name, e.g. "The Independent"; empty if the page does not say. */
  publisher: string;
  /** The part of the paper, e.g. "Politics"; empty if the page does not say. */
  section: string;
  /** What kind of story it is, where the page itself says so. */
  kind: StoryKind;
  headline: string;
  /** The summary under the headline; empty if there is none. */
  standfirst: string;
  byline: Byline;
  /** ISO 8601, with the page's own offset where it gives one, or a bare date; empty if unknown. */
  published: string;
  /** The same for the last change. */
  modified: string;
  /** The newsroom's corrections, as the page words them. */
  corrections: string[];
  /** BCP 47 tag, e.g. "en-GB"; empty if unknown. */
  language: string;
  direction: 'ltr' | 'rtl';
  leadPicture: Picture | null;
  /** The text with its images, lists and tables: elements and text, built by the allow-list of core/tree/policy.ts. */
  body: Root;
  /** Words of the body; a character a word in scripts that put no space between words. */
  words: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** All direct quotes in the order of the story. */
  quotes: Quote[];
  /** What was taken out, in the order of the page. */
  hidden: HiddenBlock[];
  /** What a reader should know about this reading. */
  notices: Notice[];
  detection: Detection;
  /** The publisher's own page for support, where a prompt for money was hidden; absolute http(s) address. */
  support?: string;
}

/** Kinds of stories; '' where the page gives no evidence. Each but news has a label in _locales. */
export type StoryKind = '' | 'news' | 'opinion' | 'analysis' | 'live' | 'sponsored' | 'review';

/** Who wrote it. */
export interface Byline {
  people: Person[];
  /** The wire service that wrote the text, e.g. "Press Association"; empty if none. */
  agency: string;
}

export interface Person {
  name: string;
  /** "Political editor", "as told to", as the page gives it; empty if unknown. One that ends in a preposition goes before the name. */
  role: string;
}

export interface Picture {
  /** Absolute http(s) or data address. */
  address: string;
  alt: string;
  caption: string;
  credit: string;
}

/** Words in quotation marks. */
export interface Quote {
  /** The words without their marks; parts of an interrupted quote are joined by a space. */
  text: string;
  /** Who said them, with the fullest name that the story gives; empty if the story does not name one surely. */
  speaker: string;
  /** Beside a name the role that the story gives ("Nato chief"); without one its words for the speaker ("a spokesman"); may be empty. */
  role: string;
  /** The words of the story that the name rests on ("he", "the Nato chief"); empty if none. */
  mention: string;
  anchor: Anchor;
  /** One of the few that carry the story. */
  key: boolean;
}

/**
 * Where a quote stands in the body's text (core/tree/text.ts), or a highlight in that of the drawn story (core/quotes/drawn-text.ts):
 * exact words, and what is before and after.
 */
export interface Anchor {
  exact: string;
  /** Up to 32 characters before it. */
  prefix: string;
  /** Up to 32 characters after it. */
  suffix: string;
  /** UTF-16 offset in that text when it was described. */
  start: number;
}

/** What a hidden block is. The names are those of the labels the rules are measured on. */
export type HiddenKind =
  | 'donation'
  | 'subscription'
  | 'newsletter'
  | 'registration'
  | 'comments'
  | 'notification'
  | 'app'
  | 'social'
  | 'consent'
  | 'survey'
  | 'related'
  | 'advert'
  | 'correction-contact'
  | 'other';

/** A block that was taken out. */
export interface HiddenBlock {
  kind: HiddenKind;
  /** The rule's name, e.g. "donation-appeal". */
  rule: string;
  /** Why, in one English sentence; the interface says it in the reader's language by the rule's name. */
  reason: string;
  /** What the rule saw: words and marks of the block, e.g. ["your donation", "names The Independent"]. */
  evidence: string[];
  /** The block's whole text, a line a block. */
  text: string;
  /** Where it stood: before the text, between two paragraphs, after the text, or elsewhere on the page. */
  place: 'before' | 'between' | 'after' | 'elsewhere';
  /** Index of the body's top-level child after which it stood; -1 before the first. */
  after: number;
}

/** Something a reader should know, e.g. that much was left out. */
export type Notice =
  | 'looks-cut-short'
  | 'much-left-out'
  | 'maybe-no-article'
  | 'page-too-large'
  | 'several-stories'
  | 'changed-since'
  | 'selection';

/** Whether the page is an article, and why. */
export interface Detection {
  isArticle: boolean;
  /** The sum of the weights; isArticle is weight >= the threshold in detect.ts. */
  weight: number;
  evidence: Evidence[];
}

export interface Evidence {
  /** What was seen, e.g. "structured data says NewsArticle". */
  what: string;
  /** Above zero speaks for an article, below against. */
  weight: number;
}

/** What became of a reading: an article, or the reason why there is none. */
export type Reading = { ok: true; article: Article } | { ok: false; problem: ReadingProblem; detection: Detection };

/** Why a page gave no article; each has a sentence in _locales. */
export type ReadingProblem = 'no-article' | 'no-selection' | 'empty-page' | 'frames' | 'page-too-large' | 'unreadable';
