import { useEffect, useState } from 'preact/hooks';
import { bodyText } from '../../core/tree/text';
import { translate } from '../../platform/translate';
import { Icon } from '../../ui/icon';
import { ProblemView } from '../../ui/problem';
import { Skeleton } from '../../ui/skeleton';
import { Wordmark } from '../../ui/wordmark';
import { faceReady } from '../face-ready';
import { useAids } from '../use-aids';
import { ArticleView } from './article-view';
import { type LoadedArticle, loadArticle, parseRequest, type ReaderRequest } from './load-article';

/** Draws the reader: the article that the tab's address names, or why it is not there. */
export function ReaderPage({ query }: { query: string }) {
  const [loaded, setLoaded] = useState<LoadedArticle | null>(null);
  const aids = useAids();
  const request = parseRequest(query);
  useEffect(() => {
    void loadDressed(request).then(setLoaded, () => setLoaded({ ok: false, problem: 'storage-failed' }));
  }, [query]);
  // No picture is asked for before it is known whether it may be.
  if (!loaded || (loaded.ok && !aids)) return <Waiting />;
  if (!loaded.ok) return <Gone problem={loaded.problem} from={request.from} />;
  return (
    aids && (
      <ArticleView
        article={loaded.article}
        tabId={request.tabId}
        kept={request.saved ? 'saved' : 'opened'}
        settings={aids}
      />
    )
  );
}

/** The story is drawn when its face is there: nothing moves after the first paint. */
async function loadDressed(request: ReaderRequest): Promise<LoadedArticle> {
  const loaded = await loadArticle(request);
  if (loaded.ok) await faceReady(`${loaded.article.headline} ${bodyText(loaded.article.body)}`);
  return loaded;
}

function Waiting() {
  return (
    <main class="page-gone">
      <Skeleton />
    </main>
  );
}

function Gone({ problem, from }: { problem: string; from: string }) {
  return (
    <main class="page-gone">
      <Wordmark />
      <ProblemView name={problem}>
        {from && (
          <a class="button main" href={from} rel="noreferrer">
            <Icon name="original" />
            {translate('open_original')}
          </a>
        )}
        <a class="button" href="library.html">
          <Icon name="library" />
          {translate('library')}
        </a>
      </ProblemView>
    </main>
  );
}
