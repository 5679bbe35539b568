import { browser } from './browser';

// Dark enough for white figures in either browser, and no alarm: a cleaned page is good news.
const BADGE_COLOUR = '#5b4636';
/** Milliseconds that a sign stands on the button: long enough to be looked for, short enough not to be taken for the count. */
const SIGN_STAYS = 2_000;

/** What a command without a window of its own says on the button: done, or not. */
export type Sign = '✓' | '!';

/** Shows a number on the toolbar button of a tab; zero shows nothing. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await put(tabId, count === 0 ? '' : String(count));
}

/** Shows a sign on the toolbar button of a tab for a moment, then what stood there before. */
export async function showSign(tabId: number, sign: Sign): Promise<void> {
  const before = await textOn(tabId);
  await put(tabId, sign);
  await new Promise(resolve => setTimeout(resolve, SIGN_STAYS));
  // The count may have come anew meanwhile: then it stays.
  if ((await textOn(tabId)) === sign) await put(tabId, before === '✓' || before === '!' ? '' : before);
}

async function put(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime, and its badge with it.
  }
}

async function textOn(tabId: number): Promise<string> {
  try {
    return await browser.action.getBadgeText({ tabId });
  } catch {
    // The tab was closed in the meantime.
    return '';
  }
}
