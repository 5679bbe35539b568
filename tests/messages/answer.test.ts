import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerBackground, answerContent } from '../../src/messages/answer';
import { story } from '../library/story';
import {
  changed,
  content,
  deliver,
  FRAME,
  IMPOSTOR,
  ORDER,
  opened,
  openWire,
  POPUP,
  page,
  pages,
  READER_TAB,
  ran,
  SCRIPT,
  STRANGER,
  save,
  WORKER,
} from './wire';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

beforeEach(() => void openWire());

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
    expect(await deliver(SCRIPT, opened)).toEqual({ ok: true, value: ORDER });
    const caller = { tabId: 7, address: SCRIPT.url, isPrivate: false };
    expect(content.pageOpened).toHaveBeenCalledWith(caller);
    await deliver(SCRIPT, changed);
    expect(content.pageChanged).toHaveBeenCalledWith(caller, changed.payload);
  });
  it('a content script in a private window, and knows that it is one', async () => {
    await deliver({ ...SCRIPT, tab: { id: 7, incognito: true } }, opened);
    expect(content.pageOpened).toHaveBeenCalledWith({ tabId: 7, address: SCRIPT.url, isPrivate: true });
  });
  it('a content script that has learned of its site, and one that asks for its own tab', async () => {
    const lesson = { learned: ['#appeal'], forgotten: [] };
    await deliver(SCRIPT, { to: 'background', call: 'siteLearned', payload: lesson });
    await deliver(SCRIPT, { to: 'background', call: 'hideSelectors', payload: ['#appeal'] });
    const caller = { tabId: 7, address: SCRIPT.url, isPrivate: false };
    expect(content.siteLearned).toHaveBeenCalledWith(caller, lesson);
    expect(content.hideSelectors).toHaveBeenCalledWith(caller, ['#appeal']);
  });
  it('a page of ours that asks for a list from the web, and from nowhere else', async () => {
    const fetching = { to: 'background', call: 'fetchList', payload: 'https://lists.example.org/a.txt' };
    await deliver(POPUP, fetching);
    expect(pages.fetchList).toHaveBeenCalledWith('https://lists.example.org/a.txt');
    const refused = { ok: false, problem: 'bad-message' };
    expect(await deliver(POPUP, { ...fetching, payload: 'file:///etc/hosts' })).toEqual(refused);
    expect(await deliver(SCRIPT, fetching)).toEqual(refused);
    expect(pages.fetchList).toHaveBeenCalledOnce();
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
    ['a count below nothing', SCRIPT, { ...changed, payload: { ...changed.payload, hidden: -1 } }],
    ['a count in words', SCRIPT, { ...changed, payload: { ...changed.payload, hidden: 'three' } }],
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
