// What the reader can choose: plain values, their defaults and their parse. Storing them is settings-store.ts.

export type Theme = 'system' | 'light' | 'dark' | 'sepia';

/** How the reader page looks. */
export interface ReadingSettings {
  theme: Theme;
  /** Text size in pixels. */
  textSize: number;
  /** Width of the column in characters. */
  width: number;
}

/** What the reader chose for one site. */
export interface SiteRule {
  /** The host exactly as in the address, e.g. "www.example.org". */
  host: string;
  /** Its article pages are cleaned in place as they load. */
  clean: boolean;
}

export interface Settings {
  reading: ReadingSettings;
  sites: SiteRule[];
}

/** Bounds of the text size, in pixels. */
export const TEXT_SIZE = { least: 14, most: 32, step: 2 };
/** Bounds of the column's width, in characters. */
export const WIDTH = { least: 45, most: 95, step: 10 };
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'sepia'];

export const DEFAULT_SETTINGS: Settings = {
  reading: { theme: 'system', textSize: 20, width: 65 },
  sites: [],
};

/** Walks anything into settings; whatever is missing or out of bounds gets its default. */
export function parseSettings(value: unknown): Settings {
  const found = parseRecord(value);
  return { reading: parseReading(found.reading), sites: parseSites(found.sites) };
}

function parseReading(value: unknown): ReadingSettings {
  const found = parseRecord(value);
  const fallback = DEFAULT_SETTINGS.reading;
  return {
    theme: THEMES.find(theme => theme === found.theme) ?? fallback.theme,
    textSize: parseNumber(found.textSize, { ...TEXT_SIZE, fallback: fallback.textSize }),
    width: parseNumber(found.width, { ...WIDTH, fallback: fallback.width }),
  };
}

function parseNumber(value: unknown, bounds: { least: number; most: number; fallback: number }): number {
  const isWithin = typeof value === 'number' && value >= bounds.least && value <= bounds.most;
  return isWithin ? value : bounds.fallback;
}

function parseSites(value: unknown): SiteRule[] {
  const rules = (Array.isArray(value) ? value : []).flatMap(parseSiteRule);
  return rules.filter((rule, index) => rules.findIndex(other => other.host === rule.host) === index);
}

function parseSiteRule(value: unknown): SiteRule[] {
  const { host, clean } = parseRecord(value);
  return typeof host === 'string' && isHost(host) && typeof clean === 'boolean' ? [{ host, clean }] : [];
}

function parseRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Says whether the words are a host as addresses give it: lower case, without scheme, port and path. */
function isHost(host: string): boolean {
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

/** Gives the rule for a host; null if the reader chose nothing for it. */
export function ruleFor(settings: Settings, host: string): SiteRule | null {
  return settings.sites.find(rule => rule.host === host) ?? null;
}

/** Gives the settings with this rule in the place of any other for its host. */
export function withSiteRule(settings: Settings, rule: SiteRule): Settings {
  return { ...settings, sites: [...withoutSite(settings, rule.host).sites, rule] };
}

/** Gives the settings without any rule for the host. */
export function withoutSite(settings: Settings, host: string): Settings {
  return { ...settings, sites: settings.sites.filter(rule => rule.host !== host) };
}
