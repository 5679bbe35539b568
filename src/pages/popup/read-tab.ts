import type { Article, ReadingProblem } from '../../core/article';
import { savedIdOf } from '../../library/library-store';
import type { PageState } from '../../messages/protocol';
import { askContent } from '../../messages/send';
import type { Problem } from '../../platform/result';
import { activeTab, injectContent } from '../../platform/tabs';
import { notePress, type PopupPlace, placeOf } from '../../settings/popup-place-store';
import { loadSettings } from '../../settings/settings-store';
import type { Surface } from './surface';

/** The page in front as it is known once it is read: all that is drawn first, so that nothing moves afterwards. */
export interface ReadTab {
  ok: true;
  tabId: number;
  windowId: number;
  article: Article;
  state: PageState;
  saved: 'saved' | 'unknown';
  /** Where the reader was in it; null if they were not. */
  place: PopupPlace | null;
}

/** What the popup knows of the page in front of it. `not-let-in` is a page that a panel may not see before the button is pressed. */
export type TabReading = ReadTab | { ok: false; problem: Problem | ReadingProblem | 'not-let-in' };

const UNTOUCHED: PageState = { cleaned: false, hidden: 0, lost: 0 };

/** Reads the page in the active tab, whether it is cleaned in place and saved, and where the reader was in it. */
export async function readActiveTab(surface: Surface): Promise<TabReading> {
  const tab = await activeTab();
  if (!tab) return { ok: false, problem: 'restricted-page' };
  if (surface === 'popup') await notePress();
  const [injected] = await Promise.all([injectContent(tab.id), loadSettings()]);
  if (!injected.ok) return surface === 'panel' ? { ok: false, problem: 'not-let-in' } : injected;
  const content = askContent(tab.id);
  const [answer, state, savedId, place] = await Promise.all([
    content.readArticle(),
    content.pageState(),
    savedIdOf(tab.address),
    placeOf(tab.id, tab.address),
  ]);
  if (!answer.ok) return answer;
  if (!answer.value.ok) return { ok: false, problem: answer.value.problem };
  return {
    ok: true,
    tabId: tab.id,
    windowId: tab.windowId,
    article: answer.value.article,
    state: state.ok ? state.value : UNTOUCHED,
    saved: savedId === null ? 'unknown' : 'saved',
    place,
  };
}
