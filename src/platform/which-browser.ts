import { browser } from './browser';

/** Says whether this is Chromium or one of its kin, for what only differs to the eye; what differs to us is asked of the browser. */
export function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}
