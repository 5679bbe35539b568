import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import {
  askForAllSites,
  askForSite,
  askForSites,
  giveBackAllSites,
  giveBackSite,
  hasSite,
  onAccessChanged,
} from '../../platform/permissions';
import type { Settings } from '../../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../../settings/settings-store';
import { hostsNeeded, type SiteAction, type SiteRule, withoutRule, withRule } from '../../settings/site-rules';
import type { SiteRow } from '../../ui/site-list';

export interface Sites {
  /** null while they are read. */
  rows: SiteRow[] | null;
  news: SiteAction;
  /** These four ask the browser, so they are called in the click itself. */
  ask: (sites: readonly SiteRule[]) => void;
  add: (rule: SiteRule) => void;
  addMany: (hosts: string[]) => void;
  chooseNews: (action: SiteAction) => void;
  /** Takes in rules that come without a click that could ask: their access is asked for afterwards. */
  takeIn: (rules: readonly SiteRule[]) => void;
  remove: (rule: SiteRule) => void;
}

/** Keeps the reader's rules for sites, in step with the settings and with what the browser allows. */
export function useSites(): Sites {
  const [state, setState] = useState<{ rows: SiteRow[]; news: SiteAction } | null>(null);
  const load = () => void readSites().then(setState);
  useEffect(() => {
    load();
    const stopSettings = onSettingsChanged(load);
    const stopAccess = onAccessChanged({ granted: load, takenBack: load });
    return () => {
      stopSettings();
      stopAccess();
    };
  }, []);
  return {
    rows: state?.rows ?? null,
    news: state?.news ?? 'leave',
    ask: sites => void askForSites(hostsNeeded(sites)).then(tellBackground),
    add: rule => void addRule(rule),
    addMany: hosts => void addRules(hosts),
    chooseNews: action => void chooseNews(action),
    takeIn: rules => void store(rules).then(tellBackground),
    remove: rule => void removeRule(rule),
  };
}

async function readSites(): Promise<{ rows: SiteRow[]; news: SiteAction }> {
  const { sites, news } = await loadSettings();
  const held = await Promise.all(sites.map(({ host }) => hasSite(host)));
  return { rows: sites.map((site, index) => ({ ...site, held: held[index] ?? false })), news };
}

const tellBackground = () => askBackground.siteRulesChanged();

function store(rules: readonly SiteRule[]): Promise<Settings> {
  return changeSettings(old => ({ ...old, sites: rules.reduce<SiteRule[]>(withRule, old.sites) }));
}

/** A rule stands even if the browser's question is answered with no: the list then offers to ask again. */
async function addRule(rule: SiteRule): Promise<void> {
  const asked = rule.action === 'leave' ? Promise.resolve(true) : askForSite(rule.host);
  const { sites } = await store([rule]);
  await asked;
  await giveBackUnneeded(sites, rule.host);
  await tellBackground();
}

async function addRules(hosts: string[]): Promise<void> {
  const asked = askForSites(hosts);
  await store(hosts.map(host => ({ host, path: '', action: 'clean' })));
  await asked;
  await tellBackground();
}

async function removeRule(rule: SiteRule): Promise<void> {
  const { sites } = await changeSettings(old => ({ ...old, sites: withoutRule(old.sites, rule) }));
  await giveBackUnneeded(sites, rule.host);
  await tellBackground();
}

async function giveBackUnneeded(sites: readonly SiteRule[], host: string): Promise<void> {
  if (!hostsNeeded(sites).includes(host)) await giveBackSite(host);
}

async function chooseNews(action: SiteAction): Promise<void> {
  const granted = action === 'leave' ? true : await askForAllSites();
  await changeSettings(old => ({ ...old, news: granted ? action : 'leave' }));
  if (action === 'leave') await giveBackAllSites();
  await tellBackground();
}
