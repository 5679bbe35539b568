// The lists of the reader's subscriptions lie in a database of their own: they may be larger than all settings together.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failure, type Result, success } from '../platform/result';
import { parseSubscription, rowOf, type Subscription, type SubscriptionRow } from './subscription';

interface ListSchema extends DBSchema {
  lists: { key: string; value: Subscription };
}

const NAME = 'lede-subscriptions';
const VERSION = 1;

/** Gives all lists with their rules. */
export function loadSubscriptions(): Promise<Subscription[]> {
  return withLists([], async lists => (await lists.getAll('lists')).flatMap(list => parseSubscription(list) ?? []));
}

/** Gives what the interface shows of the lists, in the order of their titles. */
export async function listSubscriptions(): Promise<SubscriptionRow[]> {
  return (await loadSubscriptions()).map(rowOf).toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Keeps a list; one of the same id is replaced. */
export function keepSubscription(list: Subscription): Promise<Result<null>> {
  return withLists<Result<null>>(failure('storage-failed'), async lists => {
    await lists.put('lists', list);
    return success(null);
  });
}

/** Removes a list. */
export function removeSubscription(id: string): Promise<null> {
  return withLists(null, async lists => {
    await lists.delete('lists', id);
    return null;
  });
}

async function withLists<Value>(
  otherwise: Value,
  work: (lists: IDBPDatabase<ListSchema>) => Promise<Value>,
): Promise<Value> {
  try {
    const lists = await openDB<ListSchema>(NAME, VERSION, {
      upgrade: database => void database.createObjectStore('lists', { keyPath: 'id' }),
    });
    try {
      return await work(lists);
    } finally {
      lists.close();
    }
  } catch {
    // A browser that keeps no site data has no lists; pages are cleaned by the rules alone.
    return otherwise;
  }
}
