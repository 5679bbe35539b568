import type { Article } from '../../../core/article';
import { type Highlighted, highlightsToText } from '../../../core/export/highlights-text';
import { translate } from '../../../platform/translate';
import type { News } from '../../use-article-actions';

/** Copies highlights with their notes, and says how it went. */
export async function copyMarks(
  article: Article,
  highlights: readonly Highlighted[],
  { form }: { form: 'text' | 'markdown' },
): Promise<News> {
  try {
    return await copyWords(await print(form, { article, highlights }), 'marks_copied_news');
  } catch {
    // The printer's file is gone under the open page: Lede was updated meanwhile.
    return { words: translate('problem_broken'), tone: 'bad' };
  }
}

/** Copies words and says how it went; `done` is the key of the good news. */
export async function copyWords(words: string, done: string): Promise<News> {
  try {
    await navigator.clipboard.writeText(words);
    return { words: translate(done), tone: 'good' };
  } catch {
    // The browser or a policy of the machine keeps the clipboard to itself.
    return { words: translate('quote_not_copied_news'), tone: 'bad' };
  }
}

type Printed = { article: Article; highlights: readonly Highlighted[] };

async function print(form: 'text' | 'markdown', { article, highlights }: Printed): Promise<string> {
  if (form === 'text') return highlightsToText(article, highlights);
  // Seldom needed: loaded when it is.
  const { highlightsToMarkdown } = await import('../../../core/export/highlights-markdown');
  return highlightsToMarkdown(article, highlights);
}
