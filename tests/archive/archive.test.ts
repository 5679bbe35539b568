// All stores at once: what is exported comes back whole, and an import loses nothing that is there.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAll, makeArchive, surveyArchive, takeIn } from '../../src/archive/archive';
import { type Counts, NO_COUNTS } from '../../src/archive/counts';
import { listSaved, loadSaved, saveArticle, takeInSaved } from '../../src/library/library-store';
import type { Result } from '../../src/platform/result';
import { allRemembered, remember } from '../../src/settings/remembered-store';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { changeSettings, loadSettings } from '../../src/settings/settings-store';
import { countMore, loadTally } from '../../src/settings/tally-store';
import { readList } from '../../src/subscriptions/subscription';
import { keepSubscription, loadSubscriptions } from '../../src/subscriptions/subscriptions-store';
import { story } from '../library/story';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const HOST = 'www.example.org';
const CHOICE = { settings: 'keep', onCount: () => undefined } as const;
let browser = openBrowser();

beforeEach(async () => {
  browser = openBrowser();
  await clearAll();
});

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`answered ${result.problem}`);
  return result.value;
}

const list = (readAt: string) =>
  readList('! Title: Two rules\nexample.org##.newsletter\n##.share:has-text(Share)', {
    id: 'https://lists.example.org/a.txt',
    name: 'a',
    address: 'https://lists.example.org/a.txt',
    readAt,
  });

/** Fills every store with something. */
async function fill(): Promise<void> {
  await changeSettings(old => ({
    ...old,
    reading: { ...old.reading, theme: 'sepia' },
    sites: [{ host: HOST, path: '/news', action: 'clean' }],
    kept: [{ host: HOST, kinds: ['newsletter'], texts: ['Our letter'] }],
  }));
  await countMore({ host: HOST, hidden: 7 });
  await remember(HOST, { learned: ['.appeal'], forgotten: [] });
  await keepSubscription(list('2026-11-01T00:00:00.000Z'));
  for (let number = 1; number <= 45; number++) await saveArticle(story(`https://${HOST}/${number}`));
}

/** All that lies in the stores. */
async function everything() {
  const ids = value(await listSaved()).map(({ id }) => id);
  const articles = await Promise.all(ids.toSorted().map(async id => value(await loadSaved(id))));
  return {
    settings: await loadSettings(),
    tally: await loadTally(),
    remembered: await allRemembered(),
    lists: await loadSubscriptions(),
    articles,
  };
}

const counts = (some: Partial<Counts>): Counts => ({ ...NO_COUNTS, ...some });

describe('a file of everything', () => {
  it('brings everything back after all was deleted', async () => {
    await fill();
    const before = await everything();
    const { file } = value(await makeArchive());
    value(await clearAll());
    expect(await everything()).toEqual({
      settings: DEFAULT_SETTINGS,
      tally: [],
      remembered: [],
      lists: [],
      articles: [],
    });
    const survey = value(await surveyArchive(file));
    expect(await takeIn(survey, { ...CHOICE, settings: 'replace' })).toMatchObject({ problem: 'none' });
    expect(await everything()).toEqual(before);
  });
  it('says what is in it before anything is taken', async () => {
    await fill();
    const made = value(await makeArchive());
    const all = counts({ settings: 1, rules: 1, kept: 1, articles: 45, lists: 1, remembered: 1, tally: 1 });
    expect(made.counts).toEqual(all);
    await clearAll();
    expect(value(await surveyArchive(made.file))).toMatchObject({ counts: all, unread: 0 });
    expect((await everything()).articles).toEqual([]);
  });
  it('taken in twice adds nothing the second time', async () => {
    await fill();
    const survey = value(await surveyArchive(value(await makeArchive()).file));
    const before = await everything();
    expect(await takeIn(survey, CHOICE)).toEqual({ counts: NO_COUNTS, problem: 'none' });
    expect(await everything()).toEqual(before);
  });
  it('is not made of half: a library that does not open is told of', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await makeArchive()).toEqual({ ok: false, problem: 'storage-failed' });
    vi.restoreAllMocks();
  });
});

