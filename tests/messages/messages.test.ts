import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerBackground, answerContent } from '../../src/messages/answer';
import { askBackground, askContent, extensionRuns } from '../../src/messages/send';
import { story } from '../library/story';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openBrowser();
const content = { pageOpened: vi.fn(), pageChanged: vi.fn() };
const pages = { openReader: vi.fn(), saveArticle: vi.fn(), siteRulesChanged: vi.fn() };
const page = {
  readArticle: vi.fn(),
  cleanPage: vi.fn(),
  restorePage: vi.fn(),
  pageState: vi.fn(),
  followSiteRule: vi.fn(),
};

const POPUP = { id: 'own', url: 'moz-extension://own/popup.html' };
const READER_TAB = { id: 'own', url: 'moz-extension://own/reader.html?opened=1', tab: { id: 8 }, frameId: 0 };
const WORKER = { id: 'own' };
const SCRIPT = { id: 'own', url: 'https://www.example.org/story', tab: { id: 7 }, frameId: 0 };
const FRAME = { ...SCRIPT, frameId: 3 };
const STRANGER = { id: 'stranger', url: 'moz-extension://stranger/popup.html' };
const IMPOSTOR = { ...SCRIPT, url: 'https://moz-extension://own/popup.html' };

/** Sends a message as the sender and gives the first answer, as JSON like the browsers' own. */
async function deliver(sender: unknown, message: unknown): Promise<unknown> {
  const [answer] = browser.runtime.onMessage.fire(JSON.parse(JSON.stringify(message)), sender);
  const settled = await answer;
  return settled === undefined ? undefined : JSON.parse(JSON.stringify(settled));
}

beforeEach(() => {
  browser = openBrowser();
  content.pageOpened.mockResolvedValue({ clean: true });
  content.pageChanged.mockResolvedValue(null);
  pages.openReader.mockResolvedValue({ ok: true, value: null });
  pages.saveArticle.mockResolvedValue({ ok: true, value: { id: 'a1' } });
  pages.siteRulesChanged.mockResolvedValue(null);
  for (const call of Object.values(page)) call.mockResolvedValue({ cleaned: true, hidden: 2 });
  page.readArticle.mockResolvedValue({ ok: true, article: story() });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

const ran = () =>
  [...Object.values(content), ...Object.values(pages), ...Object.values(page)].some(call => call.mock.calls.length);
const save = { to: 'background', call: 'saveArticle', payload: story() };
const opened = { to: 'background', call: 'pageOpened', payload: 'nothing' };
const changed = { to: 'background', call: 'pageChanged', payload: { cleaned: true, hidden: 3 } };

describe('the background answers', () => {
  beforeEach(() => {
    answerBackground({ content, pages });
  });
  it.each([
    ['a popup', POPUP],
    ['a reader tab', READER_TAB],
  ])('%s that saves an article', async (_name, sender) => {
    expect(await deliver(sender, save)).toEqual({ ok: true, value: { id: 'a1' } });
    expect(pages.saveArticle).toHaveBeenCalledWith(story());
  });
  it('a content script about the page that the browser vouches for', async () => {
    expect(await deliver(SCRIPT, opened)).toEqual({ ok: true, value: { clean: true } });
    expect(content.pageOpened).toHaveBeenCalledWith({ tabId: 7, address: SCRIPT.url });
    await deliver(SCRIPT, changed);
    expect(content.pageChanged).toHaveBeenCalledWith({ tabId: 7, address: SCRIPT.url }, { cleaned: true, hidden: 3 });
  });
});

describe('the background refuses', () => {
  beforeEach(() => {
    answerBackground({ content, pages });
  });
  const refused: [string, unknown, unknown][] = [
    ['a content script that would save', SCRIPT, save],
    ['a content script that would open the reader', SCRIPT, { ...save, call: 'openReader' }],
    ['a content script that would change scripts', SCRIPT, { ...opened, call: 'siteRulesChanged' }],
    ['a frame inside a page', FRAME, opened],
    ['an address that only holds ours', IMPOSTOR, save],
    ['a popup that speaks for a page', POPUP, opened],
    ['a call that does not exist', POPUP, { ...save, call: 'removeAll' }],
    ['a call that every object has', POPUP, { ...save, call: 'constructor' }],
    ['an article of another make', POPUP, { ...save, payload: { ...story(), version: 2 } }],
    ['no article', POPUP, { ...save, payload: null }],
    ['a count below nothing', SCRIPT, { ...changed, payload: { cleaned: true, hidden: -1 } }],
    ['a count in words', SCRIPT, { ...changed, payload: { cleaned: true, hidden: 'three' } }],
    ['a payload where there is none', SCRIPT, { ...opened, payload: { address: 'https://other.example.org/' } }],
  ];
  it.each(refused)('%s', async (_name, sender, message) => {
    expect(await deliver(sender, message)).toEqual({ ok: false, problem: 'bad-message' });
    expect(ran()).toBe(false);
  });
  it.each([
    ['another extension', STRANGER, save],
    ['a message to a content script', POPUP, { ...save, to: 'content' }],
    ['no message', POPUP, 'hello'],
    ['nothing', POPUP, null],
  ])('to answer at all: %s', async (_name, sender, message) => {
    expect(await deliver(sender, message)).toBeUndefined();
    expect(ran()).toBe(false);
  });
  it('whatever comes from a page, without running anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.jsonValue(), async (call, payload) => {
        await deliver(SCRIPT, { to: 'background', call: `x${call}`, payload });
        expect(ran()).toBe(false);
      }),
    );
  });
});

