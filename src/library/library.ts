// What the library keeps: plain values, their parse and their summary. Storing them is library-store.ts.
import type { Article } from '../core/article';
import { parseArticle } from '../core/parse-article';
import { hasWords } from './words';

/** An article that the reader keeps. */
export interface SavedArticle {
  id: string;
  /** ISO 8601, in UTC. */
  savedAt: string;
  article: Article;
}

/** What the list of the library shows of a saved article, without its body. */
export interface SavedSummary {
  id: string;
  savedAt: string;
  address: string;
  headline: string;
  publisher: string;
  published: string;
  words: number;
  readingMinutes: number;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Draws the summary of a saved article. */
export function summaryOf({ id, savedAt, article }: SavedArticle): SavedSummary {
  const { address, headline, publisher, published, words, readingMinutes, language, direction } = article;
  return { id, savedAt, address, headline, publisher, published, words, readingMinutes, language, direction };
}

/**
 * Gives what makes two addresses the same article: the address without its fragment, as the browser writes it. Words that an
 * address points to stay: a selection is not the whole article, and must not take its place.
 */
export function addressKey(address: string): string {
  try {
    const url = new URL(address);
    const [, words = ''] = url.hash.split(':~:', 2);
    url.hash = words && `:~:${words}`;
    return url.href;
  } catch {
    // An address that is none still names the same thing when it is the same text.
    return address;
  }
}

/** Walks a stored record into a saved article; null if it is torn or of another make. */
export function parseSavedArticle(value: unknown): SavedArticle | null {
  const { id, savedAt, article } = parseRecord(value);
  const parsed = parseArticle(article);
  if (typeof id !== 'string' || id === '' || typeof savedAt !== 'string' || parsed === null) return null;
  return { id, savedAt, article: parsed };
}

/**
 * Walks a stored record into a summary; null if it has not even an id.
 * A damaged record keeps what is whole of it: it stays in the list, where the reader sees it and can take it out.
 */
export function parseSummary(value: unknown): SavedSummary | null {
  const found = parseRecord(value);
  const id = parseText(found.id);
  if (id === '') return null;
  return {
    id,
    savedAt: parseText(found.savedAt),
    address: parseText(found.address),
    headline: parseText(found.headline),
    publisher: parseText(found.publisher),
    published: parseText(found.published),
    words: parseCount(found.words),
    readingMinutes: Math.max(1, parseCount(found.readingMinutes)),
    language: parseText(found.language),
    direction: found.direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** Keeps the articles that have every one of the words in headline, publisher or address, in any order and case. */
export function withWords(items: readonly SavedSummary[], words: string): SavedSummary[] {
  return items.filter(item => hasWords(`${item.headline} ${item.publisher} ${item.address}`, words));
}

function parseRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parseCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
