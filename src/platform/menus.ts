import { browser } from './browser';
import { oneAtATime } from './one-at-a-time';

/** Puts one entry into the context menu of pages, in the place of whatever stood there. */
export function offerMenu(id: string, title: string): Promise<void> {
  // Browser and extension may start together; two entries of one id are refused.
  return oneAtATime('menu', async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection'] });
  });
}

/** Calls the listener with the tab and the page's address when the reader chooses the entry; gives the way to end it. */
export function onMenuChosen(id: string, listener: (tab: { id: number; address: string }) => void): () => void {
  const hear = (info: { menuItemId: number | string; pageUrl?: string }, tab?: { id?: number }) => {
    if (info.menuItemId === id && tab?.id !== undefined) listener({ id: tab.id, address: info.pageUrl ?? '' });
  };
  browser.contextMenus.onClicked.addListener(hear);
  return () => browser.contextMenus.onClicked.removeListener(hear);
}
