import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// Imported here, before the modules are reset, so that the script and the test have the same browser behind the seam.
import '../../src/platform/browser';
import { openPage } from '../live/linked-page';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);
vi.mock('../../src/core/clean/clean', () => import('../live/rules-of-the-test'));
vi.mock('../../src/core/detect/detect', () => import('../live/rules-of-the-test'));
const readArticle = vi.hoisted(() => vi.fn());
vi.mock('../../src/core/read-article', () => ({ readArticle }));

const STORY = '<article><p>Text</p><aside prompt id="give">Support us</aside></article>';
const POPUP = { id: 'own', url: 'moz-extension://own/popup.html' };
const detection = { isArticle: false, weight: 0, evidence: [] };

const order = (action: string) => ({
  action,
  ground: 'site',
  wishes: { keptKinds: [], keptTexts: [], listRules: [] },
});

let browser = openBrowser();
let sent: unknown[] = [];
beforeEach(() => {
  browser = openBrowser();
  sent = [];
  browser.runtime.sendMessage = async message => {
    sent.push(message);
    return { ok: true, value: order('leave') };
  };
  readArticle.mockReset().mockReturnValue({ ok: false, problem: 'no-article', detection });
});
afterEach(() => {
  globalThis.ledeInPage?.giveBack();
  globalThis.ledeInPage = undefined;
  vi.unstubAllGlobals();
});

/** Puts the script into the page, as a browser does: again and again, each time from its beginning. */
async function inject(page: Document): Promise<void> {
  vi.stubGlobal('document', page);
  vi.resetModules();
  await import('../../src/content/read');
  await import('../../src/content/index');
}

const ask = async (call: string) => {
  const [answer] = browser.runtime.onMessage.fire({ to: 'content', call, payload: 'nothing' }, POPUP);
  return answer;
};

it('asks once whether the site is to be cleaned, and answers for the page', async () => {
  const { page, hiddenIds } = openPage(STORY);
  await inject(page);
  expect(sent).toEqual([{ to: 'background', call: 'pageOpened', payload: 'nothing' }]);
  expect(await ask('pageState')).toEqual({ ok: true, value: { cleaned: false, hidden: 0, lost: 0 } });
  expect(await ask('cleanPage')).toEqual({ ok: true, value: { cleaned: true, hidden: 1, lost: 0 } });
  expect(hiddenIds()).toEqual(['give']);
  expect(await ask('restorePage')).toEqual({ ok: true, value: { cleaned: false, hidden: 0, lost: 0 } });
  const told = sent.filter(message => JSON.stringify(message).includes('pageChanged'));
  expect(told).toMatchObject([
    { call: 'pageChanged', payload: { cleaned: true, hidden: 1, lost: 0 } },
    { call: 'pageChanged', payload: { cleaned: false, hidden: 0, lost: 0 } },
  ]);
});

it('cleans the page as it loads when its site is chosen', async () => {
  browser.runtime.sendMessage = async () => ({ ok: true, value: order('clean') });
  const { page, hiddenIds } = openPage(STORY);
  await inject(page);
  await vi.waitFor(() => expect(hiddenIds()).toEqual(['give']));
  expect(await ask('followSiteRule')).toEqual({ ok: true, value: { cleaned: true, hidden: 1, lost: 0 } });
});

it('reads a cleaned page as its publisher sent it', async () => {
  const { page, hiddenIds } = openPage(STORY);
  await inject(page);
  await ask('cleanPage');
  const seen: string[][] = [];
  readArticle.mockImplementation(() => {
    seen.push(hiddenIds());
    return { ok: false, problem: 'no-article', detection };
  });
  await ask('readArticle');
  expect(seen).toEqual([[]]);
  expect(readArticle).toHaveBeenCalledWith(page, {
    address: 'https://www.example.org/story',
    wishes: order('leave').wishes,
  });
  expect(hiddenIds()).toEqual(['give']);
});

it('makes a sentence of a reading that throws', async () => {
  readArticle.mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  await inject(openPage(STORY).page);
  expect(await ask('readArticle')).toEqual({ ok: true, value: { ok: false, problem: 'unreadable', detection } });
});

it('is in the page once, however often it is put there', async () => {
  const { page } = openPage(STORY);
  await inject(page);
  await inject(page);
  expect(browser.runtime.onMessage.count()).toBe(1);
  expect(sent).toHaveLength(1);
});

it('gives the page back and makes room when its extension was updated under it', async () => {
  const { page, markup } = openPage(STORY);
  const before = markup();
  await inject(page);
  await ask('cleanPage');
  const script = globalThis.ledeInPage;
  globalThis.ledeInPage = script && { ...script, isAlive: () => false };
  browser = openBrowser();
  await inject(page);
  expect(markup()).toBe(before);
  expect(globalThis.ledeInPage?.isAlive()).toBe(true);
  expect(browser.runtime.onMessage.count()).toBe(1);
});

it('stays silent when nobody answers it any more', async () => {
  browser.runtime.sendMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  const { page, hiddenIds } = openPage(STORY);
  await inject(page);
  await ask('cleanPage');
  expect(hiddenIds()).toEqual(['give']);
});

it('says that a page cannot be read where only the cleaning part was put into it', async () => {
  const { page } = openPage(STORY);
  await inject(page);
  globalThis.ledeOnClick = undefined;
  expect(await ask('readArticle')).toMatchObject({ ok: true, value: { ok: false, problem: 'unreadable' } });
});
