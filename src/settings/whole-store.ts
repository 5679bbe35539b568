import { browser } from '../platform/browser';

/** Empties what the browser stores for us under keys, whoever put it there: for good, and until it is closed. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
