import type { Article, Quote } from '../../core/article';
import { askBackground, askContent } from '../../messages/send';
import { translate } from '../../platform/translate';
import { problemWords } from '../../ui/problem';
import { wordsOf } from '../show-quote';
import { closePopup } from './surface';

/** The ways from the popup to another place. Each closes it, or answers with a sentence if it could not go there. */
export interface WaysOut {
  toReader: (begins: 'reading' | 'listening') => Promise<string>;
  toPage: (quote: Quote) => Promise<string>;
}

/** Gives the ways out of the popup over a tab's article. */
export function waysOut({ article, tabId }: { article: Article; tabId: number }): WaysOut {
  const gone = (problem: string) => {
    if (problem === '') closePopup();
    return problem;
  };
  return {
    async toReader(begins) {
      const answer = await askBackground.openReader({ article, tabId, begins });
      return gone(answer.ok ? '' : problemWords(answer.problem));
    },
    async toPage(quote) {
      const answer = await askContent(tabId).showWords(wordsOf(article, quote.anchor));
      return gone(answer.ok && answer.value.shown ? '' : translate('quote_not_on_page_news'));
    },
  };
}
