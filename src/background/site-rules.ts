// The scripts that the browser starts by itself must agree with two things that change apart: what the reader chose
// (settings) and what the browser allows (permissions). Each change of either brings all three into agreement again.
import { askContent } from '../messages/send';
import { EVERY_HOST, registeredHosts, registerHost, unregisterHost, unregisterOld } from '../platform/content-scripts';
import { oneAtATime } from '../platform/one-at-a-time';
import { hasAllSites, hasSite, siteOrigins } from '../platform/permissions';
import { openTabs } from '../platform/tabs';
import { forgetSites } from '../settings/remembered-store';
import type { Settings } from '../settings/settings';
import { changeSettings, loadSettings } from '../settings/settings-store';
import { hostsNeeded } from '../settings/site-rules';

/** Registers and unregisters scripts until they agree with rules and permissions, and tells the open pages. */
export async function followSiteRules(): Promise<void> {
  await agree();
  await tellOpenPages();
}

/** Removes the rules whose permission the browser has just taken back; then as followSiteRules. */
export async function accessTakenBack(origins: readonly string[]): Promise<void> {
  await dropRules(origins);
  await followSiteRules();
}

/** Brings all into agreement when browser or extension start; a permission may have come or gone while we did not run. */
export async function started(): Promise<void> {
  await unregisterOld();
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
    const settings = await loadSettings();
    const plan = planScripts(await hostsToEnter(settings), await registeredHosts());
    for (const host of plan.unregister) await unregisterHost(host);
    for (const host of plan.register) await registerHost(host);
    await forgetUnchosen(settings);
  });
}

/** What was remembered of a site goes with its last rule: it says that the reader was there. */
async function forgetUnchosen({ sites, news }: Settings): Promise<void> {
  const chosen = new Set(hostsNeeded(sites));
  if (news === 'leave') await forgetSites({ stays: host => chosen.has(host) });
}

/** A rule that never had its access stays, and the options offer to ask for it: it may have come from a file. */
async function dropRules(origins: readonly string[]): Promise<void> {
  const settings = await loadSettings();
  const isTaken = (host: string) => siteOrigins(host).some(origin => origins.includes(origin));
  const lost = await withoutAccess(hostsNeeded(settings.sites).filter(isTaken));
  const newsLost = settings.news !== 'leave' && !(await hasAllSites());
  if (lost.length === 0 && !newsLost) return;
  await changeSettings(old => ({
    ...old,
    news: newsLost ? 'leave' : old.news,
    sites: old.sites.filter(({ host, action }) => action === 'leave' || !lost.includes(host)),
  }));
}

async function hostsToEnter({ sites, news, choices }: Settings): Promise<string[]> {
  if (choices.paused) return [];
  if (news !== 'leave' && (await hasAllSites())) return [EVERY_HOST];
  const needed = hostsNeeded(sites);
  const lost = await withoutAccess(needed);
  return needed.filter(host => !lost.includes(host));
}

async function withoutAccess(hosts: readonly string[]): Promise<string[]> {
  const held = await Promise.all(hosts.map(hasSite));
  return hosts.filter((_, index) => !held[index]);
}

async function tellOpenPages(): Promise<void> {
  // We may not know what is open where, so every tab is asked; only those with our script in them answer.
  await Promise.all((await openTabs()).map(tabId => askContent(tabId).followSiteRule()));
}
