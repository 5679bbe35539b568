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
