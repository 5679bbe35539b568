import { askContent } from '../messages/send';
import { offerMenu } from '../platform/menus';
import { injectContent, openPage, type Tab } from '../platform/tabs';
import { translate } from '../platform/translate';
import { openReader } from './open-reader';

/** The name of the context menu's entry. */
export const READ_ENTRY = 'read';

/** Puts "Read in Lede" into the context menu of pages. */
export async function offerReading(): Promise<void> {
  await offerMenu(READ_ENTRY, translate('menuRead'));
}

/** Reads the page of a tab and opens it in the reader; where that fails, the reader opens with the reason. */
export async function readTab(tab: Tab): Promise<void> {
  const problem = await problemOfReading(tab.id);
  if (problem !== null) await openPage('reader', { problem, from: tab.address });
}

async function problemOfReading(tabId: number): Promise<string | null> {
  const injected = await injectContent(tabId);
  if (!injected.ok) return injected.problem;
  const answer = await askContent(tabId).readArticle();
  if (!answer.ok) return answer.problem;
  if (!answer.value.ok) return answer.value.problem;
  const opened = await openReader(answer.value.article);
  return opened.ok ? null : opened.problem;
}
