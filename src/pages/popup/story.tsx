import { useState } from 'preact/hooks';
import type { Article, Quote } from '../../core/article';
import type { PageState } from '../../messages/protocol';
import { askBackground } from '../../messages/send';
import { ArticleBody } from '../../ui/article-body';
import { HiddenList } from '../../ui/hidden-list';
import { KeyQuotes } from '../../ui/key-quotes';
import { NewsLine } from '../../ui/news-line';
import { Notices } from '../../ui/notices';
import { problemWords } from '../../ui/problem';
import { StoryHeader } from '../../ui/story-header';
import { showQuote } from '../show-quote';
import { useArticleActions } from '../use-article-actions';
import { useHidden } from '../use-hidden';
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
  const { actions, news } = useArticleActions(article);
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
        <StoryText article={article} />
      </main>
      <footer class="popup-foot">
        <NewsLine words={trouble || (news?.words ?? '')} tone={trouble ? 'bad' : (news?.tone ?? 'good')} />
        <ActionBar actions={actions} site={cleaning.site} onRead={read} onFlipSite={cleaning.flipSite} />
      </footer>
    </div>
  );
}

function StoryText({ article }: { article: Article }) {
  const { language, direction } = article;
  const { actions, body } = useHidden(article);
  const show = (quote: Quote) => void showQuote(article, quote.anchor);
  return (
    <article class="story" dir={direction}>
      <StoryHeader article={article} />
      <Notices notices={article.notices} />
      <KeyQuotes quotes={article.quotes} language={language} onJump={show} />
      <HiddenList blocks={article.hidden} language={language} actions={actions} />
      <ArticleBody body={body} language={language} direction={direction} pictures="shown" />
    </article>
  );
}
