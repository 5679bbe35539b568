// Reading the page of a tab from the background: for the context menu, the keys and links.
import type { Article } from '../core/article';
import { askContent } from '../messages/send';
import { injectContent, openPage, type Tab } from '../platform/tabs';

/** What of a page is read. */
export type Part = 'page' | 'selection';

/** The article of a tab, or why there is none, by the name of a sentence. */
export type TabArticle = { ok: true; article: Article } | { ok: false; problem: string };

/** Reads the page of a tab, or what is selected on it. */
export async function readTabArticle(tabId: number, part: Part = 'page'): Promise<TabArticle> {
  const injected = await injectContent(tabId);
  if (!injected.ok) return injected;
  const content = askContent(tabId);
  const answer = await (part === 'page' ? content.readArticle() : content.readSelection());
  if (!answer.ok) return answer;
  return answer.value.ok ? { ok: true, article: answer.value.article } : { ok: false, problem: answer.value.problem };
}

/** Opens the reader with the reason why there is nothing to read: the reader pressed something, and silence is no answer. */
export async function openReason(problem: string, { address }: Pick<Tab, 'address'>): Promise<void> {
  await openPage('reader', { problem, from: address });
}