describe('the content script', () => {
  const read = { to: 'content', call: 'readArticle', payload: 'nothing' };
  beforeEach(() => {
    answerContent(page);
  });
  it.each([
    ['the popup', POPUP],
    ['a page of ours in a tab', READER_TAB],
    ['the background', WORKER],
  ])('answers %s', async (_name, sender) => {
    expect(await deliver(sender, read)).toEqual({ ok: true, value: { ok: true, article: story() } });
  });
  it('refuses another content script', async () => {
    expect(await deliver(SCRIPT, read)).toEqual({ ok: false, problem: 'bad-message' });
    expect(ran()).toBe(false);
  });
  it('does not hear another extension, nor what is for the background', async () => {
    expect(await deliver(STRANGER, read)).toBeUndefined();
    expect(await deliver(POPUP, save)).toBeUndefined();
  });
});

it('stops answering when it is told to', async () => {
  const stop = answerBackground({ content, pages });
  stop();
  expect(await deliver(POPUP, save)).toBeUndefined();
});

describe('asking and answering', () => {
  beforeEach(() => {
    answerBackground({ content, pages });
    browser.tabs.sendMessage = (_tab, message) => deliver(POPUP, message);
    browser.runtime.sendMessage = message => deliver(POPUP, message);
  });
  it('fit together for the calls of our pages', async () => {
    expect(await askBackground.openReader(story())).toEqual({ ok: true, value: null });
    expect(await askBackground.saveArticle(story())).toEqual({ ok: true, value: { id: 'a1' } });
    expect(await askBackground.siteRulesChanged()).toBeNull();
    expect(pages.siteRulesChanged).toHaveBeenCalledOnce();
  });
  it('pass on a problem of the background', async () => {
    pages.saveArticle.mockResolvedValue({ ok: false, problem: 'storage-full' });
    pages.openReader.mockResolvedValue({ ok: false, problem: 'storage-full' });
    expect(await askBackground.saveArticle(story())).toEqual({ ok: false, problem: 'storage-full' });
    expect(await askBackground.openReader(story())).toEqual({ ok: false, problem: 'storage-full' });
  });
  it('fit together for the calls of a content script', async () => {
    browser.runtime.sendMessage = message => deliver(SCRIPT, message);
    expect(await askBackground.pageOpened()).toEqual({ clean: true });
    expect(await askBackground.pageChanged({ cleaned: true, hidden: 3 })).toBeNull();
    expect(content.pageChanged).toHaveBeenCalledOnce();
  });
});

describe('asking a page', () => {
  beforeEach(() => {
    answerContent(page);
    browser.tabs.sendMessage = (_tab, message) => deliver(POPUP, message);
  });
  it('gives its article and its states', async () => {
    expect(await askContent(7).readArticle()).toEqual({ ok: true, value: { ok: true, article: story() } });
    for (const call of ['cleanPage', 'restorePage', 'pageState', 'followSiteRule'] as const) {
      expect(await askContent(7)[call]()).toEqual({ ok: true, value: { cleaned: true, hidden: 2 } });
      expect(page[call]).toHaveBeenCalledOnce();
    }
  });
  it('gives the reason why there is no article', async () => {
    const detection = { isArticle: false, weight: -2, evidence: [{ what: 'a front page', weight: -2 }] };
    page.readArticle.mockResolvedValue({ ok: false, problem: 'no-article', detection });
    expect(await askContent(7).readArticle()).toEqual({
      ok: true,
      value: { ok: false, problem: 'no-article', detection },
    });
  });
  it.each([
    ['an article that is none', { ok: true, article: { version: 1, headline: 'x' } }],
    ['a reason that is none', { ok: false, problem: 'storage-full' }],
    ['nothing', null],
  ])('takes no answer with %s', async (_name, reading) => {
    page.readArticle.mockResolvedValue(reading);
    expect(await askContent(7).readArticle()).toEqual({ ok: false, problem: 'bad-message' });
  });
  it('says so when the page fails in the middle', async () => {
    page.readArticle.mockRejectedValue(new Error('gone'));
    expect(await askContent(7).readArticle()).toEqual({ ok: false, problem: 'no-answer' });
  });
});

describe('silence at the other end', () => {
  const silent = { ok: false, problem: 'no-answer' };
  it('is an answer when nobody listens', async () => {
    expect(await askContent(7).pageState()).toEqual(silent);
    expect(await askBackground.saveArticle(story())).toEqual(silent);
    expect(await askBackground.openReader(story())).toEqual(silent);
    expect(await askBackground.pageOpened()).toEqual({ clean: false });
    expect(await askBackground.pageChanged({ cleaned: false, hidden: 0 })).toBeNull();
    expect(await askBackground.siteRulesChanged()).toBeNull();
  });
  it('is an answer when the extension was updated under the page', async () => {
    browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await askBackground.pageOpened()).toEqual({ clean: false });
  });
  it('is an answer when an undefined answer comes', async () => {
    browser.tabs.sendMessage = async () => undefined;
    expect(await askContent(7).pageState()).toEqual(silent);
  });
  it.each([
    ['five seconds for a state', 5_000, () => askContent(7).pageState()],
    ['twenty seconds for a reading', 20_000, () => askContent(7).readArticle()],
    ['sixty seconds for saving', 60_000, () => askBackground.saveArticle(story())],
  ])('is waited for %s and no longer', async (_name, limit, ask) => {
    vi.useFakeTimers();
    browser.tabs.sendMessage = () => new Promise(() => undefined);
    browser.runtime.sendMessage = () => new Promise(() => undefined);
    const answered = vi.fn();
    void ask().then(answered);
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledWith(silent);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('knows whether the extension still runs', () => {
  expect(extensionRuns()).toBe(true);
  Object.defineProperty(browser.runtime, 'id', { value: undefined });
  expect(extensionRuns()).toBe(false);
  Object.defineProperty(browser, 'runtime', {
    get: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  expect(extensionRuns()).toBe(false);
});
