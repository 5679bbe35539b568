// Articles that open in the reader by themselves, in the tab of their page.
import { keepOpened } from '../library/opened-store';
import type { Caller } from '../messages/answer';
import { askContent } from '../messages/send';
import { injectContent, showPage } from '../platform/tabs';
import { isFirstTime } from '../settings/opened-once-store';
import { orderFor } from '../settings/settings';
import { loadSettings } from '../settings/settings-store';

/**
 * Reads a page and shows its article in the page's own tab. Once for an address while the browser runs: a reader who goes back
 * to the page wants the page.
 */
export async function openInReader({ tabId, address }: Caller): Promise<null> {
  const { action } = orderFor(await loadSettings(), address);
  if (action !== 'reader' || !(await isFirstTime(address))) return null;
  const injected = await injectContent(tabId);
  const answer = injected.ok ? await askContent(tabId).readArticle() : injected;
  if (!answer.ok || !answer.value.ok) return null;
  const kept = await keepOpened(answer.value.article);
  if (kept.ok) await showPage('reader', { tabId, query: { opened: kept.value.id, from: address } });
  return null;
}
