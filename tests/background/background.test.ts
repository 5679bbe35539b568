import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerReading, readTab } from '../../src/background/menus';
import { openReader } from '../../src/background/open-reader';
import { accessTakenBack, followSiteRules, planScripts, started, toBeCleaned } from '../../src/background/site-rules';
import { askForSite, giveBackSite } from '../../src/platform/permissions';
import { ruleFor, withoutSite, withSiteRule } from '../../src/settings/settings';
import { changeSettings, loadSettings } from '../../src/settings/settings-store';
import { story } from '../library/story';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const HOST = 'www.example.org';
let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

const choose = (clean: 'clean' | 'leave', host = HOST) =>
  changeSettings(old => withSiteRule(old, { host, clean: clean === 'clean' }));
const scripts = () => [...browser.scripting.scripts.keys()];
const rule = async () => ruleFor(await loadSettings(), HOST);
const asked = () => vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => undefined);
const followed = (spy: ReturnType<typeof asked>) =>
  spy.mock.calls.filter(([, message]) => JSON.stringify(message).includes('followSiteRule')).map(([tab]) => tab);

describe('the scripts to register and unregister', () => {
  it.each([
    ['nothing wanted, nothing there', [], [], [], []],
    ['a new site', ['a'], [], ['a'], []],
    ['a site that is there already', ['a'], ['a'], [], []],
    ['a site that is wanted no more', [], ['a'], [], ['a']],
    ['one comes, one goes, one stays', ['a', 'b'], ['b', 'c'], ['a'], ['c']],
  ])('%s', (_name, wanted, registered, register, unregister) => {
    expect(planScripts(wanted, registered)).toEqual({ register, unregister });
  });
});

describe('a chosen site', () => {
  it('gets its script when the reader chose it and the browser allows it, and the open pages hear of it', async () => {
    const spy = asked();
    browser.tabs.all.push({ id: 2, index: 1, active: false });
    await askForSite(HOST);
    await choose('clean');
    await followSiteRules();
    expect(scripts()).toEqual([`site:${HOST}`]);
    expect(followed(spy)).toEqual([1, 2]);
    expect(await toBeCleaned('https://www.example.org/story')).toBe(true);
    expect(await toBeCleaned('https://other.example.org/story')).toBe(false);
  });
  it('gets none before the browser allows it, and keeps its rule while the reader is being asked', async () => {
    await choose('clean');
    await followSiteRules();
    expect(scripts()).toEqual([]);
    expect(await rule()).toEqual({ host: HOST, clean: true });
    expect(await toBeCleaned('https://www.example.org/story')).toBe(false);
    await askForSite(HOST);
    await followSiteRules();
    expect(scripts()).toEqual([`site:${HOST}`]);
  });
  it('gets one script however many changes come at once', async () => {
    await askForSite(HOST);
    await choose('clean');
    await Promise.all([followSiteRules(), started(), followSiteRules()]);
    expect(scripts()).toEqual([`site:${HOST}`]);
  });
  it.each([
    ['the reader turns it off', () => choose('leave')],
    ['the rule is taken out', () => changeSettings(old => withoutSite(old, HOST))],
  ])('loses its script when %s', async (_name, change) => {
    await askForSite(HOST);
    await choose('clean');
    await followSiteRules();
    const spy = asked();
    await change();
    await followSiteRules();
    expect(scripts()).toEqual([]);
    expect(followed(spy)).toEqual([1]);
    expect(await toBeCleaned('https://www.example.org/story')).toBe(false);
  });
  it('loses rule and script when the browser takes the permission back; other sites keep theirs', async () => {
    for (const host of [HOST, 'other.example.org']) {
      await askForSite(host);
      await choose('clean', host);
    }
    await followSiteRules();
    const spy = asked();
    await giveBackSite(HOST);
    await accessTakenBack();
    expect(scripts()).toEqual(['site:other.example.org']);
    expect((await loadSettings()).sites.map(({ host }) => host)).toEqual(['other.example.org']);
    expect(followed(spy)).toEqual([1]);
  });
  it('loses them at the start if the permission went while nothing ran', async () => {
    await askForSite(HOST);
    await choose('clean');
    await followSiteRules();
    browser.permissions.held.clear();
    await started();
    expect(scripts()).toEqual([]);
    expect(await rule()).toBeNull();
  });
  it('has its script again at the start if the browser forgot it', async () => {
    await askForSite(HOST);
    await choose('clean');
    await started();
    expect(scripts()).toEqual([`site:${HOST}`]);
  });
});

