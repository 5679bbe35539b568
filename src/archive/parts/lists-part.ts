import { type Result, success } from '../../platform/result';
import { parseForeignList } from '../../subscriptions/foreign-list';
import type { Subscription } from '../../subscriptions/subscription';
import { keepSubscription, loadSubscriptions, removeSubscription } from '../../subscriptions/subscriptions-store';
import type { Counts } from '../counts';
import { part } from '../part';

/** The lists that the reader subscribed to: a record a list. */
export const listsPart = part<Subscription>({
  kind: 'list',
  async *all() {
    yield* await loadSubscriptions();
  },
  parse: parseForeignList,
  countOf: () => ({ lists: 1 }),
  takeIn,
  clear: async () => {
    for (const { id } of await loadSubscriptions()) await removeSubscription(id);
    return success(null);
  },
});

/** Of two readings of the same list the newer stays. */
async function takeIn(values: Subscription[]): Promise<Result<Partial<Counts>>> {
  const ours = new Map((await loadSubscriptions()).map(({ id, readAt }) => [id, readAt]));
  const newer = values.filter(({ id, readAt }) => readAt > (ours.get(id) ?? ''));
  for (const list of newer) {
    const kept = await keepSubscription(list);
    if (!kept.ok) return kept;
  }
  return success({ lists: newer.length });
}
