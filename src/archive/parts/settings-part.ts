import { hasAllSites } from '../../platform/permissions';
import { failure, type Result, success } from '../../platform/result';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../settings/settings';
import { changeSettings, loadSettings } from '../../settings/settings-store';
import type { Counts } from '../counts';
import { type ImportChoice, isFor, mergedSettings } from '../merge';
import { part } from '../part';

/** Settings, rules for sites, and what stays although a rule finds it: one record. */
export const settingsPart = part<Settings>({
  kind: 'settings',
  async *all() {
    yield await loadSettings();
  },
  parse: value => (typeof value === 'object' && value !== null && !Array.isArray(value) ? parseSettings(value) : null),
  countOf: ({ sites, kept, news }) => ({
    settings: 1,
    news: news === 'leave' ? 0 : 1,
    rules: sites.length,
    kept: kept.length,
  }),
  takeIn,
  clear: () => stored(() => changeSettings(() => DEFAULT_SETTINGS)),
});

async function takeIn(files: Settings[], choice: ImportChoice): Promise<Result<Partial<Counts>>> {
  let counts: Partial<Counts> = {};
  // Asked before: what is granted meanwhile is chosen by a press.
  const mayNews = await hasAllSites();
  const taken = await stored(() =>
    changeSettings(ours => {
      const theirs = files[0] ?? ours;
      const news = mayNews ? chosenNews(ours, theirs, choice) : ours.news;
      counts = { ...countsOf(ours, theirs), settings: choice.settings === 'replace' ? 1 : 0 };
      counts.news = news === ours.news ? 0 : 1;
      return { ...mergedSettings(ours, theirs, choice), news };
    }),
  );
  return taken.ok ? success(counts) : taken;
}

function chosenNews(ours: Settings, theirs: Settings, { settings }: ImportChoice): Settings['news'] {
  return settings === 'replace' || ours.news === 'leave' ? theirs.news : ours.news;
}

/** Counts what is new to us. */
function countsOf(ours: Settings, theirs: Settings): Partial<Counts> {
  return {
    rules: theirs.sites.filter(rule => !ours.sites.some(isFor(rule))).length,
    kept: theirs.kept.filter(({ host }) => !ours.kept.some(one => one.host === host)).length,
  };
}

async function stored(work: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await work();
    return success(null);
  } catch {
    // Only the quota makes the browser refuse.
    return failure('storage-full');
  }
}
