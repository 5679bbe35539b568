import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../core/article';
import { fileName } from '../core/export/file-name';
import { toText } from '../core/export/text';
import { savedIdOf } from '../library/library-store';
import { askBackground } from '../messages/send';
import { translate } from '../platform/translate';
import type { ArticleActionsProps, DownloadFormat, SaveStage } from '../ui/article-actions';
import { problemWords } from '../ui/problem';
import { download } from './download';

/** What happened last, for the page's live region. */
export interface News {
  words: string;
  tone: 'good' | 'bad';
}

/** Milliseconds after which news no longer lie over the text. */
const NEWS_LASTS = 8_000;

/** Saves, copies and downloads an article, and tells how it went. */
export function useArticleActions(
  article: Article,
  { saved = 'unknown' }: { saved?: 'saved' | 'unknown' } = {},
): {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  news: News | null;
  /** Says something else that happened to the article. */
  tell: (news: News) => void;
} {
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setNews(null), NEWS_LASTS);
    return () => clearTimeout(timer);
  }, [news]);
  const { saving, save } = useSaving(article, { saved, tell: setNews });
  const onCopy = async () => setNews(await copy(article));
  const onDownload = async (format: DownloadFormat) => setNews(await downloadAs(format, article));
  return { actions: { saving, onSave: save, onCopy, onDownload }, news, tell: setNews };
}

function useSaving(article: Article, { saved, tell }: { saved: 'saved' | 'unknown'; tell: (news: News) => void }) {
  const [saving, setSaving] = useState<SaveStage>(saved === 'saved' ? 'saved' : 'unsaved');
  useEffect(() => {
    void savedIdOf(article.address).then(id => {
      if (id !== null) setSaving(stage => (stage === 'unsaved' ? 'saved' : stage));
    });
  }, [article.address]);
  const save = async () => {
    const before = saving;
    setSaving('saving');
    // The background writes: a popup that closes now does not lose the article.
    const answer = await askBackground.saveArticle(article);
    setSaving(answer.ok ? 'saved' : before);
    tell(
      answer.ok
        ? { words: translate('saved_news'), tone: 'good' }
        : { words: problemWords(answer.problem), tone: 'bad' },
    );
  };
  return { saving, save };
}

async function copy(article: Article): Promise<News> {
  try {
    await navigator.clipboard.writeText(toText(article));
    return { words: translate('copied_news'), tone: 'good' };
  } catch {
    // The browser or a policy of the machine keeps the clipboard to itself; the reader can still download.
    return { words: translate('copy_failed_news'), tone: 'bad' };
  }
}

const TYPES = { txt: 'text/plain', md: 'text/markdown' } as const;

async function downloadAs(format: DownloadFormat, article: Article): Promise<News> {
  const name = fileName(article, format);
  try {
    download(await print(format, article), { name, type: TYPES[format] });
    return { words: translate('downloading_news', [name]), tone: 'good' };
  } catch {
    // The printer's file is gone under the open page: Lede was updated meanwhile.
    return { words: problemWords('broken'), tone: 'bad' };
  }
}

async function print(format: DownloadFormat, article: Article): Promise<string> {
  if (format === 'txt') return toText(article);
  // Half as large as the popup itself and seldom needed: loaded when it is.
  const { toMarkdown } = await import('../core/export/markdown');
  return toMarkdown(article);
}
