// The scripts that the browser starts by itself must agree with two things that change apart: what the reader chose
// (settings) and what the browser allows (permissions). Each change of either brings all three into agreement again.
import { askContent } from '../messages/send';
import { registeredHosts, registerHost, unregisterHost } from '../platform/content-scripts';
import { oneAtATime } from '../platform/one-at-a-time';
import { hasSite } from '../platform/permissions';
import { openTabs } from '../platform/tabs';
import { hostOf, ruleFor, type Settings, withoutSite } from '../settings/settings';
import { changeSettings, loadSettings } from '../settings/settings-store';

/** Says whether pages of the address's site are to be cleaned: the reader chose it and the browser allows it. */
export async function toBeCleaned(address: string): Promise<boolean> {
  const rule = ruleFor(await loadSettings(), hostOf(address));
  return rule?.clean === true && (await hasSite(rule.host));
}

/** Registers and unregisters scripts until they agree with rules and permissions, and tells the open pages. */
export async function followSiteRules(): Promise<void> {
  await agree();
  await tellOpenPages();
}

/** Removes the rules that have lost their permission; then as followSiteRules. */
export async function accessTakenBack(): Promise<void> {
  await dropRulesWithoutAccess();
  await followSiteRules();
}

/** Brings all into agreement when browser or extension start; a permission may have gone while we did not run. */
export async function started(): Promise<void> {
  await dropRulesWithoutAccess();
  await agree();
}

/** What is to be done so that the registered hosts are the wanted ones. */
export function planScripts(wanted: string[], registered: string[]): { register: string[]; unregister: string[] } {
  return {
    register: wanted.filter(host => !registered.includes(host)),
    unregister: registered.filter(host => !wanted.includes(host)),
  };
}

function agree(): Promise<void> {
  // Two changes at once would register the same script twice, which the browsers refuse.
  return oneAtATime('site-rules', async () => {
    const plan = planScripts(await hostsToClean(await loadSettings()), await registeredHosts());
    for (const host of plan.unregister) await unregisterHost(host);
    for (const host of plan.register) await registerHost(host);
  });
}

// Not done when a rule is new: the popup stores the rule in the tick in which it asks, before the reader has answered.
async function dropRulesWithoutAccess(): Promise<void> {
  const lost = await hostsWithoutAccess(await loadSettings());
  if (lost.length > 0) await changeSettings(settings => lost.reduce(withoutSite, settings));
}

async function hostsToClean({ sites }: Settings): Promise<string[]> {
  const held = await Promise.all(sites.map(({ host }) => hasSite(host)));
  return sites.filter(({ clean }, index) => clean && held[index]).map(({ host }) => host);
}

async function hostsWithoutAccess({ sites }: Settings): Promise<string[]> {
  const held = await Promise.all(sites.map(({ host }) => hasSite(host)));
  return sites.filter((_, index) => !held[index]).map(({ host }) => host);
}

async function tellOpenPages(): Promise<void> {
  // We may not know what is open where, so every tab is asked; only those with our script in them answer.
  await Promise.all((await openTabs()).map(tabId => askContent(tabId).followSiteRule()));
}
