// The content scripts that the browser starts by itself on the pages of chosen sites.
import { browser } from './browser';
import { siteOrigins } from './permissions';

const CONTENT_SCRIPT = 'content.js';
const ID_PREFIX = 'site:';

/** Lists the hosts whose pages get the content script as they load. */
export async function registeredHosts(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(ID_PREFIX)).map(({ id }) => id.slice(ID_PREFIX.length));
}

/** Has the browser put the content script into the host's pages as they load, from now on and after a restart. */
export async function registerHost(host: string): Promise<void> {
  const script = { id: ID_PREFIX + host, matches: siteOrigins(host), js: [CONTENT_SCRIPT] };
  await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle', persistAcrossSessions: true }]);
}

/** Ends what registerHost began; pages that are open keep their script. */
export async function unregisterHost(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [ID_PREFIX + host] });
}
