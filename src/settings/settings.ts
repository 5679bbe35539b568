// What the reader can choose: plain values, their defaults and their parse. Storing them is settings-store.ts.
import { type AidSettings, DEFAULT_AIDS, parseAids } from './aids';
import { fieldsOf } from './fields';
import { type Kept, parseKept } from './kept';
import { DEFAULT_LISTENING, type ListeningSettings, parseListening } from './listening';
import { DEFAULT_MENUS, type Menus, parseMenus } from './menus';
import { DEFAULT_READING, parseReading, parseSiteLooks, type ReadingSettings, type SiteLook } from './reading';
import { parseSites, ruleAt, SITE_ACTIONS, type SiteAction, type SiteRule } from './site-rules';

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
  /** How the reader page looks, and how on single sites. */
  reading: ReadingSettings;
  looks: SiteLook[];
  sites: SiteRule[];
  /** What is done with news articles on sites without a rule of their own. */
  news: SiteAction;
  kept: Kept[];
  menus: Menus;
  choices: Choices;
  listening: ListeningSettings;
  aids: AidSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  reading: DEFAULT_READING,
  looks: [],
  sites: [],
  news: 'leave',
  kept: [],
  menus: DEFAULT_MENUS,
  choices: { paused: false, badge: true, tally: false, support: true },
  listening: DEFAULT_LISTENING,
  aids: DEFAULT_AIDS,
};

/** Walks anything into settings; whatever is missing or out of bounds gets its default. */
export function parseSettings(value: unknown): Settings {
  const { reading, looks, sites, news, kept, menus, choices, listening, aids } = fieldsOf(value);
  return {
    reading: parseReading(reading),
    looks: parseSiteLooks(looks),
    sites: parseSites(sites),
    news: SITE_ACTIONS.find(action => action === news) ?? DEFAULT_SETTINGS.news,
    kept: parseKept(kept),
    menus: parseMenus(menus),
    choices: parseChoices(choices),
    listening: parseListening(listening),
    aids: parseAids(aids),
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
