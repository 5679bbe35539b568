// Site access is asked for one host at a time. A site is given as an address or as a bare host.
import { browser } from './browser';

/** All web sites, in the two patterns that the manifest offers. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/**
 * Asks the reader, through the browser, for access to the site of an address; false if it is refused or not to be had.
 * Must be the first statement of the click's handler: a browser asks only in the very task of a click.
 */
export async function askForSite(site: string): Promise<boolean> {
  const origins = siteOrigins(site);
  if (origins.length === 0) return false;
  return isGranted(origins);
}

/** Asks for many sites with one question; the same holds as for one. */
export async function askForSites(sites: readonly string[]): Promise<boolean> {
  const origins = sites.flatMap(siteOrigins);
  return origins.length > 0 && (await isGranted(origins));
}

/** Asks for all sites with one question; the same holds as for one. */
export function askForAllSites(): Promise<boolean> {
  return isGranted(ALL_SITES);
}

/** Says whether we may look at the pages of all sites. */
export function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/** Gives the access to all sites back; what was given for single sites stays theirs. */
export async function giveBackAllSites(): Promise<boolean> {
  return isGivenBack(ALL_SITES);
}

async function isGranted(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    // A browser that will not even ask (no click, a policy of the machine) has answered: no.
    return false;
  }
}

async function isGivenBack(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    // What the manifest itself lists (a test build, a policy) cannot be given back.
    return false;
  }
}

/** Lists the origins that the browser grants now, each as its pattern. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives origins back to the browser, as grantedOrigins names them; false if the browser keeps one. */
export async function giveBackOrigins(origins: readonly string[]): Promise<boolean> {
  await isGivenBack([...origins]);
  const left = await grantedOrigins();
  return !origins.some(origin => left.includes(origin));
}

/** Says whether we may look at pages of the site, over https or http. */
export async function hasSite(site: string): Promise<boolean> {
  // The reader may have narrowed the access to one scheme in the browser's own settings; either is enough.
  const held = await Promise.all(siteOrigins(site).map(origin => browser.permissions.contains({ origins: [origin] })));
  return held.includes(true);
}

/** Gives the access to the site back to the browser; false if the browser keeps it. */
export async function giveBackSite(site: string): Promise<boolean> {
  const origins = siteOrigins(site);
  return origins.length > 0 && (await isGivenBack(origins));
}

/**
 * Gives the origin patterns of a site, https first; none for what is no web site.
 * Without a port, which Firefox refuses; in two patterns, because `*://` is not within the manifest's `https://` and `http://`.
 */
export function siteOrigins(site: string): string[] {
  const host = hostOf(site);
  return host === '' ? [] : [`https://${host}/*`, `http://${host}/*`];
}

function hostOf(site: string): string {
  try {
    const { protocol, hostname } = new URL(site.includes('://') ? site : `https://${site}/`);
    // An asterisk is a host to the URL parser, and to a pattern it is every host there is.
    return (protocol === 'https:' || protocol === 'http:') && !hostname.includes('*') ? hostname : '';
  } catch {
    // What is no address has no site.
    return '';
  }
}

/** Calls the listeners when the browser grants access or takes it back, with the origins; gives the way to end it. */
export function onAccessChanged(listeners: {
  granted: () => void;
  takenBack: (origins: readonly string[]) => void;
}): () => void {
  const takenBack = ({ origins = [] }: { origins?: string[] }) => listeners.takenBack(origins);
  browser.permissions.onAdded.addListener(listeners.granted);
  browser.permissions.onRemoved.addListener(takenBack);
  return () => {
    browser.permissions.onAdded.removeListener(listeners.granted);
    browser.permissions.onRemoved.removeListener(takenBack);
  };
}
