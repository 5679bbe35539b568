// The content scripts that the browser starts by itself on the pages of chosen sites.
import { browser } from './browser';
import { ALL_SITES, siteOrigins } from './permissions';

/** The phrases of all languages, and what cleans with them: in this order. */
const CONTENT_SCRIPTS = ['phrases.js', 'content.js'];
// Another prefix than in earlier versions, whose scripts were other files: those are taken out and put in anew.
const ID_PREFIX = 'clean:';
/** Stands for all sites among the hosts. */
export const EVERY_HOST = '*';

/** Lists the hosts whose pages get the content script before they are painted. */
export async function registeredHosts(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(ID_PREFIX)).map(({ id }) => id.slice(ID_PREFIX.length));
}

/** Has the browser put the content script into the host's pages as they load, from now on and after a restart. */
export async function registerHost(host: string): Promise<void> {
  const matches = host === EVERY_HOST ? ALL_SITES : siteOrigins(host);
  const script = { id: ID_PREFIX + host, matches, js: CONTENT_SCRIPTS };
  await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_start', persistAcrossSessions: true }]);
}

/** Ends what registerHost began; pages that are open keep their script. */
export async function unregisterHost(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [ID_PREFIX + host] });
}

/** Takes out the scripts that an earlier version registered under other names. */
export async function unregisterOld(): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const ids = scripts.map(({ id }) => id).filter(id => !id.startsWith(ID_PREFIX));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
