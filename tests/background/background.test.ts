import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { orderOf } from '../../src/background/page-orders';
import { accessTakenBack, followSiteRules, planScripts, started } from '../../src/background/site-rules';
import { askForSite, giveBackSite, siteOrigins } from '../../src/platform/permissions';
import { remember, rememberedOf } from '../../src/settings/remembered-store';
import { changeSettings, loadSettings } from '../../src/settings/settings-store';
import { withoutRule, withRule } from '../../src/settings/site-rules';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const HOST = 'www.example.org';
let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

const choose = (clean: 'clean' | 'leave', host = HOST) =>
  changeSettings(old => ({ ...old, sites: withRule(old.sites, { host, path: '', action: clean }) }));
const scripts = () => [...browser.scripting.scripts.keys()];
const rule = async () => (await loadSettings()).sites.find(({ host }) => host === HOST) ?? null;
const toBeCleaned = async (address: string) => (await orderOf(address)).action === 'clean';
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
    expect(scripts()).toEqual([`clean:${HOST}`]);
    expect(followed(spy)).toEqual([1, 2]);
    expect(await toBeCleaned('https://www.example.org/story')).toBe(true);
    expect(await toBeCleaned('https://other.example.org/story')).toBe(false);
  });
  it('gets none before the browser allows it, and keeps its rule while the reader is being asked', async () => {
    await choose('clean');
    await followSiteRules();
    expect(scripts()).toEqual([]);
    expect(await rule()).toEqual({ host: HOST, path: '', action: 'clean' });
    expect(await toBeCleaned('https://www.example.org/story')).toBe(false);
    await askForSite(HOST);
    await followSiteRules();
    expect(scripts()).toEqual([`clean:${HOST}`]);
  });
  it('gets one script however many changes come at once', async () => {
    await askForSite(HOST);
    await choose('clean');
    await Promise.all([followSiteRules(), started(), followSiteRules()]);
    expect(scripts()).toEqual([`clean:${HOST}`]);
  });
  it.each([
    ['the reader turns it off', () => choose('leave')],
    [
      'the rule is taken out',
      () => changeSettings(old => ({ ...old, sites: withoutRule(old.sites, { host: HOST, path: '' }) })),
    ],
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
    await accessTakenBack(siteOrigins(HOST));
    expect(scripts()).toEqual(['clean:other.example.org']);
    expect((await loadSettings()).sites.map(({ host }) => host)).toEqual(['other.example.org']);
    expect(followed(spy)).toEqual([1]);
  });
  it('has no script after a start if the permission went while nothing ran; its rule stays, to be asked for', async () => {
    await askForSite(HOST);
    await choose('clean');
    await followSiteRules();
    browser.permissions.held.clear();
    await started();
    expect(scripts()).toEqual([]);
    expect(await rule()).not.toBeNull();
    expect(await toBeCleaned('https://www.example.org/story')).toBe(false);
  });
  it('keeps a rule that never had its access when the browser takes back another', async () => {
    await choose('clean');
    await accessTakenBack(siteOrigins('lists.example.org'));
    expect(await rule()).not.toBeNull();
  });
  it('keeps its exceptions though the browser gives no access: they need none', async () => {
    await choose('leave');
    await accessTakenBack(siteOrigins(HOST));
    expect(await rule()).toEqual({ host: HOST, path: '', action: 'leave' });
  });
  it('is forgotten with its last rule, and not before', async () => {
    await askForSite(HOST);
    await choose('clean');
    await remember(HOST, { learned: ['#appeal'], forgotten: [] });
    await followSiteRules();
    expect(await rememberedOf(HOST)).toEqual(['#appeal']);
    await choose('leave');
    await followSiteRules();
    expect(await rememberedOf(HOST)).toEqual([]);
  });
  it('has no script while the reader pauses, and gets it back', async () => {
    await askForSite(HOST);
    await choose('clean');
    await changeSettings(old => ({ ...old, choices: { ...old.choices, paused: true } }));
    await followSiteRules();
    expect([scripts(), await toBeCleaned('https://www.example.org/story')]).toEqual([[], false]);
    await changeSettings(old => ({ ...old, choices: { ...old.choices, paused: false } }));
    await followSiteRules();
    expect(scripts()).toEqual([`clean:${HOST}`]);
  });
  it('loses the script that an earlier version registered under another name', async () => {
    await browser.scripting.registerContentScripts([{ id: `site:${HOST}`, matches: [], js: ['content.js'] }]);
    await started();
    expect(scripts()).toEqual([]);
  });
  it('has its script again at the start if the browser forgot it', async () => {
    await askForSite(HOST);
    await choose('clean');
    await started();
    expect(scripts()).toEqual([`clean:${HOST}`]);
  });
});

describe('the background as a whole', () => {
  const script = { id: 'own', url: 'https://www.example.org/story', tab: { id: 7 }, frameId: 0 };
  const settled = async (answers: unknown[]) => Promise.all(answers);

  it('answers, shows badges, and hears of permissions, start and menu', async () => {
    vi.resetModules();
    await import('../../src/background/index');
    await settled(browser.runtime.onInstalled.fire({ reason: 'update' }));
    expect(browser.contextMenus.menus.map(({ id }) => id)).toEqual(['page', 'selection', 'link']);
    const payload = { cleaned: true, hidden: 4, lost: 0, fresh: 4 };
    await settled(browser.runtime.onMessage.fire({ to: 'background', call: 'pageChanged', payload }, script));
    expect(browser.action.badges.get(7)).toBe('4');
    await choose('clean');
    await browser.permissions.request({ origins: [`https://${HOST}/*`] });
    await vi.waitFor(() => expect(scripts()).toEqual([`clean:${HOST}`]));
    const opened = { to: 'background', call: 'pageOpened', payload: 'nothing' };
    expect(await settled(browser.runtime.onMessage.fire(opened, script))).toMatchObject([
      { ok: true, value: { action: 'clean', ground: 'site' } },
    ]);
    await browser.permissions.remove({ origins: [`https://${HOST}/*`] });
    await vi.waitFor(async () => expect([scripts(), await rule()]).toEqual([[], null]));
    browser.contextMenus.onClicked.fire({ menuItemId: 'page', pageUrl: script.url }, { id: 1 });
    await vi.waitFor(() => expect(browser.tabs.opened).toHaveLength(1));
  });
});
