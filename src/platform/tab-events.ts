// What happens to tabs, as far as the browser tells it without the permission for all tabs: that something loads, not what.
import { browser } from './browser';

/** Resolves when the tab has loaded its page, or after the given milliseconds: a page that never ends is read as it stands. */
export function whenLoaded(tabId: number, { atMost }: { atMost: number }): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(hear);
      resolve();
    };
    const hear = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') done();
    };
    const timer = setTimeout(done, atMost);
    browser.tabs.onUpdated.addListener(hear);
  });
}

/** Calls the listener when another tab comes to the front, or the one in front shows another page; gives the way to end it. */
export function onFrontChanged(listener: () => void): () => void {
  const updated = (_id: number, change: { status?: string }, tab: { active?: boolean }) => {
    if (tab.active && change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
