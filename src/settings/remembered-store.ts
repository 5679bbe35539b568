// The remembered selectors lie in storage.local, a key a site. They say which sites were visited: they go with the site's rule.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { afterLesson, type Lesson, parseRememberedSite, parseSelectors, type RememberedSite } from './remembered';

const PREFIX = 'remembered:';
/** Sites of which something is remembered; only a reader who lets all news sites be cleaned comes near it. */
const MOST_SITES = 300;

/** Gives what is remembered of a site. */
export async function rememberedOf(host: string): Promise<string[]> {
  const stored = await browser.storage.local.get(PREFIX + host);
  return parseSelectors(stored[PREFIX + host]);
}

/** Remembers what a page of the site taught. */
export function remember(host: string, lesson: Lesson): Promise<void> {
  return oneAtATime('remembered', async () => {
    const selectors = afterLesson(await rememberedOf(host), lesson);
    const others = (await allKeys()).filter(key => key !== PREFIX + host);
    if (others.length >= MOST_SITES)
      await browser.storage.local.remove(others.slice(0, others.length - MOST_SITES + 1));
    await browser.storage.local.set({ [PREFIX + host]: selectors });
  });
}

/** Gives all that is remembered, site by site. */
export async function allRemembered(): Promise<RememberedSite[]> {
  const stored = await browser.storage.local.get(null);
  const hosts = Object.keys(stored).filter(key => key.startsWith(PREFIX));
  return hosts.flatMap(key => parseRememberedSite({ host: key.slice(PREFIX.length), selectors: stored[key] }) ?? []);
}

/** Remembers more sites beside those that are remembered, as many as there is room for, and says how many are new. */
export function rememberSites(sites: readonly RememberedSite[]): Promise<number> {
  return oneAtATime('remembered', async () => {
    const known = new Map((await allRemembered()).map(({ host, selectors }) => [host, selectors]));
    const room = Math.max(0, MOST_SITES - known.size);
    const fresh = sites.filter(({ host }) => !known.has(host)).slice(0, room);
    const both = sites.filter(({ host }) => known.has(host));
    for (const { host, selectors } of [...both, ...fresh]) {
      // What the pages of the site taught here stays in front.
      const all = afterLesson(selectors, { learned: known.get(host) ?? [], forgotten: [] });
      await browser.storage.local.set({ [PREFIX + host]: all });
    }
    return fresh.length;
  });
}

/** Forgets a site, or all sites but those for which `stays` holds. */
export function forgetSites({ stays }: { stays: (host: string) => boolean }): Promise<void> {
  return oneAtATime('remembered', async () => {
    const gone = (await allKeys()).filter(key => !stays(key.slice(PREFIX.length)));
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}

async function allKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter(key => key.startsWith(PREFIX));
}
