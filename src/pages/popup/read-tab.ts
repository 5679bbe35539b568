import type { Article, ReadingProblem } from '../../core/article';
import type { PageState } from '../../messages/protocol';
import { askContent } from '../../messages/send';
import type { Problem } from '../../platform/result';
import { activeTab, injectContent } from '../../platform/tabs';

/** What the popup knows of the page in front of it. */
export type TabReading =
  | { ok: true; tabId: number; article: Article; state: PageState }
  | { ok: false; problem: Problem | ReadingProblem };

const UNTOUCHED: PageState = { cleaned: false, hidden: 0, lost: 0 };

/** Reads the page in the active tab, and whether it is cleaned in place. */
export async function readActiveTab(): Promise<TabReading> {
  const tab = await activeTab();
  if (!tab) return { ok: false, problem: 'restricted-page' };
  const injected = await injectContent(tab.id);
  if (!injected.ok) return injected;
  const content = askContent(tab.id);
  const [answer, state] = await Promise.all([content.readArticle(), content.pageState()]);
  if (!answer.ok) return answer;
  const reading = answer.value;
  if (!reading.ok) return { ok: false, problem: reading.problem };
  return { ok: true, tabId: tab.id, article: reading.article, state: state.ok ? state.value : UNTOUCHED };
}
