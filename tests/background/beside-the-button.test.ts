// What the background does when the reader presses a key, chooses an entry of the context menu, or types the keyword.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanTab, saveTab } from '../../src/background/commands';
import { openSaved, suggestSaved } from '../../src/background/keyword';
import { followMenus, offerReading, readTab } from '../../src/background/menus';
import { readLink } from '../../src/background/open-link';
import { saveArticle, savedIdOf } from '../../src/library/library-store';
import { DEFAULT_MENUS } from '../../src/settings/menus';
import { changeSettings, onSettingsChanged } from '../../src/settings/settings-store';
import { story } from '../library/story';
import { FIRST_OPENED, openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const TAB = { id: 1, address: 'https://www.example.org/story' };
const LINK = 'https://other.example.org/wall';

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

/** Lets the page answer each call by name; any other is answered with nothing. */
const answers = (byCall: Record<string, unknown>) => {
  const asked: string[] = [];
  browser.tabs.sendMessage = async (_tab, message) => {
    const call = parseCall(message);
    asked.push(call);
    return { ok: true, value: byCall[call] ?? 'nothing' };
  };
  return asked;
};
const parseCall = (message: unknown) => (message as { call: string }).call;
const opened = () => browser.tabs.opened.map(({ url }) => new URL(url));
const article = { readArticle: { ok: true, article: story() } };
const noArticle = { readArticle: { ok: false, problem: 'no-article' } };

describe('the key that saves', () => {
  it('saves the article and says so on the button, without opening anything', async () => {
    answers(article);
    const saved = saveTab(TAB);
    await vi.waitFor(() => expect(browser.action.badges.get(1)).toBe('✓'));
    expect(await savedIdOf(story().address)).not.toBeNull();
    expect(opened()).toEqual([]);
    await saved;
    expect(browser.action.badges.get(1)).toBe('');
  });
  it('opens the reader with the reason where there is no article', async () => {
    answers(noArticle);
    await saveTab(TAB);
    expect(opened()[0]?.searchParams.get('problem')).toBe('no-article');
    expect(opened()[0]?.searchParams.get('from')).toBe(TAB.address);
  });
});

describe('the key that cleans', () => {
  const asSent = { cleaned: false, hidden: 0, lost: 0 };
  const cleaned = { cleaned: true, hidden: 4, lost: 0 };
  it.each([
    ['cleans a page as it is', asSent, 'cleanPage'],
    ['gives back a page that is cleaned', cleaned, 'restorePage'],
  ])('%s', async (_name, pageState, call) => {
    const asked = answers({ pageState, cleanPage: cleaned, restorePage: asSent });
    await cleanTab(TAB);
    expect(asked).toEqual(['pageState', call]);
    expect(opened()).toEqual([]);
  });
  it('says on the button that there was nothing to hide', async () => {
    answers({ pageState: asSent, cleanPage: { ...cleaned, hidden: 0 } });
    const done = cleanTab(TAB);
    await vi.waitFor(() => expect(browser.action.badges.get(1)).toBe('✓'));
    await done;
  });
  it('opens the reader with the reason where no script may enter', async () => {
    browser.scripting.closed.add(1);
    await cleanTab(TAB);
    expect(opened()[0]?.searchParams.get('problem')).toBe('restricted-page');
  });
});

describe('the context menu', () => {
  const ids = () => browser.contextMenus.menus.map(({ id }) => id);
  it('offers only what the reader has not switched off, and follows them', async () => {
    await changeSettings(old => ({ ...old, menus: { ...DEFAULT_MENUS, link: false } }));
    await offerReading();
    expect(ids()).toEqual(['page', 'selection']);
    const stop = onSettingsChanged((now, before) => void followMenus(now, before));
    await changeSettings(old => ({ ...old, menus: { page: false, selection: true, link: true } }));
    await vi.waitFor(() => expect(ids()).toEqual(['selection', 'link']));
    stop();
  });
  it('is not made anew when something else is changed', async () => {
    await followMenus({ menus: DEFAULT_MENUS }, { menus: DEFAULT_MENUS });
    expect(ids()).toEqual([]);
  });
  it('reads a selection', async () => {
    const asked = answers({ readSelection: { ok: true, article: story() } });
    await readTab(TAB, 'selection');
    expect(asked).toEqual(['readSelection']);
    expect(opened()[0]?.searchParams.get('tab')).toBe('1');
  });
  it('says that nothing is selected', async () => {
    answers({ readSelection: { ok: false, problem: 'no-selection' } });
    await readTab(TAB, 'selection');
    expect(opened()[0]?.searchParams.get('problem')).toBe('no-selection');
  });
});

describe('a link', () => {
  const tab = FIRST_OPENED + 1;
  const load = async () => {
    await vi.waitFor(() => expect(browser.tabs.onUpdated.count()).toBe(1));
    browser.tabs.onUpdated.fire(tab, { status: 'complete' }, {});
    await vi.waitFor(() => expect(browser.tabs.fronted).toEqual([tab]));
  };
  const shown = () => new URL(browser.tabs.sent[0]?.url ?? '').searchParams;

  it('asks for its site in the task of the click, and for no other', () => {
    browser.permissions.reader.says = false;
    const asked = vi.spyOn(browser.permissions, 'request');
    readLink({ link: LINK });
    expect(asked).toHaveBeenCalledWith({ origins: ['https://other.example.org/*', 'http://other.example.org/*'] });
  });
  it('opens behind, is read, and gives its tab to the reader, which comes forward', async () => {
    answers(article);
    readLink({ link: LINK });
    await load();
    expect(browser.tabs.opened[0]).toMatchObject({ url: LINK, active: false });
    expect(browser.tabs.sent[0]?.id).toBe(tab);
    expect([shown().has('opened'), shown().get('from')]).toEqual([true, LINK]);
  });
  it('says so where the reader gives no access, and opens no page', async () => {
    browser.permissions.reader.says = false;
    readLink({ link: LINK });
    await vi.waitFor(() => expect(opened()).toHaveLength(1));
    expect(opened()[0]?.searchParams.get('problem')).toBe('link-refused');
  });
  it('says so where it led on to a site that was not asked for', async () => {
    browser.scripting.closed.add(tab);
    readLink({ link: LINK });
    await load();
    expect(shown().get('problem')).toBe('link-refused');
  });
  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'https://*/'])(
    'that is none of the web is not opened: %s',
    async link => {
      readLink({ link });
      await vi.waitFor(() => expect(opened()).toHaveLength(1));
      expect(opened()[0]?.searchParams.get('problem')).toBe('link-refused');
    },
  );
});

