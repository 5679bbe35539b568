// The script in the page: it answers for this page, and asks once whether the page's site is to be cleaned.
import type { Reading } from '../core/article';
import { answerContent } from '../messages/answer';
import { askBackground, extensionRuns } from '../messages/send';
import { createPageCleaning } from './page-cleaning';
import { showWords } from './show-words';

declare global {
  /** The script of ours that this page has already; only scripts of this extension see it. */
  var ledeInPage: { isAlive: () => boolean; giveBack: () => void } | undefined;
  /** Reads the page; put here by read.js, which comes with a click and is not loaded where pages are only cleaned. */
  var ledeRead: (() => Reading) | undefined;
}

const UNREADABLE: Reading = {
  ok: false,
  problem: 'unreadable',
  detection: { isArticle: false, weight: 0, evidence: [] },
};

function install(): void {
  const cleaning = createPageCleaning(document, {
    askSite: async () => (await askBackground.pageOpened()).clean,
    report: state => void askBackground.pageChanged(state),
  });
  answerContent({
    readArticle: async () => cleaning.onOriginal(read),
    cleanPage: async () => cleaning.clean(),
    restorePage: async () => cleaning.restore(),
    pageState: async () => cleaning.state(),
    followSiteRule: () => cleaning.followSiteRule(),
    showWords: async words => ({ shown: showWords(document, words) }),
  });
  globalThis.ledeInPage = { isAlive: extensionRuns, giveBack: cleaning.restore };
  void cleaning.followSiteRule();
}

function read(): Reading {
  try {
    return globalThis.ledeRead?.() ?? UNREADABLE;
  } catch {
    // The reader gets a sentence; the page's console is no place for ours.
    return UNREADABLE;
  }
}

// A click puts the script into pages that may have it already, from a click before or by the site's rule. One whose
// extension was updated under it answers nobody any more and makes room.
if (globalThis.ledeInPage?.isAlive() !== true) {
  globalThis.ledeInPage?.giveBack();
  install();
}
