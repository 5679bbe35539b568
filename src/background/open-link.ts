// "Open link in Lede": the page behind a link, read without being looked at.
import { keepOpened } from '../library/opened-store';
import type { MenuChoice } from '../platform/menus';
import { askForSite, hasSite } from '../platform/permissions';
import { whenLoaded } from '../platform/tab-events';
import { bringForward, openBehind, showPage } from '../platform/tabs';
import { openReason, readTabArticle } from './read-tab';

/** Milliseconds that a page may take to load; what stands there by then is read. */
const LOADING_LIMIT = 15_000;

/** Asks for the site of a link, in the task of the click, then opens the link in the reader or says why not. */
export function readLink({ link }: Pick<MenuChoice, 'link'>): void {
  const asked = askForSite(link);
  // A browser that will not ask may have let us in before.
  const allowed = asked.then(granted => granted || hasSite(link));
  void allowed.then(held => (held ? openLink(link) : openReason('link-refused', { address: link })));
}

/** Opens the page in a tab behind, reads it and shows the reader in its place; back leads to the page. */
async function openLink(link: string): Promise<void> {
  const tabId = await openBehind(link);
  if (tabId === null) return openReason('link-refused', { address: link });
  await whenLoaded(tabId, { atMost: LOADING_LIMIT });
  await showPage('reader', { tabId, query: { ...(await queryFor(tabId)), from: link } });
  await bringForward(tabId);
}

async function queryFor(tabId: number): Promise<Record<string, string>> {
  const reading = await readTabArticle(tabId);
  // The link may have led on to another site, which was not asked for.
  if (!reading.ok) return { problem: reading.problem === 'restricted-page' ? 'link-refused' : reading.problem };
  const kept = await keepOpened(reading.article);
  return kept.ok ? { opened: kept.value.id } : { problem: kept.problem };
}