describe('the keyword', () => {
  const lock = story('https://www.example.org/lock', { headline: 'A lock for the harbour' });
  const ferry = story('https://www.example.org/ferry', { headline: 'The ferry is late', publisher: 'The Tide' });
  beforeEach(async () => {
    await saveArticle(lock);
    await saveArticle(ferry);
  });
  it.each([
    ['words of the headline', 'lock harbour', [lock.address]],
    ['a word of the publisher', 'tide', [ferry.address]],
    ['words that nothing has', 'moon', []],
  ])('suggests by %s', async (_name, words, addresses) => {
    expect((await suggestSaved(words)).map(({ content }) => content)).toEqual(addresses);
  });
  it('opens the saved article of a suggestion, in the tab in front', async () => {
    const here = vi.spyOn(browser.tabs, 'update').mockResolvedValue({ id: 1 });
    await openSaved(ferry.address, 'here');
    const id = await savedIdOf(ferry.address);
    expect(here).toHaveBeenCalledWith({ url: expect.stringContaining(`reader.html?saved=${id}`) });
  });
  it('opens the library with other words, or whole without any', async () => {
    await openSaved('harbour wall', 'beside');
    await openSaved('', 'behind');
    expect(opened().map(({ pathname, search }) => pathname + search)).toEqual([
      '/library.html?words=harbour+wall',
      '/library.html',
    ]);
    expect(browser.tabs.opened[1]?.active).toBe(false);
  });
});
