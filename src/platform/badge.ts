import { browser } from './browser';

// Dark enough for white figures in either browser, and no alarm: a cleaned page is good news.
const BADGE_COLOUR = '#5b4636';

/** Shows a number on the toolbar button of a tab; zero shows nothing. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in the meantime, and its badge with it.
  }
}
