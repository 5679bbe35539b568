// The script in the page: it answers for this page, and asks once whether the page's site is to be cleaned.
import type { Reading } from '../core/article';
import type { Wishes } from '../core/reader-wishes';
import { answerContent } from '../messages/answer';
import type { Words } from '../messages/protocol';
import { askBackground, extensionRuns } from '../messages/send';
import { shadowRootOf } from '../platform/frames';
import { rememberedOf } from '../settings/remembered-store';
import { createPageCleaning, type PageServices } from './page-cleaning';

declare global {
  /** The script of ours that this page has already; only scripts of this extension see it. */
  var ledeInPage: { isAlive: () => boolean; giveBack: () => void } | undefined;
  /** What a click asks for; put here by read.js, which comes with the click and is not loaded where pages are only cleaned. */
  var ledeOnClick: OnClick | undefined;
}

/** What is done with the page when the reader has clicked. */
interface OnClick {
  read(wishes: Wishes): Reading;
  readSelection(): Reading;
  show(words: Words): boolean;
  describe(): string;
}

const UNREADABLE: Reading = {
  ok: false,
  problem: 'unreadable',
  detection: { isArticle: false, weight: 0, evidence: [] },
};

// Milliseconds that a reading waits to hear what the reader wants on this site; a worker that sleeps has woken up by then.
const WISHES_LIMIT = 400;

const SERVICES: PageServices = {
  askOrder: askBackground.pageOpened,
  askKnown,
  report: change => void askBackground.pageChanged(change),
  learn: lesson => void askBackground.siteLearned(lesson),
  insist: selectors => void askBackground.hideSelectors(selectors),
  relent: selectors => void askBackground.showSelectors(selectors),
  openInReader: () => void askBackground.openInReader(),
  isFresh,
  rootOf: shadowRootOf,
};

function install(): void {
  const ending = new AbortController();
  const cleaning = createPageCleaning(document, SERVICES);
  const begun = cleaning.begin(ending.signal);
  answerContent({
    async readArticle() {
      await atMost(WISHES_LIMIT, begun);
      return cleaning.onOriginal(() => read(click => click.read(cleaning.wishes())));
    },
    readSelection: async () => read(click => click.readSelection()),
    cleanPage: async () => cleaning.clean(),
    restorePage: async () => cleaning.restore(),
    pageState: async () => cleaning.state(),
    followSiteRule: () => cleaning.followSiteRule(),
    showWords: async words => ({ shown: globalThis.ledeOnClick?.show(words) ?? false }),
    reportPage: async () => ({ text: cleaning.onOriginal(() => globalThis.ledeOnClick?.describe() ?? '') }),
  });
  const giveBack = () => {
    ending.abort();
    cleaning.restore();
  };
  globalThis.ledeInPage = { isAlive: extensionRuns, giveBack };
}

function read(reading: (click: OnClick) => Reading): Reading {
  try {
    return globalThis.ledeOnClick === undefined ? UNREADABLE : reading(globalThis.ledeOnClick);
  } catch {
    // The reader gets a sentence; the page's console is no place for ours.
    return UNREADABLE;
  }
}

function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise(resolve => setTimeout(resolve, milliseconds))]);
}

async function askKnown(): Promise<string[]> {
  try {
    return URL.canParse(document.URL) ? await rememberedOf(new URL(document.URL).hostname) : [];
  } catch {
    // The extension was updated under this page: the rules find it all again.
    return [];
  }
}

function isFresh(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

// A click puts the script into pages that may have it already, from a click before or by the site's rule. One whose
// extension was updated under it answers nobody any more and makes room.
if (globalThis.ledeInPage?.isAlive() !== true) {
  globalThis.ledeInPage?.giveBack();
  install();
}
