import { browser } from './browser';

/** Gives the text of a key in the interface's language; empty if no locale has the key. */
export function translate(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions);
}

/**
 * Gives the language that the interface speaks, as a BCP 47 tag: the browser's own where it is the same ("en-GB" for "en"), so that
 * dates are written as there; a browser whose language Lede does not speak gets English words, and then English dates.
 */
export function uiLanguage(): string {
  const spoken = translate('localeTag') || 'en';
  const browsers = browser.i18n.getUILanguage();
  return primaryOf(browsers) === primaryOf(spoken) ? browsers : spoken;
}

const primaryOf = (tag: string) => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
