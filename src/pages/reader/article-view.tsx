import { useEffect, useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article';
import { voicesOf } from '../../core/quotes/voices';
import { translate } from '../../platform/translate';
import { ArticleBody, type Pictures } from '../../ui/article-body';
import { counted } from '../../ui/counted';
import { hasPictures } from '../../ui/has-pictures';
import { type HiddenActions, HiddenList } from '../../ui/hidden-list';
import { Icon } from '../../ui/icon';
import { KeyQuotes } from '../../ui/key-quotes';
import { LeadPicture } from '../../ui/lead-picture';
import { NewsLine } from '../../ui/news-line';
import { Notices } from '../../ui/notices';
import type { QuoteActions } from '../../ui/quote-menu';
import { Voices } from '../../ui/quote-voices';
import { StoryHeader } from '../../ui/story-header';
import { showQuote } from '../show-quote';
import { useArticleActions } from '../use-article-actions';
import { useHidden } from '../use-hidden';
import { useQuoteActions } from '../use-quote-actions';
import { useSupport } from '../use-support';
import { useMarksPart } from './marks/marks-part';
import { ReaderBar } from './reader-bar';
import { hearKeys } from './use-keys';

interface ArticleViewProps {
  article: Article;
  /** An article from the library asks the network for nothing until the reader does. */
  kept: 'opened' | 'saved';
}

/** Draws an article as a page to read. */
export function ArticleView({ article, kept }: ArticleViewProps) {
  const { actions, news, tell } = useArticleActions(article);
  const { quoteActions, dialog } = useQuoteActions(article, tell);
  const marks = useMarksPart(article, { news, tell });
  const [pictures, setPictures] = useState<Pictures>(kept === 'saved' ? 'held' : 'shown');
  useEffect(() => {
    if (article.headline) document.title = article.headline;
  }, [article.headline]);
  useEffect(() => hearKeys(document), []);
  return (
    <>
      <ReaderBar actions={actions} address={article.address} marks={marks.opener} />
      <main class="reader">
        {pictures === 'held' && hasPictures(article) && <HeldPictures onShow={() => setPictures('shown')} />}
        <StoryPage article={useSupport(article)} pictures={pictures} quoteActions={quoteActions} />
      </main>
      <div class="toast">
        <NewsLine words={news?.words ?? ''} tone={news?.tone ?? 'good'} />
      </div>
      {dialog}
      {marks.layer}
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

interface StoryPageProps {
  article: Article;
  pictures: Pictures;
  quoteActions: QuoteActions;
}

function StoryPage({ article, pictures, quoteActions }: StoryPageProps) {
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
      <StoryFoot article={article} actions={actions} />
    </article>
  );
}

/** The list stands behind the story; who wants to know at once is a press away. */
function HiddenLink({ count }: { count: number }) {
  const open = () => {
    const list = document.querySelector('.hidden-list');
    if (list instanceof HTMLDetailsElement) list.open = true;
    list?.querySelector('summary')?.focus();
  };
  return (
    <button type="button" class="link" onClick={open}>
      {counted('hidden', count)}
    </button>
  );
}

function StoryFoot({ article, actions }: { article: Article; actions: HiddenActions }) {
  return (
    <footer class="story-foot">
      <HiddenList blocks={article.hidden} language={article.language} actions={actions} />
      <p>
        <a href={article.address} rel="noreferrer">
          <Icon name="original" />
          {translate('open_original')}
        </a>
      </p>
    </footer>
  );
}
