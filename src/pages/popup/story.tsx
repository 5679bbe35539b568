import type { Article, Quote } from '../../core/article';
import { voicesOf } from '../../core/quotes/voices';
import { openPanel } from '../../platform/panel';
import { translate } from '../../platform/translate';
import { ArticleBody } from '../../ui/article-body';
import { HiddenList } from '../../ui/hidden-list';
import { KeyQuotes } from '../../ui/key-quotes';
import { NewsLine } from '../../ui/news-line';
import { Notices } from '../../ui/notices';
import type { QuoteActions } from '../../ui/quote-menu';
import { Voices } from '../../ui/quote-voices';
import { StoryHeader } from '../../ui/story-header';
import { showHidden } from '../show-hidden';
import { showQuote } from '../show-quote';
import { useArticleActions } from '../use-article-actions';
import { useHidden } from '../use-hidden';
import { useQuoteActions } from '../use-quote-actions';
import { useSupport } from '../use-support';
import { ActionBar } from './action-bar';
import { CleanedBanner } from './cleaned-banner';
import { PopupHead } from './popup-head';
import type { ReadTab } from './read-tab';
import { closePopup, type Surface } from './surface';
import { useCleaning } from './use-cleaning';
import { usePlace } from './use-place';
import { waysOut } from './ways-out';

type StoryProps = Omit<ReadTab, 'ok'> & { surface: Surface };

/** Draws the story of the page and what can be done with it. */
export function Story({ tabId, windowId, article, state, saved, place, surface }: StoryProps) {
  const { address } = article;
  const cleaning = useCleaning(tabId, { address, state });
  const { actions, news, tell } = useArticleActions(article, { saved });
  const { quoteActions, dialog } = useQuoteActions(article, tell);
  const leaving = waysOut({ article, tabId });
  const scroller = usePlace({ tabId, address, place });
  const complain = (words: string) => words && tell({ words, tone: 'bad' });
  // Asked for in the click itself; the popup goes only once the panel is there.
  const panel = () =>
    void openPanel(windowId).then(opened => (opened ? closePopup() : complain(translate('no_panel'))));
  const showOnPage = (quote: Quote) => void leaving.toPage(quote).then(complain);
  return (
    <div class="popup">
      <PopupHead address={address} surface={surface} onPanel={panel} />
      <main class="popup-scroll" tabIndex={-1} ref={scroller}>
        <CleanedBanner site={cleaning.site} page={cleaning.page} onFlip={cleaning.onFlipPage} />
        <StoryText article={useSupport(article)} quoteActions={{ ...quoteActions, onShowOnPage: showOnPage }} />
      </main>
      <footer class="popup-foot">
        <NewsLine words={news?.words ?? ''} tone={news?.tone ?? 'good'} />
        <ActionBar
          {...cleaning}
          actions={actions}
          address={address}
          hidden={article.hidden.length}
          onRead={() => void leaving.toReader('reading').then(complain)}
          onListen={() => void leaving.toReader('listening').then(complain)}
          onHidden={showHidden}
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
