// The browser's own stylesheet of a tab: it wins over the page's `!important`, reaches into shadow roots, and the page cannot see it.
import { browser } from './browser';

/** Characters that would end the selector and begin something else. */
const BREAKS_OUT = /[{}]|\/\*/;

/** Hides in a tab what the selectors name, until it is taken out or the tab shows another page. */
export async function hideInTab(tabId: number, selectors: readonly string[]): Promise<void> {
  await change('insertCSS', { tabId, selectors });
}

/** Takes out what hideInTab put in, selector by selector. */
export async function showInTab(tabId: number, selectors: readonly string[]): Promise<void> {
  await change('removeCSS', { tabId, selectors });
}

async function change(
  call: 'insertCSS' | 'removeCSS',
  { tabId, selectors }: { tabId: number; selectors: readonly string[] },
): Promise<void> {
  for (const selector of selectors.filter(words => !BREAKS_OUT.test(words))) {
    try {
      const css = `${selector}{display:none!important}`;
      await browser.scripting[call]({ target: { tabId }, css, origin: 'USER' });
    } catch {
      // The tab was closed, or shows a page by now that we may not enter: there is nothing to hide any more.
    }
  }
}
