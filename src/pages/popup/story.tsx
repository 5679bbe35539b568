import { useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article';
import { voicesOf } from '../../core/quotes/voices';
import type { PageState } from '../../messages/protocol';
import { askBackground, askContent } from '../../messages/send';
import { translate } from '../../platform/translate';
import { ArticleBody } from '../../ui/article-body';
import { HiddenList } from '../../ui/hidden-list';
import { KeyQuotes } from '../../ui/key-quotes';
import { NewsLine } from '../../ui/news-line';
import { Notices } from '../../ui/notices';
import { problemWords } from '../../ui/problem';
import type { QuoteActions } from '../../ui/quote-menu';
import { Voices } from '../../ui/quote-voices';
import { StoryHeader } from '../../ui/story-header';
import { showQuote, wordsOf } from '../show-quote';
import { useArticleActions } from '../use-article-actions';
import { useHidden } from '../use-hidden';
import { useQuoteActions } from '../use-quote-actions';
import { useSupport } from '../use-support';
import { ActionBar } from './action-bar';
import { CleanedBanner } from './cleaned-banner';
import { useCleaning } from './use-cleaning';

interface StoryProps {
  tabId: number;
  article: Article;
  state: PageState;
}

/** Draws the story of the page and what can be done with it. */
export function Story({ tabId, article, state }: StoryProps) {
  const cleaning = useCleaning(tabId, { address: article.address, state });
  const { actions, news, tell } = useArticleActions(article);
  const { quoteActions, dialog } = useQuoteActions(article, tell);
  const onShowOnPage = async (quote: Quote) => {
    const answer = await askContent(tabId).showWords(wordsOf(article, quote.anchor));
    if (answer.ok && answer.value.shown) window.close();
    else tell({ words: translate('quote_not_on_page_news'), tone: 'bad' });
  };
  const [trouble, setTrouble] = useState('');
  const read = async () => {
    const answer = await askBackground.openReader(article);
    if (answer.ok) window.close();
    else setTrouble(problemWords(answer.problem));
  };
  return (
    <div class="popup">
      <main class="popup-scroll" tabIndex={-1}>
        <CleanedBanner site={cleaning.site} page={cleaning.page} onFlip={cleaning.flipPage} />
        <StoryText article={useSupport(article)} quoteActions={{ ...quoteActions, onShowOnPage }} />
      </main>
      <footer class="popup-foot">
        <NewsLine words={trouble || (news?.words ?? '')} tone={trouble ? 'bad' : (news?.tone ?? 'good')} />
        <ActionBar
          actions={actions}
          address={article.address}
          site={cleaning.site}
          page={cleaning.page}
          onRead={read}
          onFlipSite={cleaning.flipSite}
          onFlipPage={cleaning.flipPage}
          onChoose={cleaning.chooseFor}
          onReport={cleaning.report}
        />
      </footer>
      {dialog}
    </div>
  );
}

function StoryText({ article, quoteActions }: { article: Article; quoteActions: QuoteActions }) {
  const { language, direction } = article;
  const { actions, body } = useHidden(article);
  const show = (quote: Quote) => void showQuote(article, quote.anchor);
  return (
    <article class="story" dir={direction}>
      <StoryHeader article={article} />
      <Notices notices={article.notices} />
      <KeyQuotes quotes={article.quotes} language={language} onJump={show} actions={quoteActions} />
      <Voices voices={voicesOf(article.quotes)} language={language} onJump={show} />
      <HiddenList blocks={article.hidden} language={language} actions={actions} />
      <ArticleBody body={body} language={language} direction={direction} pictures="shown" />
    </article>
  );
}
