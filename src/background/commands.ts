// What the keys of the manifest do on the page in front. No window of ours is open then: the button says how it went.
import { saveArticle } from '../library/library-store';
import { askContent } from '../messages/send';
import { showSign } from '../platform/badge';
import type { Command } from '../platform/commands';
import type { Result } from '../platform/result';
import { injectContent, type Tab } from '../platform/tabs';
import { readTab } from './menus';
import { openReason, readTabArticle } from './read-tab';

/** What each key does; the popup is opened by the browser itself. */
export const COMMAND_WORKS: Partial<Record<Command, (tab: Tab) => void>> = {
  'open-reader': tab => void readTab(tab),
  'save-article': tab => void saveTab(tab),
  'clean-page': tab => void cleanTab(tab),
};

/** Saves the article of a tab; the button says for a moment whether it is saved, and the reader opens with the reason if not. */
export async function saveTab(tab: Tab): Promise<void> {
  const reading = await readTabArticle(tab.id);
  const saved = reading.ok ? await saveArticle(reading.article) : reading;
  if (saved.ok) return showSign(tab.id, '✓');
  await openReason(saved.problem, tab);
  await showSign(tab.id, '!');
}

/** Cleans the page of a tab, or brings back what was hidden; the button counts what is hidden, and says it if there was nothing. */
export async function cleanTab(tab: Tab): Promise<void> {
  const state = await flipped(tab.id);
  if (!state.ok) return openReason(state.problem, tab);
  if (state.value.cleaned && state.value.hidden === 0) await showSign(tab.id, '✓');
}

async function flipped(tabId: number): Promise<Result<{ cleaned: boolean; hidden: number }>> {
  const injected = await injectContent(tabId);
  if (!injected.ok) return injected;
  const content = askContent(tabId);
  const before = await content.pageState();
  if (!before.ok) return before;
  return before.value.cleaned ? content.restorePage() : content.cleanPage();
}
