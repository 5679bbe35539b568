// What the reader can choose: plain values, their defaults and their parse. Storing them is settings-store.ts.
import { fieldsOf } from './fields';
import { type Kept, parseKept } from './kept';
import { DEFAULT_MENUS, type Menus, parseMenus } from './menus';
import { parseSites, ruleAt, SITE_ACTIONS, type SiteAction, type SiteRule } from './site-rules';

export type Theme = 'system' | 'light' | 'dark' | 'sepia';

/** How the reader page looks. */
export interface ReadingSettings {
  theme: Theme;
  /** Text size in pixels. */
  textSize: number;
  /** Width of the column in characters. */
  width: number;
}

/** What Lede does besides, each on or off. */
export interface Choices {
  /** Nothing is cleaned and no reader opens by itself. */
  paused: boolean;
  /** The toolbar button counts what is hidden on the page. */
  badge: boolean;
  /** How much was hidden is counted per site, on this machine. */
  tally: boolean;
  /** The reader offers the publisher's own page for support where a prompt for it was hidden. */
  support: boolean;
}

export interface Settings {
  reading: ReadingSettings;
  sites: SiteRule[];
  /** What is done with news articles on sites without a rule of their own. */
  news: SiteAction;
  kept: Kept[];
  menus: Menus;
  choices: Choices;
}

/** Bounds of the text size, in pixels. */
export const TEXT_SIZE = { least: 14, most: 32, step: 2 };
/** Bounds of the column's width, in characters. */
export const WIDTH = { least: 45, most: 95, step: 10 };
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'sepia'];

export const DEFAULT_SETTINGS: Settings = {
  reading: { theme: 'system', textSize: 20, width: 65 },
  sites: [],
  news: 'leave',
  kept: [],
  menus: DEFAULT_MENUS,
  choices: { paused: false, badge: true, tally: false, support: true },
};

/** Walks anything into settings; whatever is missing or out of bounds gets its default. */
export function parseSettings(value: unknown): Settings {
  const { reading, sites, news, kept, menus, choices } = fieldsOf(value);
  return {
    reading: parseReading(reading),
    sites: parseSites(sites),
    news: SITE_ACTIONS.find(action => action === news) ?? DEFAULT_SETTINGS.news,
    kept: parseKept(kept),
    menus: parseMenus(menus),
    choices: parseChoices(choices),
  };
}

function parseChoices(value: unknown): Choices {
  const found = fieldsOf(value);
  const choose = (name: keyof Choices) => {
    const chosen = found[name];
    return typeof chosen === 'boolean' ? chosen : DEFAULT_SETTINGS.choices[name];
  };
  return { paused: choose('paused'), badge: choose('badge'), tally: choose('tally'), support: choose('support') };
}

function parseReading(value: unknown): ReadingSettings {
  const found = fieldsOf(value);
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

/** What is to be done with an address's page, and on what ground. */
export interface SiteOrder {
  action: SiteAction;
  /** A rule of the reader's for this site, or the choice for all news sites, which only holds for news. */
  ground: 'site' | 'news';
}

/** Says what the reader chose for an address: nothing while paused, else the site's own rule before that for all news sites. */
export function orderFor({ sites, news, choices }: Settings, address: string): SiteOrder {
  const rule = ruleAt(sites, address);
  if (choices.paused) return { action: 'leave', ground: 'site' };
  return rule === null ? { action: news, ground: 'news' } : { action: rule.action, ground: 'site' };
}
