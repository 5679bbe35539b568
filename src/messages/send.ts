// Asking over the border: every call has a time limit and answers with a value, never with an exception.
import type { Article } from '../core/article';
import { browser } from '../platform/browser';
import { failure, type Result } from '../platform/result';
import {
  NOTHING,
  type Parse,
  parseId,
  parseNothing,
  parsePageReport,
  parsePageState,
  parseReading,
  parseResult,
  parseShown,
} from './parse';
import { parsePageOrder } from './parse-order';
import type { BackgroundCallsFromContent, BackgroundCallsFromPages, ContentCalls, PageOrder } from './protocol';

/** The calls with their answers as they arrive: the value, or the problem on the way. */
export type Answered<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...payload: infer Payload) => Promise<infer Value>
    ? (...payload: Payload) => Promise<Result<Value>>
    : never;
};

// Milliseconds. A long story on an old telephone takes some seconds to read; who waits longer than this thinks it is dead.
const READING_LIMIT = 20_000;
// Writing to a slow disk may take long, and to say "failed" of something that is saved a moment later would be false.
const SAVING_LIMIT = 60_000;
const SHORT_LIMIT = 5_000;

/** Asks the content script in a tab. */
export function askContent(tabId: number): Answered<ContentCalls> {
  const send = <Value>(
    call: keyof ContentCalls,
    payload: unknown,
    { parse, limit }: { parse: Parse<Value>; limit: number },
  ) => askWithin(() => browser.tabs.sendMessage(tabId, { to: 'content', call, payload }), { parse, limit });
  const ask = <Value>(call: keyof ContentCalls, parse: Parse<Value>, limit: number) =>
    send(call, NOTHING, { parse, limit });
  return {
    readArticle: () => ask('readArticle', parseReading, READING_LIMIT),
    readSelection: () => ask('readSelection', parseReading, READING_LIMIT),
    cleanPage: () => ask('cleanPage', parsePageState, READING_LIMIT),
    restorePage: () => ask('restorePage', parsePageState, SHORT_LIMIT),
    pageState: () => ask('pageState', parsePageState, SHORT_LIMIT),
    followSiteRule: () => ask('followSiteRule', parsePageState, READING_LIMIT),
    showWords: words => send('showWords', words, { parse: parseShown, limit: SHORT_LIMIT }),
    reportPage: () => ask('reportPage', parsePageReport, READING_LIMIT),
  };
}

/** Asks the background; a background that does not answer leaves the page uncleaned and the badge as it is. */
export const askBackground: BackgroundCallsFromPages & BackgroundCallsFromContent = {
  openReader: async opening =>
    withoutValue(await askTheBackground('openReader', opening, { parse: parseNothing, limit: SAVING_LIMIT })),
  saveArticle: (article: Article) => askTheBackground('saveArticle', article, { parse: parseId, limit: SAVING_LIMIT }),
  siteRulesChanged: () => tell('siteRulesChanged', NOTHING),
  fetchList: async address =>
    withoutValue(await askTheBackground('fetchList', address, { parse: parseNothing, limit: SAVING_LIMIT })),
  pageOpened: async () => {
    const answer = await askTheBackground('pageOpened', NOTHING, { parse: parsePageOrder, limit: SHORT_LIMIT });
    return answer.ok ? answer.value : LEAVE;
  },
  pageChanged: change => tell('pageChanged', change),
  siteLearned: lesson => tell('siteLearned', lesson),
  hideSelectors: selectors => tell('hideSelectors', selectors),
  showSelectors: selectors => tell('showSelectors', selectors),
  openInReader: () => tell('openInReader', NOTHING),
};

/** What is done with a page when nobody answers: nothing. */
const LEAVE: PageOrder = {
  action: 'leave',
  ground: 'site',
  wishes: { keptKinds: [], keptTexts: [], listRules: [] },
};

/** Tells the background something to which there is no answer but that it was heard. */
async function tell(call: Parameters<typeof askTheBackground>[0], payload: unknown): Promise<null> {
  await askTheBackground(call, payload, { parse: parseNothing, limit: SHORT_LIMIT });
  return null;
}

/** Says whether the extension that this script belongs to still runs; a page outlives an update of the extension. */
export function extensionRuns(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Some browsers throw instead of giving undefined once the extension is gone: the answer is the same.
    return false;
  }
}

function askTheBackground<Value>(
  call: keyof (BackgroundCallsFromPages & BackgroundCallsFromContent),
  payload: unknown,
  options: { parse: Parse<Value>; limit: number },
): Promise<Result<Value>> {
  return askWithin(() => browser.runtime.sendMessage({ to: 'background', call, payload }), options);
}

async function askWithin<Value>(
  send: () => Promise<unknown>,
  options: { parse: Parse<Value>; limit: number },
): Promise<Result<Value>> {
  const { promise: silence, stop } = silenceAfter(options.limit);
  try {
    return parseResult(await Promise.race([send(), silence]), options.parse);
  } catch {
    // Nobody listens at the other end: no script in the tab, or the extension was updated under this page.
    return failure('no-answer');
  } finally {
    stop();
  }
}

function silenceAfter(milliseconds: number): { promise: Promise<Result<never>>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<Result<never>>(resolve => {
    timer = setTimeout(() => resolve(failure('no-answer')), milliseconds);
  });
  return { promise, stop: () => clearTimeout(timer) };
}

function withoutValue(result: Result<unknown>): Result<null> {
  return result.ok ? { ok: true, value: null } : result;
}
