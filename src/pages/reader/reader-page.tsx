import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { Icon } from '../../ui/icon';
import { ProblemView } from '../../ui/problem';
import { Skeleton } from '../../ui/skeleton';
import { Wordmark } from '../../ui/wordmark';
import { ArticleView } from './article-view';
import { type LoadedArticle, loadArticle, parseRequest } from './load-article';

/** Draws the reader: the article that the tab's address names, or why it is not there. */
export function ReaderPage({ query }: { query: string }) {
  const [loaded, setLoaded] = useState<LoadedArticle | null>(null);
  const request = parseRequest(query);
  useEffect(() => {
    void loadArticle(request).then(setLoaded, () => setLoaded({ ok: false, problem: 'storage-failed' }));
  }, [query]);
  if (!loaded) return <Waiting />;
  if (!loaded.ok) return <Gone problem={loaded.problem} from={request.from} />;
  return <ArticleView article={loaded.article} tabId={request.tabId} kept={request.saved ? 'saved' : 'opened'} />;
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