describe('an import', () => {
  const fileOf = async (records: { kind: string; value: unknown }[]) =>
    new Blob([JSON.stringify({ lede: 'everything', version: 1, created: '', records })]);

  it('leaves the settings that are here unless they are to be replaced', async () => {
    await fill();
    const survey = value(await surveyArchive(value(await makeArchive()).file));
    await changeSettings(old => ({
      ...old,
      reading: { ...old.reading, theme: 'dark' },
      sites: [{ host: HOST, path: '/news', action: 'leave' }],
    }));
    await takeIn(survey, CHOICE);
    expect(await loadSettings()).toMatchObject({ reading: { theme: 'dark' }, sites: [{ action: 'leave' }] });
    await takeIn(survey, { ...CHOICE, settings: 'replace' });
    expect(await loadSettings()).toMatchObject({ reading: { theme: 'sepia' }, sites: [{ action: 'clean' }] });
  });
  it('chooses all news sites only where the browser lets us see them', async () => {
    const file = await fileOf([{ kind: 'settings', value: { ...DEFAULT_SETTINGS, news: 'clean' } }]);
    const survey = value(await surveyArchive(file));
    await takeIn(survey, { ...CHOICE, settings: 'replace' });
    expect((await loadSettings()).news).toBe('leave');
    await browser.permissions.request({ origins: ['https://*/*', 'http://*/*'] });
    await takeIn(survey, CHOICE);
    expect((await loadSettings()).news).toBe('clean');
  });
  it('leaves out what it cannot read, and counts it', async () => {
    const saved = { id: 'a', savedAt: '2026-11-03', article: story() };
    const survey = value(
      await surveyArchive(
        await fileOf([
          { kind: 'article', value: saved },
          { kind: 'article', value: { ...saved, savedAt: 'yesterday' } },
          { kind: 'article', value: { ...saved, article: { version: 2 } } },
          { kind: 'tally', value: { host: '*', hidden: 3 } },
          { kind: 'later', value: {} },
        ]),
      ),
    );
    expect(survey).toMatchObject({ counts: counts({ articles: 1 }), unread: 4 });
    expect(await takeIn(survey, CHOICE)).toEqual({ counts: counts({ articles: 1 }), problem: 'none' });
  });
  it('takes no rule from a forged list that no list could have given', async () => {
    const whole = list('2026-11-01T00:00:00.000Z');
    const forged = { ...whole.filters[0], selector: 'x{}body{background:url(https://evil.example/)}' };
    const record = { kind: 'list', value: { ...whole, filters: [...whole.filters, forged] } };
    await takeIn(value(await surveyArchive(await fileOf([record]))), CHOICE);
    expect((await loadSubscriptions())[0]?.filters).toEqual(whole.filters);
  });
  it('says so when there is no room, and what was here is here', async () => {
    await saveArticle(story(`https://${HOST}/here`));
    const article = { id: 'b', savedAt: '2026-11-03', article: story(`https://${HOST}/there`) };
    const survey = value(await surveyArchive(await fileOf([{ kind: 'article', value: article }])));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await takeIn(survey, CHOICE)).toEqual({ counts: NO_COUNTS, problem: 'storage-full' });
    vi.restoreAllMocks();
    expect(value(await listSaved())).toHaveLength(1);
  });
});

describe('articles from elsewhere', () => {
  const at = (savedAt: string, headline: string) => ({
    id: 'theirs',
    savedAt,
    article: story(undefined, { headline }),
  });

  it('take the place of an older one, under the id that is here', async () => {
    const { id } = value(await saveArticle(story(undefined, { headline: 'Ours' })));
    expect(value(await takeInSaved([at('2001-01-01T00:00:00.000Z', 'Older')])).fresh).toBe(0);
    expect(value(await loadSaved(id)).article.headline).toBe('Ours');
    expect(value(await takeInSaved([at('2999-01-01T00:00:00.000Z', 'Newer')])).fresh).toBe(1);
    expect(value(await loadSaved(id)).article.headline).toBe('Newer');
    expect(value(await listSaved())).toHaveLength(1);
  });
  it('never take the id of another article', async () => {
    const { id } = value(await saveArticle(story()));
    const other = { id, savedAt: '2026-11-03T00:00:00.000Z', article: story('https://www.example.org/other') };
    value(await takeInSaved([other]));
    expect(value(await loadSaved(id)).article.address).toBe(story().address);
    expect(value(await listSaved())).toHaveLength(2);
  });
});
