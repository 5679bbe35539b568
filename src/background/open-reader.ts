import { keepOpened } from '../library/opened-store';
import type { ReaderOpening, Result } from '../messages/protocol';
import { success } from '../platform/result';
import { openPage } from '../platform/tabs';

/** Keeps the article for a reader tab and opens that tab beside the current one. */
export async function openReader({ article, tabId, begins }: ReaderOpening): Promise<Result<null>> {
  const kept = await keepOpened(article);
  if (!kept.ok) return kept;
  await openPage('reader', {
    opened: kept.value.id,
    from: article.address,
    ...(tabId === null ? {} : { tab: String(tabId) }),
    ...(begins === 'listening' ? { listen: '1' } : {}),
  });
  return success(null);
}
