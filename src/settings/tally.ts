// The reader's own count of what was hidden, per site. Off until the reader wants it; it never leaves the machine.
import { fieldsOf } from './fields';
import { isHost } from './site-rules';

/** How much was hidden on a site. */
export interface SiteTally {
  host: string;
  /** Blocks hidden since the count began. */
  hidden: number;
}

/** Sites in the count. */
const MOST_SITES = 1_000;

/** Walks anything into a count, the site with the most first. */
export function parseTally(value: unknown): SiteTally[] {
  const found = (Array.isArray(value) ? value : []).flatMap(parseOne);
  return found.toSorted((a, b) => b.hidden - a.hidden).slice(0, MOST_SITES);
}

function parseOne(value: unknown): SiteTally[] {
  const { host, hidden } = fieldsOf(value);
  const isCount = typeof hidden === 'number' && Number.isSafeInteger(hidden) && hidden > 0;
  return typeof host === 'string' && isHost(host) && isCount ? [{ host, hidden }] : [];
}

/** Gives the count with more blocks on a site. */
export function withMore(tally: readonly SiteTally[], { host, hidden }: SiteTally): SiteTally[] {
  const before = tally.find(one => one.host === host)?.hidden ?? 0;
  return parseTally([...tally.filter(one => one.host !== host), { host, hidden: before + hidden }]);
}
