import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { parseTally, type SiteTally, withMore } from './tally';

const KEY = 'tally';

/** Reads the count. */
export async function loadTally(): Promise<SiteTally[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseTally(stored[KEY]);
}

/** Counts more blocks on a site. */
export function countMore(more: SiteTally): Promise<void> {
  return changeTally(old => withMore(old, more));
}

/** Stores what the change makes of the count. */
export function changeTally(change: (old: SiteTally[]) => SiteTally[]): Promise<void> {
  return oneAtATime(KEY, async () => browser.storage.local.set({ [KEY]: change(await loadTally()) }));
}

/** Clears the count. */
export function clearTally(): Promise<void> {
  return oneAtATime(KEY, () => browser.storage.local.remove([KEY]));
}
