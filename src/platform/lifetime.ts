import { browser } from './browser';

/** Calls the listener when the browser starts, and when the extension is installed or updated; gives the way to end it. */
export function onStart(listener: () => void): () => void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  return () => {
    browser.runtime.onStartup.removeListener(listener);
    browser.runtime.onInstalled.removeListener(listener);
  };
}
