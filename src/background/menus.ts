// The entries of the context menu, and what happens when one is chosen.
import { type MenuChoice, offerMenus } from '../platform/menus';
import type { Tab } from '../platform/tabs';
import { translate } from '../platform/translate';
import { MENUS, type MenuName, type Menus } from '../settings/menus';
import { loadSettings } from '../settings/settings-store';
import { readLink } from './open-link';
import { openReader } from './open-reader';
import { openReason, type Part, readTabArticle } from './read-tab';

const TITLES = { page: 'menuRead', selection: 'menu_selection', link: 'menu_link' } as const;

/** Offers the entries that the reader has not switched off. */
export async function offerReading(): Promise<void> {
  await offerOnly((await loadSettings()).menus);
}

/** Offers what the reader wants now, if that has changed. */
export async function followMenus({ menus }: { menus: Menus }, before: { menus: Menus }): Promise<void> {
  if (MENUS.some(name => menus[name] !== before.menus[name])) await offerOnly(menus);
}

async function offerOnly(menus: Menus): Promise<void> {
  const wanted = MENUS.filter(name => menus[name]);
  await offerMenus(wanted.map(name => ({ id: name, title: translate(TITLES[name]), on: name })));
}

/** What each entry does. */
export const MENU_WORKS: Record<MenuName, (choice: MenuChoice) => void> = {
  page: ({ tab }) => void readTab(tab),
  selection: ({ tab }) => void readTab(tab, 'selection'),
  link: readLink,
};

/** Reads the page of a tab, or what is selected on it, in the reader; where that fails, the reader opens with the reason. */
export async function readTab(tab: Tab, part: Part = 'page'): Promise<void> {
  const reading = await readTabArticle(tab.id, part);
  const opened = reading.ok ? await openReader({ ...reading, tabId: tab.id, begins: 'reading' }) : reading;
  if (!opened.ok) await openReason(opened.problem, tab);
}
