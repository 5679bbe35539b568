import { browser } from './browser';

/** Gives the text of a key in the browser's language; empty if no locale has the key. */
export function translate(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Gives the browser's language as a BCP 47 tag, e.g. "en-GB". */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
