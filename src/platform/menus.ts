// The context menu. Firefox on a telephone has none: there is nothing to offer then, and nothing to hear.
import { browser } from './browser';
import { oneAtATime } from './one-at-a-time';
import type { Tab } from './tabs';

/** An entry of the context menu. */
export interface MenuEntry {
  id: string;
  title: string;
  /** On what the entry is offered. */
  on: 'page' | 'selection' | 'link';
}

/** What the reader chose the entry on. */
export interface MenuChoice {
  tab: Tab;
  /** The link's address; empty if it was no link. */
  link: string;
}

const WEB_LINKS = ['https://*/*', 'http://*/*'];

/** Puts these entries into the context menu, in the place of whatever stood there. */
export function offerMenus(entries: readonly MenuEntry[]): Promise<void> {
  // Browser and extension may start together; two entries of one id are refused.
  return oneAtATime('menu', async () => {
    await browser.contextMenus?.removeAll();
    for (const { id, title, on } of entries)
      browser.contextMenus?.create({
        id,
        title,
        contexts: [on],
        ...(on === 'link' ? { targetUrlPatterns: WEB_LINKS } : {}),
      });
  });
}

/**
 * Calls the work of an entry when the reader chooses it, in the very task of the click: the browser lets it ask for a permission.
 * Gives the way to end it.
 */
export function onMenuChosen(works: Record<string, (choice: MenuChoice) => void>): () => void {
  const hear = (info: { menuItemId: number | string; pageUrl?: string; linkUrl?: string }, tab?: { id?: number }) => {
    if (tab?.id === undefined) return;
    works[info.menuItemId]?.({ tab: { id: tab.id, address: info.pageUrl ?? '' }, link: info.linkUrl ?? '' });
  };
  browser.contextMenus?.onClicked.addListener(hear);
  return () => browser.contextMenus?.onClicked.removeListener(hear);
}
