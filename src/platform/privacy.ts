import { browser } from './browser';

/** The field of a page's address that says it was opened from a private window: Chromium shows our pages in an ordinary one. */
export const PRIVATE_FIELD = 'private';

/** Says whether nothing of what the reader does on this page of ours may be written to disk. */
export function isPrivate(query: string): boolean {
  return browser.extension?.inIncognitoContext === true || new URLSearchParams(query).has(PRIVATE_FIELD);
}
