import type { Settings } from '../../settings/settings';
import { hostsNeeded } from '../../settings/site-rules';
import type { AccessRow, AccessUse } from '../../ui/access-list';

const ALL = '*';
const PATTERN = /^(?:\*|https?):\/\/([^/]+)\//;

/** What may need access: rules, the choice for all news sites, and hosts from which lists are fetched. */
export interface AccessNeeds extends Pick<Settings, 'sites' | 'news'> {
  lists: readonly string[];
}

/** Groups the browser's origin patterns by site, all sites first, and says what each is used for. */
export function accessRows(origins: readonly string[], needs: AccessNeeds): AccessRow[] {
  const sites = [...new Set(origins.map(siteOf))].toSorted((one, other) => one.localeCompare(other));
  const ordered = [...sites.filter(site => site === ALL), ...sites.filter(site => site !== ALL)];
  return ordered.map(site => ({
    site,
    origins: origins.filter(origin => siteOf(origin) === site),
    uses: usesOf(site, { ...needs, others: sites.filter(other => other !== site) }),
  }));
}

/** A pattern that is none for web pages, say for files, stands for itself. */
function siteOf(origin: string): string {
  return origin === '<all_urls>' ? ALL : (PATTERN.exec(origin)?.[1] ?? origin);
}

function usesOf(
  site: string,
  { sites, news, lists, others }: AccessNeeds & { others: readonly string[] },
): AccessUse[] {
  // The access to all sites serves a rule only where the site has none of its own.
  const isServed = (host: string) => covers(site, host) && (site !== ALL || !others.some(other => covers(other, host)));
  const uses: [AccessUse, boolean][] = [
    ['news', site === ALL && news !== 'leave'],
    ['rule', hostsNeeded(sites).some(isServed)],
    ['list', lists.some(isServed)],
  ];
  return uses.filter(([, isUsed]) => isUsed).map(([use]) => use);
}

/** Says whether the site of a pattern holds a host: "*.example.org" is example.org and all below it. */
function covers(site: string, host: string): boolean {
  if (site === ALL || site === host) return true;
  const domain = site.startsWith('*.') ? site.slice('*.'.length) : '';
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
