import type { PageState } from '../../messages/protocol';
import { askBackground, askContent } from '../../messages/send';
import { askForSite, giveBackSite } from '../../platform/permissions';
import { orderFor, type Settings } from '../../settings/settings';
import { changeSettings } from '../../settings/settings-store';
import {
  hostOf,
  hostsNeeded,
  pathOf,
  ruleAt,
  type SiteAction,
  type SiteRule,
  withoutRule,
  withRule,
} from '../../settings/site-rules';

/** How far a choice reaches: the whole site, or the part that the page is in. */
export type Reach = 'site' | 'part';

/** What the reader chose for the page in front: the action, and whether for it or for all news sites. */
export interface SiteChoice {
  action: SiteAction;
  paused: boolean;
}

/** Gives the part of its site that a page is in, as a path of one segment: "/sport"; empty if it is in none. */
export function partOf(address: string): string {
  const [first = '', ...rest] = pathOf(address).split('/').filter(Boolean);
  return rest.length > 0 ? `/${first}` : '';
}

/**
 * Asks for the site and stores the choice; gives the page's state, or null if the reader said no.
 * The rule is stored in the tick of the click, before the answer: Firefox closes the popup when it asks, and the background goes on
 * from what is stored.
 */
export function choose(
  tabId: number,
  { address, action, reach }: { address: string; action: 'clean' | 'reader'; reach: Reach },
): Promise<PageState | null> {
  const asked = askForSite(address);
  const rule: SiteRule = { host: hostOf(address), path: reach === 'part' ? partOf(address) : '', action };
  const stored = changeSettings(old => ({ ...old, sites: withRule(old.sites, rule) }));
  return Promise.all([asked, stored]).then(([granted]) => (granted ? begin(tabId, action) : forget(rule)));
}

async function begin(tabId: number, action: SiteAction): Promise<PageState | null> {
  await askBackground.siteRulesChanged();
  const content = askContent(tabId);
  const answer = await (action === 'clean' ? content.cleanPage() : content.pageState());
  return answer.ok ? answer.value : null;
}

async function forget(rule: SiteRule): Promise<null> {
  await changeSettings(old => ({ ...old, sites: withoutRule(old.sites, rule) }));
  await askBackground.siteRulesChanged();
  return null;
}

/** Leaves the site alone from now on, gives its permission back with its last rule, and brings back what is hidden on the page. */
export async function leaveAlone(tabId: number, address: string): Promise<PageState | null> {
  const { sites } = await changeSettings(old => left(old, address));
  const answer = await askContent(tabId).restorePage();
  if (!hostsNeeded(sites).includes(hostOf(address))) await giveBackSite(address);
  await askBackground.siteRulesChanged();
  return answer.ok ? answer.value : null;
}

/** The rule goes that holds here; where the choice for all news sites would hold after it, an exception takes its place. */
function left(settings: Settings, address: string): Settings {
  const rule = ruleAt(settings.sites, address);
  const without = rule === null ? settings.sites : withoutRule(settings.sites, rule);
  const next = { ...settings, sites: without };
  return orderFor(next, address).action === 'leave'
    ? next
    : { ...next, sites: withRule(without, { host: hostOf(address), path: '', action: 'leave' }) };
}

/** Says what the reader chose for an address. */
export function choiceFor(settings: Settings, address: string): SiteChoice {
  return { action: orderFor(settings, address).action, paused: settings.choices.paused };
}
