import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerBackground, answerContent } from '../../src/messages/answer';
import { askBackground, askContent, extensionRuns } from '../../src/messages/send';
import { story } from '../library/story';
import { changed, content, deliver, ORDER, openWire, POPUP, page, pages, SCRIPT } from './wire';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openWire();
beforeEach(() => {
  browser = openWire();
});
afterEach(() => {
  vi.useRealTimers();
});

const OPENING = { article: story(), tabId: 7, begins: 'reading' } as const;

describe('asking and answering', () => {
  beforeEach(() => {
    answerBackground({ content, pages });
    browser.tabs.sendMessage = (_tab, message) => deliver(POPUP, message);
    browser.runtime.sendMessage = message => deliver(POPUP, message);
  });
  it('fit together for the calls of our pages', async () => {
    expect(await askBackground.openReader(OPENING)).toEqual({ ok: true, value: null });
    expect(await askBackground.saveArticle(story())).toEqual({ ok: true, value: { id: 'a1' } });
    expect(await askBackground.fetchList('https://lists.example.org/a.txt')).toEqual({ ok: true, value: null });
    expect(await askBackground.siteRulesChanged()).toBeNull();
    expect(pages.siteRulesChanged).toHaveBeenCalledOnce();
  });
  it('pass on a problem of the background', async () => {
    pages.saveArticle.mockResolvedValue({ ok: false, problem: 'storage-full' });
    pages.openReader.mockResolvedValue({ ok: false, problem: 'storage-full' });
    expect(await askBackground.saveArticle(story())).toEqual({ ok: false, problem: 'storage-full' });
    expect(await askBackground.openReader(OPENING)).toEqual({ ok: false, problem: 'storage-full' });
  });
  it('fit together for the calls of a content script', async () => {
    browser.runtime.sendMessage = message => deliver(SCRIPT, message);
    expect(await askBackground.pageOpened()).toEqual(ORDER);
    expect(await askBackground.pageChanged(changed.payload)).toBeNull();
    expect(await askBackground.siteLearned({ learned: [], forgotten: ['#old'] })).toBeNull();
    expect(await askBackground.hideSelectors(['#appeal'])).toBeNull();
    expect(await askBackground.showSelectors(['#appeal'])).toBeNull();
    expect(await askBackground.openInReader()).toBeNull();
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
      expect(await askContent(7)[call]()).toEqual({ ok: true, value: { cleaned: true, hidden: 2, lost: 0 } });
      expect(page[call]).toHaveBeenCalledOnce();
    }
    expect(await askContent(7).reportPage()).toEqual({ ok: true, value: { text: 'page: example' } });
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
    expect(await askBackground.openReader(OPENING)).toEqual(silent);
    expect(await askBackground.pageOpened()).toMatchObject({ action: 'leave' });
    expect(await askBackground.pageChanged(changed.payload)).toBeNull();
    expect(await askBackground.siteRulesChanged()).toBeNull();
  });
  it('is an answer when the extension was updated under the page', async () => {
    browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await askBackground.pageOpened()).toMatchObject({ action: 'leave' });
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
