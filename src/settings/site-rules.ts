// What the reader chose for sites and parts of sites: values, their parse, and which of them holds for an address.
import { fieldsOf } from './fields';

/** What is done with the articles of a site: clean their pages, open them in the reader, or leave them alone. */
export type SiteAction = 'clean' | 'reader' | 'leave';
export const SITE_ACTIONS: readonly SiteAction[] = ['clean', 'reader', 'leave'];

/** What the reader chose for a site or a part of it. */
export interface SiteRule {
  /** The host exactly as in the address, e.g. "www.example.org". */
  host: string;
  /** The part of the site, as whole path segments: "/sport" holds for /sport and /sport/chess, not for /sports; '' is the whole site. */
  path: string;
  action: SiteAction;
}

/** Most rules that are kept: a forged file might hold more. */
const MOST_RULES = 5_000;
/** Longest path of a rule, in characters. */
const LONGEST_PATH = 300;

/** Walks a list into rules; what is none is left out, and of two for the same part the first stays. */
export function parseSites(value: unknown): SiteRule[] {
  const rules = (Array.isArray(value) ? value.slice(0, MOST_RULES) : []).flatMap(parseSiteRule);
  const seen = new Set<string>();
  return rules.filter(({ host, path }) => !seen.has(host + path) && seen.add(host + path));
}

function parseSiteRule(value: unknown): SiteRule[] {
  const { host, path, action, clean } = fieldsOf(value);
  // Rules of the first version said `clean: true` or `clean: false`, and knew whole sites only.
  const old = clean === true ? 'clean' : clean === false ? 'leave' : null;
  const chosen = SITE_ACTIONS.find(name => name === action) ?? old;
  if (typeof host !== 'string' || !isHost(host) || chosen === null) return [];
  const part = path === undefined ? '' : parsePath(path);
  return part === null ? [] : [{ host, path: part, action: chosen }];
}

function parsePath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_PATH) return null;
  return value === '' || pathOf(`https://host${value}`) === value ? value : null;
}

/** Says whether the words are a host as addresses give it: lower case, without scheme, port and path. */
export function isHost(host: string): boolean {
  return host !== '' && hostOf(`https://${host}/`) === host;
}

/** Gives the host of an http(s) address, without its port; empty for any other address. */
export function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    // An asterisk would be a host to the URL parser, and to the browser's permissions every host there is.
    return (protocol === 'https:' || protocol === 'http:') && !hostname.includes('*') ? hostname : '';
  } catch {
    // What is no address has no host.
    return '';
  }
}

/** Gives an address's path without a slash at its end; empty for the whole site. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : '';
}

/** Reads what a reader types for a site or a part of one: an address, "example.org" or "example.org/sport"; null if it is neither. */
export function placeOf(words: string): Pick<SiteRule, 'host' | 'path'> | null {
  const typed = words.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const host = hostOf(address);
  // Without a dot it is a word, and no site that could be meant; this machine is one.
  return host === '' || !(host.includes('.') || host === 'localhost') ? null : { host, path: pathOf(address) };
}

/** Gives the rule that holds for an address: of those for its host the one with the longest path; null if there is none. */
export function ruleAt(rules: readonly SiteRule[], address: string): SiteRule | null {
  const host = hostOf(address);
  const path = pathOf(address);
  const holding = rules.filter(rule => host !== '' && rule.host === host && isWithin(path, rule.path));
  return holding.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function isWithin(path: string, part: string): boolean {
  return part === '' || path === part || path.startsWith(`${part}/`);
}

/** Gives the rules with this one in the place of any other for its part of the site. */
export function withRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  return [...withoutRule(rules, rule), rule];
}

/** Gives the rules without the one for this part of the site. */
export function withoutRule(rules: readonly SiteRule[], { host, path }: Pick<SiteRule, 'host' | 'path'>): SiteRule[] {
  return rules.filter(rule => rule.host !== host || rule.path !== path);
}

/** Lists the hosts that Lede must be let into for the rules: those with a rule that does something. */
export function hostsNeeded(rules: readonly SiteRule[]): string[] {
  return [...new Set(rules.filter(({ action }) => action !== 'leave').map(({ host }) => host))];
}
