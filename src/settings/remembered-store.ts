// The remembered selectors lie in storage.local, a key a site. They say which sites were visited: they go with the site's rule.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { afterLesson, type Lesson, parseSelectors } from './remembered';

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
