import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../../core/article';
import { voicesOf } from '../../core/quotes/voices';
import { translate } from '../../platform/translate';
import { ArticleBody, type Pictures } from '../../ui/article-body';
import { counted } from '../../ui/counted';
import { hasPictures } from '../../ui/has-pictures';
import { type HiddenActions, HiddenList } from '../../ui/hidden-list';
import { KeyQuotes } from '../../ui/key-quotes';
import { LeadPicture } from '../../ui/lead-picture';
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
import { type Original, OriginalLink } from './original-link';
import { ReaderBar } from './reader-bar';
import { hearKeys } from './use-keys';

interface ArticleViewProps extends Original {
  /** An article from the library asks the network for nothing until the reader does. */
  kept: 'opened' | 'saved';
}

/** Draws an article as a page to read. */
export function ArticleView({ article, tabId, kept }: ArticleViewProps) {
  const { actions, news, tell } = useArticleActions(article);
  const { quoteActions, dialog } = useQuoteActions(article, tell);
  const [pictures, setPictures] = useState<Pictures>(kept === 'saved' ? 'held' : 'shown');
  useEffect(() => {
    if (article.headline) document.title = article.headline;
  }, [article.headline]);
  useEffect(() => hearKeys(document), []);
  return (
    <>
      <ReaderBar actions={actions} original={{ article, tabId }} />
      <main class="reader">
        {pictures === 'held' && hasPictures(article) && <HeldPictures onShow={() => setPictures('shown')} />}
        <StoryPage article={useSupport(article)} tabId={tabId} pictures={pictures} quoteActions={quoteActions} />
      </main>
      <div class="toast">
        <NewsLine words={news?.words ?? ''} tone={news?.tone ?? 'good'} />
      </div>
      {dialog}
    </>
  );
}

function HeldPictures({ onShow }: { onShow: () => void }) {
  return (
    <aside class="held" aria-label={translate('pictures')}>
      <p>{translate('pictures_held')}</p>
      <button type="button" class="button" onClick={onShow}>
        {translate('show_pictures')}
      </button>
    </aside>
  );
}

interface StoryPageProps extends Original {
  pictures: Pictures;
  quoteActions: QuoteActions;
}

function StoryPage({ article, tabId, pictures, quoteActions }: StoryPageProps) {
  const { language, direction } = article;
  const { actions, body } = useHidden(article);
  const show = (quote: Quote) => void showQuote(article, quote.anchor);
  return (
    <article class="story" dir={direction}>
      <StoryHeader article={article}>
        {article.hidden.length > 0 && <HiddenLink count={article.hidden.length} />}
      </StoryHeader>
      <Notices notices={article.notices} />
      <LeadPicture article={article} pictures={pictures} />
      <KeyQuotes quotes={article.quotes} language={language} onJump={show} actions={quoteActions} />
      <Voices voices={voicesOf(article.quotes)} language={language} onJump={show} />
      <ArticleBody body={body} language={language} direction={direction} pictures={pictures} />
      <StoryFoot original={{ article, tabId }} actions={actions} />
    </article>
  );
}

/** The list stands behind the story; who wants to know at once is a press away. */
function HiddenLink({ count }: { count: number }) {
  return (
    <button type="button" class="link" onClick={showHidden}>
      {counted('hidden', count)}
    </button>
  );
}

function StoryFoot({ original, actions }: { original: Original; actions: HiddenActions }) {
  const { article } = original;
  return (
    <footer class="story-foot">
      <HiddenList blocks={article.hidden} language={article.language} actions={actions} />
      <p>
        <OriginalLink {...original}>{translate('open_original')}</OriginalLink>
      </p>
    </footer>
  );
}
