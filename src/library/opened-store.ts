// The articles that were opened in reader tabs, kept in memory by the browser until it is closed (storage.session).
import type { Article } from '../core/article';
import { parseArticle } from '../core/parse-article';
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { failure, type Result, success } from '../platform/result';

// Enough for the reader tabs of an evening; at some 100 kB an article far below the quota of 10 MB.
const KEPT = 12;
const PREFIX = 'opened:';
// Digits of a time in milliseconds, so that the keys sort by age as text until the year 2286.
const TIME_DIGITS = 13;

/** Keeps an article for a reader tab, and of all that were opened only the last twelve. */
export function keepOpened(article: Article): Promise<Result<{ id: string }>> {
  return oneAtATime('opened', async () => {
    const id = `${String(Date.now()).padStart(TIME_DIGITS, '0')}-${crypto.randomUUID()}`;
    await forgetAllBut(KEPT - 1);
    return (await isKept(id, article)) ? success({ id }) : failure('storage-full');
  });
}

/** Loads an opened article; null if it is not there any more. */
export async function loadOpened(id: string): Promise<Article | null> {
  const key = PREFIX + id;
  const stored = await browser.storage.session.get(key);
  return parseArticle(stored[key]);
}

async function isKept(id: string, article: Article): Promise<boolean> {
  if (await isStored(id, article)) return true;
  // Long articles may fill the quota before there are twelve: the one that the reader wants now goes before the old ones.
  await forgetAllBut(0);
  return isStored(id, article);
}

async function isStored(id: string, article: Article): Promise<boolean> {
  try {
    await browser.storage.session.set({ [PREFIX + id]: article });
    return true;
  } catch {
    // Only the quota makes this fail; the caller makes room or says so.
    return false;
  }
}

async function forgetAllBut(kept: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null))
    .filter(key => key.startsWith(PREFIX))
    .sort();
  await browser.storage.session.remove(keys.slice(0, Math.max(0, keys.length - kept)));
}
