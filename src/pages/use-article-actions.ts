import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../core/article';
import { fileName } from '../core/export/file-name';
import { toMarkdown } from '../core/export/markdown';
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

/** Saves, copies and downloads an article, and tells how it went. */
export function useArticleActions(article: Article): {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  news: News | null;
} {
  const [news, setNews] = useState<News | null>(null);
  const { saving, save } = useSaving(article, setNews);
  const onCopy = async () => setNews(await copy(article));
  const onDownload = (format: DownloadFormat) => setNews(downloadAs(format, article));
  return { actions: { saving, onSave: save, onCopy, onDownload }, news };
}

function useSaving(article: Article, tell: (news: News) => void) {
  const [saving, setSaving] = useState<SaveStage>('unsaved');
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

const FORMATS = {
  txt: { print: toText, type: 'text/plain' },
  md: { print: toMarkdown, type: 'text/markdown' },
} as const;

function downloadAs(format: DownloadFormat, article: Article): News {
  const { print, type } = FORMATS[format];
  const name = fileName(article, format);
  download(print(article), { name, type });
  return { words: translate('downloading_news', [name]), tone: 'good' };
}
