// The one place where a message is checked: its sender is this extension, the call is one that this kind of sender may
// make, and the payload passes its parse. What does not pass is answered with `bad-message` and runs nothing.
import { parseArticle } from '../core/parse-article';
import { browser, type Sender } from '../platform/browser';
import { failure, type Result, success } from '../platform/result';
import {
  type Message,
  NOTHING,
  type Parse,
  parseListAddress,
  parseMessage,
  parseNothing,
  parsePageChange,
  parseReaderOpening,
  parseWords,
} from './parse';
import { parseSelectorList, parseSiteLesson } from './parse-order';
import type { BackgroundCallsFromContent, BackgroundCallsFromPages, ContentCalls } from './protocol';

/** The page that a content script speaks for, as the browser vouches for it. */
export interface Caller {
  tabId: number;
  address: string;
  /** A private window: nothing of it is remembered. */
  isPrivate: boolean;
}

/** What the background does for content scripts: the calls of BackgroundCallsFromContent, with the page that asks. */
export type ContentService = {
  [Name in keyof BackgroundCallsFromContent]: (
    caller: Caller,
    ...payload: Parameters<BackgroundCallsFromContent[Name]>
  ) => ReturnType<BackgroundCallsFromContent[Name]>;
};

type Run = (payload: unknown) => Promise<Result<unknown>>;
type Table = ReadonlyMap<string, Run>;

/** Answers what our own pages and content scripts ask of the background; gives the way to end it. */
export function answerBackground(services: { content: ContentService; pages: BackgroundCallsFromPages }): () => void {
  const fromPages = pageTable(services.pages);
  return listen('background', sender => {
    if (isOwnPage(sender)) return fromPages;
    const caller = callerOf(sender);
    return caller === null ? null : contentTable(services.content, caller);
  });
}

/** Answers what our own pages and the background ask of the page that this script is in; gives the way to end it. */
export function answerContent(calls: ContentCalls): () => void {
  const table: Table = new Map([
    ['readArticle', run(parseNothing, async () => success(await calls.readArticle()))],
    ['readSelection', run(parseNothing, async () => success(await calls.readSelection()))],
    ['cleanPage', run(parseNothing, async () => success(await calls.cleanPage()))],
    ['restorePage', run(parseNothing, async () => success(await calls.restorePage()))],
    ['pageState', run(parseNothing, async () => success(await calls.pageState()))],
    ['followSiteRule', run(parseNothing, async () => success(await calls.followSiteRule()))],
    ['showWords', run(parseWords, async words => success(await calls.showWords(words)))],
    ['reportPage', run(parseNothing, async () => success(await calls.reportPage()))],
  ]);
  return listen('content', sender => (isOwnPage(sender) || isBackground(sender) ? table : null));
}

function pageTable(calls: BackgroundCallsFromPages): Table {
  return new Map([
    ['openReader', run(parseReaderOpening, opening => calls.openReader(opening))],
    ['saveArticle', run(parseArticle, article => calls.saveArticle(article))],
    ['siteRulesChanged', run(parseNothing, async () => success(await calls.siteRulesChanged()))],
    ['fetchList', run(parseListAddress, address => calls.fetchList(address))],
  ]);
}

function contentTable(service: ContentService, caller: Caller): Table {
  return new Map([
    ['pageOpened', run(parseNothing, async () => success(await service.pageOpened(caller)))],
    ['pageChanged', run(parsePageChange, async change => success(await service.pageChanged(caller, change)))],
    ['siteLearned', run(parseSiteLesson, async lesson => success(await service.siteLearned(caller, lesson)))],
    ['hideSelectors', run(parseSelectorList, async words => success(await service.hideSelectors(caller, words)))],
    ['showSelectors', run(parseSelectorList, async words => success(await service.showSelectors(caller, words)))],
    ['openInReader', run(parseNothing, async () => success(await service.openInReader(caller)))],
  ]);
}

function run<Payload>(parse: Parse<Payload>, work: (payload: Payload) => Promise<Result<unknown>>): Run {
  return async value => {
    const payload = parse(value);
    return payload === null ? failure('bad-message') : work(payload);
  };
}

function listen(to: Message['to'], tableFor: (sender: Sender) => Table | null): () => void {
  const hear = (value: unknown, sender: Sender): Promise<unknown> | undefined => {
    const message = parseMessage(value);
    // Another listener may be meant; to answer here would take the answer from it.
    if (sender.id !== browser.runtime.id || message?.to !== to) return undefined;
    return answer(tableFor(sender)?.get(message.call), message.payload);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

async function answer(call: Run | undefined, payload: unknown): Promise<Result<unknown>> {
  if (call === undefined) return failure('bad-message');
  const result = await call(payload);
  // Chrome's messages are JSON: what has no value says so by a word, because undefined would not arrive.
  return result.ok ? success(result.value ?? NOTHING) : result;
}

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function isBackground(sender: Sender): boolean {
  // Content scripts come with their tab, pages with their address; a worker may come with neither.
  return sender.tab === undefined && sender.url === undefined;
}

function callerOf(sender: Sender): Caller | null {
  const { tab, url, frameId } = sender;
  // Frames inside a page are not asked for and not answered: Lede reads the page itself.
  if (tab?.id === undefined || url === undefined || frameId !== 0) return null;
  return { tabId: tab.id, address: url, isPrivate: tab.incognito === true };
}