describe('opening the reader', () => {
  it('keeps the article and opens the tab that names it', async () => {
    expect(await openReader(story())).toEqual({ ok: true, value: null });
    const [key] = browser.storage.session.items.keys();
    const query = new URL(browser.tabs.opened[0]?.url ?? '').searchParams;
    expect(`opened:${query.get('opened')}`).toBe(key);
    expect(query.get('from')).toBe(story().address);
  });
  it('opens nothing when there is no room for the article', async () => {
    browser.storage.session.quota = 10;
    expect(await openReader(story())).toEqual({ ok: false, problem: 'storage-full' });
    expect(browser.tabs.opened).toEqual([]);
  });
});

describe('"Read in Lede" in the context menu', () => {
  const tab = { id: 1, address: 'https://www.example.org/story' };
  const answer = (value: unknown) => {
    browser.tabs.sendMessage = async () => ({ ok: true, value });
  };
  const query = () => new URL(browser.tabs.opened[0]?.url ?? '').searchParams;

  it("is offered in the reader's language", async () => {
    await offerReading();
    expect(browser.contextMenus.menus).toMatchObject([{ id: 'read', title: 'menuRead' }]);
  });
  it('opens the article of the page', async () => {
    answer({ ok: true, article: story() });
    await readTab(tab);
    expect(query().get('from')).toBe(story().address);
    expect(query().has('problem')).toBe(false);
  });
  it.each([
    ['the page is no article', () => answer({ ok: false, problem: 'no-article' }), 'no-article'],
    ['no script may enter the page', () => void browser.scripting.closed.add(1), 'restricted-page'],
    ['nobody answers', () => undefined, 'no-answer'],
  ])('opens the reader with the reason when %s', async (_name, arrange, problem) => {
    arrange();
    await readTab(tab);
    expect(query().get('problem')).toBe(problem);
    expect(query().get('from')).toBe(tab.address);
  });
});

describe('the background as a whole', () => {
  const script = { id: 'own', url: 'https://www.example.org/story', tab: { id: 7 }, frameId: 0 };
  const settled = async (answers: unknown[]) => Promise.all(answers);

  it('answers, shows badges, and hears of permissions, start and menu', async () => {
    vi.resetModules();
    await import('../../src/background/index');
    await settled(browser.runtime.onInstalled.fire());
    expect(browser.contextMenus.menus).toHaveLength(1);
    const payload = { cleaned: true, hidden: 4 };
    await settled(browser.runtime.onMessage.fire({ to: 'background', call: 'pageChanged', payload }, script));
    expect(browser.action.badges.get(7)).toBe('4');
    await choose('clean');
    await browser.permissions.request({ origins: [`https://${HOST}/*`] });
    await vi.waitFor(() => expect(scripts()).toEqual([`site:${HOST}`]));
    const opened = { to: 'background', call: 'pageOpened', payload: 'nothing' };
    expect(await settled(browser.runtime.onMessage.fire(opened, script))).toEqual([
      { ok: true, value: { clean: true } },
    ]);
    await browser.permissions.remove({ origins: [`https://${HOST}/*`] });
    await vi.waitFor(async () => expect([scripts(), await rule()]).toEqual([[], null]));
    browser.contextMenus.onClicked.fire({ menuItemId: 'read', pageUrl: script.url }, { id: 1 });
    await vi.waitFor(() => expect(browser.tabs.opened).toHaveLength(1));
  });
});
