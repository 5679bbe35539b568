// How what comes from a file joins what is there. Nothing that is there is lost; where both say something of the same thing,
// what is there stays, unless the reader chose that the file's settings take its place.
import { type Kept, withoutKept } from '../settings/kept';
import type { Settings } from '../settings/settings';
import { type SiteRule, withRule } from '../settings/site-rules';
import { parseTally, type SiteTally } from '../settings/tally';

/** What the reader chose for an import. */
export interface ImportChoice {
  settings: 'keep' | 'replace';
}

/** Joins settings. `news` is left as it is here: it needs the browser's leave. */
export function mergedSettings(ours: Settings, theirs: Settings, { settings }: ImportChoice): Settings {
  const replaces = settings === 'replace';
  return {
    ...(replaces ? theirs : ours),
    news: ours.news,
    sites: replaces ? theirs.sites.reduce<SiteRule[]>(withRule, ours.sites) : mergedRules(ours.sites, theirs.sites),
    kept: mergedKept(ours.kept, theirs.kept),
  };
}

/** Gives our rules, and theirs for parts of sites for which we have none. */
function mergedRules(ours: readonly SiteRule[], theirs: readonly SiteRule[]): SiteRule[] {
  return [...ours, ...theirs.filter(rule => !ours.some(isFor(rule)))];
}

/** Says whether rules are for the same part of a site. */
export const isFor =
  ({ host, path }: SiteRule) =>
  (other: SiteRule): boolean =>
    other.host === host && other.path === path;

/** Gives what stays on either side. */
export function mergedKept(ours: readonly Kept[], theirs: readonly Kept[]): Kept[] {
  return theirs.reduce<Kept[]>(
    (all, { host, kinds, texts }) => {
      const known = all.find(one => one.host === host) ?? { kinds: [], texts: [] };
      const both = {
        kinds: [...new Set([...known.kinds, ...kinds])],
        texts: [...new Set([...known.texts, ...texts])],
      };
      return [...withoutKept(all, host), { host, ...both }];
    },
    [...ours],
  );
}

/** Gives for each site the higher of two counts: the same file taken in twice counts nothing twice. */
export function mergedTally(ours: readonly SiteTally[], theirs: readonly SiteTally[]): SiteTally[] {
  const highest = new Map<string, number>();
  for (const { host, hidden } of [...ours, ...theirs]) highest.set(host, Math.max(hidden, highest.get(host) ?? 0));
  return parseTally([...highest].map(([host, hidden]) => ({ host, hidden })));
}
