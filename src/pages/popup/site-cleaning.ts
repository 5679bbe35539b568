import type { PageState } from '../../messages/protocol';
import { askBackground, askContent } from '../../messages/send';
import { askForSite, giveBackSite } from '../../platform/permissions';
import { hostOf, ruleFor, withoutSite, withSiteRule } from '../../settings/settings';
import { changeSettings, loadSettings } from '../../settings/settings-store';

/**
 * Asks for the site and cleans it from now on; gives the page's state, or null if the reader said no.
 * The rule is stored in the tick of the click, before the answer: Firefox closes the popup when it asks, and the background goes on
 * from what is stored.
 */
export function startCleaning(tabId: number, address: string): Promise<PageState | null> {
  const asked = askForSite(address);
  const host = hostOf(address);
  const stored = changeSettings(old => withSiteRule(old, { host, clean: true }));
  return Promise.all([asked, stored]).then(([granted]) => (granted ? cleanNow(tabId) : forget(host)));
}

async function cleanNow(tabId: number): Promise<PageState | null> {
  await askBackground.siteRulesChanged();
  const answer = await askContent(tabId).cleanPage();
  return answer.ok ? answer.value : null;
}

async function forget(host: string): Promise<null> {
  await changeSettings(old => withoutSite(old, host));
  await askBackground.siteRulesChanged();
  return null;
}

/** Ends the cleaning of the site, gives its permission back and brings back what is hidden on the page. */
export async function stopCleaning(tabId: number, address: string): Promise<PageState | null> {
  await changeSettings(old => withoutSite(old, hostOf(address)));
  const answer = await askContent(tabId).restorePage();
  await giveBackSite(address);
  await askBackground.siteRulesChanged();
  return answer.ok ? answer.value : null;
}

/** Says whether the reader chose to have the site cleaned. */
export async function cleansSite(address: string): Promise<boolean> {
  return ruleFor(await loadSettings(), hostOf(address))?.clean ?? false;
}
