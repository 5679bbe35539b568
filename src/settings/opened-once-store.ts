// Addresses whose article was opened in the reader by itself, kept in memory by the browser until it is closed.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';

const KEY = 'opened-once';
/** Addresses that are known again; an evening's reading. */
const MOST = 200;

/** Says whether an address comes for the first time, and knows it from then on. */
export function isFirstTime(address: string): Promise<boolean> {
  return oneAtATime(KEY, async () => {
    const stored = await browser.storage.session.get(KEY);
    const known = parseAddresses(stored[KEY]);
    if (known.includes(address)) return false;
    await browser.storage.session.set({ [KEY]: [...known, address].slice(-MOST) });
    return true;
  });
}

function parseAddresses(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : [];
}
