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

/** Calls the listener once the extension has been installed, and never for an update; gives the way to end it. */
export function onInstalled(listener: () => void): () => void {
  const hear = ({ reason }: { reason: string }) => {
    if (reason === 'install') listener();
  };
  browser.runtime.onInstalled.addListener(hear);
  return () => browser.runtime.onInstalled.removeListener(hear);
}
