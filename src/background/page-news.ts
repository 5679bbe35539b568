// What pages tell of themselves: how much is hidden, and what they have taught of their site.
import type { Caller } from '../messages/answer';
import type { PageChange, SiteLesson } from '../messages/protocol';
import { showBadge } from '../platform/badge';
import { parseSelectors } from '../settings/remembered';
import { remember } from '../settings/remembered-store';
import { orderFor } from '../settings/settings';
import { loadSettings } from '../settings/settings-store';
import { hostOf } from '../settings/site-rules';
import { countMore } from '../settings/tally-store';

/** Shows on the toolbar button how much is hidden, and counts it, each if the reader wants it. */
export async function pageChanged(caller: Caller, { hidden, fresh }: PageChange): Promise<null> {
  const { choices } = await loadSettings();
  await showBadge(caller.tabId, choices.badge ? hidden : 0);
  const host = hostOf(caller.address);
  if (choices.tally && !caller.isPrivate && fresh > 0 && host !== '') await countMore({ host, hidden: fresh });
  return null;
}

/** Remembers what a page taught, if its site is chosen and the window is not private. */
export async function siteLearned({ address, isPrivate }: Caller, lesson: SiteLesson): Promise<null> {
  const { action } = orderFor(await loadSettings(), address);
  const learned = parseSelectors(lesson.learned);
  if (action === 'clean' && !isPrivate) await remember(hostOf(address), { ...lesson, learned });
  return null;
}
