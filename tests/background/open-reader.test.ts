import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerReading, readTab } from '../../src/background/menus';
import { openReader } from '../../src/background/open-reader';
import { story } from '../library/story';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

describe('opening the reader', () => {
  it('keeps the article and opens the tab that names it', async () => {
    expect(await openReader({ article: story(), tabId: null, begins: 'reading' })).toEqual({ ok: true, value: null });
    const [key] = browser.storage.session.items.keys();
    const query = new URL(browser.tabs.opened[0]?.url ?? '').searchParams;
    expect(`opened:${query.get('opened')}`).toBe(key);
    expect(query.get('from')).toBe(story().address);
    expect([query.has('tab'), query.has('listen')]).toEqual([false, false]);
  });
  it('names the tab of the page, and that it begins to speak', async () => {
    await openReader({ article: story(), tabId: 7, begins: 'listening' });
    const query = new URL(browser.tabs.opened[0]?.url ?? '').searchParams;
    expect([query.get('tab'), query.get('listen')]).toEqual(['7', '1']);
  });
  it('opens nothing when there is no room for the article', async () => {
    browser.storage.session.quota = 10;
    expect(await openReader({ article: story(), tabId: 1, begins: 'reading' })).toEqual({
      ok: false,
      problem: 'storage-full',
    });
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
    expect(browser.contextMenus.menus).toMatchObject([
      { id: 'page', title: 'menuRead', contexts: ['page'] },
      { id: 'selection', title: 'menu_selection', contexts: ['selection'] },
      { id: 'link', title: 'menu_link', contexts: ['link'] },
    ]);
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
