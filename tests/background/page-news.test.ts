import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openInReader } from '../../src/background/open-in-reader';
import { pageChanged, siteLearned } from '../../src/background/page-news';
import { orderOf } from '../../src/background/page-orders';
import { askForSite } from '../../src/platform/permissions';
import { hideInTab, showInTab } from '../../src/platform/tab-style';
import { withKept } from '../../src/settings/kept';
import { rememberedOf } from '../../src/settings/remembered-store';
import type { Choices } from '../../src/settings/settings';
import { changeSettings } from '../../src/settings/settings-store';
import type { SiteAction } from '../../src/settings/site-rules';
import { clearTally, loadTally } from '../../src/settings/tally-store';
import { readList } from '../../src/subscriptions/subscription';
import { keepSubscription, removeSubscription } from '../../src/subscriptions/subscriptions-store';
import { story } from '../library/story';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const HOST = 'www.example.org';
const CALLER = { tabId: 7, address: `https://${HOST}/story`, isPrivate: false };
const CHANGE = { cleaned: true, hidden: 4, lost: 0, fresh: 3 };

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

const choose = (action: SiteAction) => changeSettings(old => ({ ...old, sites: [{ host: HOST, path: '', action }] }));
const decide = (choices: Partial<Choices>) =>
  changeSettings(old => ({ ...old, choices: { ...old.choices, ...choices } }));

describe('how much is hidden', () => {
  it('stands on the button, and is counted nowhere unless the reader wants it', async () => {
    await pageChanged(CALLER, CHANGE);
    expect(browser.action.badges.get(7)).toBe('4');
    expect(await loadTally()).toEqual([]);
  });
  it('does not stand on the button of a reader who does not want it', async () => {
    await decide({ badge: false });
    await pageChanged(CALLER, CHANGE);
    expect(browser.action.badges.get(7)).toBe('');
  });
  it('is counted per site for a reader who wants it, only what is new, until it is cleared', async () => {
    await decide({ tally: true });
    await pageChanged(CALLER, CHANGE);
    await pageChanged(CALLER, { ...CHANGE, fresh: 0 });
    await pageChanged(CALLER, { ...CHANGE, hidden: 5, fresh: 1 });
    expect(await loadTally()).toEqual([{ host: HOST, hidden: 4 }]);
    await clearTally();
    expect(await loadTally()).toEqual([]);
  });
  it('is never counted in a private window', async () => {
    await decide({ tally: true });
    await pageChanged({ ...CALLER, isPrivate: true }, CHANGE);
    expect(await loadTally()).toEqual([]);
  });
});

describe('what a page teaches of its site', () => {
  const lesson = { learned: ['#appeal', 'aside.weekly-letter'], forgotten: [] };
  it('is remembered where the site is cleaned, and forgotten when it was wrong', async () => {
    await choose('clean');
    await siteLearned(CALLER, lesson);
    expect(await rememberedOf(HOST)).toEqual(['#appeal', 'aside.weekly-letter']);
    await siteLearned(CALLER, { learned: [], forgotten: ['#appeal'] });
    expect(await rememberedOf(HOST)).toEqual(['aside.weekly-letter']);
  });
  it('is not remembered of a site that is cleaned by hand, nor in a private window', async () => {
    await siteLearned(CALLER, lesson);
    await choose('clean');
    await siteLearned({ ...CALLER, isPrivate: true }, lesson);
    expect(await rememberedOf(HOST)).toEqual([]);
  });
  it.each(['a{}', 'a/*', '@import url(x)', 'a;b', '', 'x'.repeat(500)])('leaves out %s', async selector => {
    await choose('clean');
    await siteLearned(CALLER, { learned: [selector], forgotten: [] });
    expect(await rememberedOf(HOST)).toEqual([]);
  });
});

describe("the browser's own stylesheet of a tab", () => {
  it('hides what it is told to, and is taken out again', async () => {
    await hideInTab(7, ['#appeal', '.veil']);
    expect([...browser.scripting.styles]).toEqual([
      '7 #appeal{display:none!important}',
      '7 .veil{display:none!important}',
    ]);
    await showInTab(7, ['#appeal']);
    expect([...browser.scripting.styles]).toEqual(['7 .veil{display:none!important}']);
  });
  it('takes nothing that would break out of a selector', async () => {
    await hideInTab(7, ['a{}body{background:url(https://evil.example/)', 'b/*']);
    expect(browser.scripting.styles.size).toBe(0);
  });
});

describe('an article that opens in the reader by itself', () => {
  beforeEach(async () => {
    browser.tabs.sendMessage = async () => ({ ok: true, value: { ok: true, article: story() } });
    await choose('reader');
  });
  it('takes the place of its page, once for an address', async () => {
    await openInReader(CALLER);
    await openInReader(CALLER);
    expect(browser.tabs.sent).toHaveLength(1);
    expect(browser.tabs.sent[0]).toMatchObject({ id: 7, url: expect.stringContaining('reader.html?opened=') });
  });
  it('stays a page where the reader has chosen otherwise meanwhile', async () => {
    await choose('clean');
    await openInReader(CALLER);
    expect(browser.tabs.sent).toEqual([]);
  });
  it('stays a page where it cannot be read', async () => {
    browser.tabs.sendMessage = async () => ({ ok: true, value: { ok: false, problem: 'no-article' } });
    await openInReader(CALLER);
    expect(browser.tabs.sent).toEqual([]);
  });
});

describe('what the reader wants otherwise', () => {
  it('comes with the order for the page: what stays, and what lists name for its host', async () => {
    const list = readList('! Title: Coast list\nexample.org##.appeal\nother.example##.x', {
      id: 'coast',
      name: 'coast.txt',
      address: '',
      readAt: '2026-11-24T10:00:00.000Z',
    });
    await keepSubscription(list);
    await changeSettings(old => ({
      ...old,
      kept: withKept(old.kept, { host: HOST, kind: 'related', text: 'A  line\nof two' }),
    }));
    expect((await orderOf(CALLER.address)).wishes).toEqual({
      keptKinds: ['related'],
      keptTexts: ['A line of two'],
      listRules: [{ selector: '.appeal', text: '', list: 'Coast list', line: 2 }],
    });
    await removeSubscription('coast');
    expect((await orderOf(CALLER.address)).wishes.listRules).toEqual([]);
  });
  it('says nothing of access that the browser does not give', async () => {
    await choose('clean');
    expect((await orderOf(CALLER.address)).action).toBe('leave');
    await askForSite(HOST);
    expect((await orderOf(CALLER.address)).action).toBe('clean');
  });
});
