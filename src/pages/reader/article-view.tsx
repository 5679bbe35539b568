import { useEffect } from 'preact/hooks';
import type { Quote } from '../../core/article';
import { voicesOf } from '../../core/quotes/voices';
import { translate } from '../../platform/translate';
import { AidControls } from '../../ui/aid-controls';
import { ArticleBody } from '../../ui/article-body';
import { counted } from '../../ui/counted';
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
import type { Aids } from '../use-aids';
import { useArticleActions } from '../use-article-actions';
import { useHidden } from '../use-hidden';
import { useQuoteActions } from '../use-quote-actions';
import { useSupport } from '../use-support';
import { TimeLeft } from './aids/aid-bar';
import type { StoryParts } from './aids/story-parts';
import { useReaderAids } from './aids/use-reader-aids';
import { useListen } from './listen/use-listen';
import { useMarksPart } from './marks/marks-part';
import { goToOriginal, type Original, OriginalLink } from './original-link';
import { ReaderBar } from './reader-bar';
import { hearKeys } from './use-keys';

interface ArticleViewProps extends Original {
  /** An article from the library asks the network for nothing until the reader does. */
  kept: 'opened' | 'saved';
  settings: Aids;
}

/** Draws an article as a page to read. */
export function ArticleView(props: ArticleViewProps) {
  const { article, tabId, kept } = props;
  const { actions, news, tell, aids, ...parts } = useReaderParts(props);
  const { quoteActions, dialog } = useQuoteActions(article, tell);
  return (
    <>
      <ReaderBar
        actions={actions}
        original={{ article, tabId }}
        listen={parts.listen}
        marks={parts.marks.opener}
        time={<TimeLeft article={article} />}
        choices={<AidControls aids={aids.settings.aids} onChange={aids.settings.change} />}
        outline={aids.outline}
        onFind={aids.onFind}
      />
      {parts.player}
      <main class="reader" data-links={aids.settings.aids.links}>
        {aids.holdsPictures && <HeldPictures why={kept === 'saved' ? kept : aids.choice} onShow={aids.showPictures} />}
        <StoryPage {...props} parts={aids.story} quoteActions={quoteActions} onKeys={aids.openKeys} />
      </main>
      {aids.layer}
      <div class="toast">
        <NewsLine words={news?.words ?? ''} tone={news?.tone ?? 'good'} />
      </div>
      {dialog}
      {parts.marks.layer}
    </>
  );
}

/** What the page has around the story: actions, aids, highlights, the voice. */
function useReaderParts({ article, tabId, kept, settings }: ArticleViewProps) {
  const { actions, news, tell } = useArticleActions(article);
  const { listen, player } = useListen(article);
  const onOriginal = () => goToOriginal({ article, tabId });
  const aids = useReaderAids(article, { kept, settings, actions, tell, onOriginal });
  const marks = useMarksPart(article, { news, tell });
  useEffect(() => {
    if (article.headline) document.title = article.headline;
  }, [article.headline]);
  useEffect(() => hearKeys(document), []);
  return { actions, news, tell, listen, player, aids, marks };
}

/** Why pictures are held: the article is a saved one, or the reader chose so. */
const HELD_WORDS = {
  saved: 'pictures_held',
  none: 'pictures_held_all',
  site: 'pictures_held_others',
  all: 'pictures_held',
} as const;

function HeldPictures({ why, onShow }: { why: keyof typeof HELD_WORDS; onShow: () => void }) {
  return (
    <aside class="held" aria-label={translate('pictures')}>
      <p>{translate(HELD_WORDS[why])}</p>
      <button type="button" class="button" onClick={onShow}>
        {translate('show_pictures')}
      </button>
    </aside>
  );
}

interface StoryPageProps extends Original {
  parts: StoryParts;
  quoteActions: QuoteActions;
  onKeys: () => void;
}

function StoryPage({ article: read, tabId, parts, quoteActions, onKeys }: StoryPageProps) {
  const article = useSupport(read);
  const { language, direction } = article;
  const { actions, body } = useHidden(article);
  const show = (quote: Quote) => void showQuote(article, quote.anchor);
  return (
    <article class="story" dir={direction}>
      <StoryHeader article={article}>
        {article.hidden.length > 0 && <HiddenLink count={article.hidden.length} />}
      </StoryHeader>
      <Notices notices={article.notices} />
      <LeadPicture article={article} pictures="held" part={parts.picture} />
      <KeyQuotes quotes={article.quotes} language={language} onJump={show} actions={quoteActions} />
      <Voices voices={voicesOf(article.quotes)} language={language} onJump={show} />
      <ArticleBody body={body} language={language} direction={direction} pictures="held" parts={parts.parts} />
      <StoryFoot original={{ article, tabId }} actions={actions} onKeys={onKeys} />
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

interface StoryFootProps {
  original: Original;
  actions: HiddenActions;
  onKeys: () => void;
}

function StoryFoot({ original, actions, onKeys }: StoryFootProps) {
  const { article } = original;
  return (
    <footer class="story-foot">
      <HiddenList blocks={article.hidden} language={article.language} actions={actions} />
      <p class="foot-ways">
        <OriginalLink {...original}>{translate('open_original')}</OriginalLink>
        <button type="button" class="link" onClick={onKeys}>
          {translate('keys')}
        </button>
      </p>
      <p class="print-source">{article.address}</p>
    </footer>
  );
}
