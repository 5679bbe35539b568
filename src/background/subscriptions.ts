// Lists that the reader subscribes to. They are fetched when the reader asks for it, from the address they gave, and at no other time.
import { fetchText } from '../platform/fetch-text';
import { failure, type Result } from '../platform/result';
import { hostOf } from '../settings/site-rules';
import { LARGEST_LIST, readList } from '../subscriptions/subscription';
import { keepSubscription } from '../subscriptions/subscriptions-store';

/** Fetches a list and keeps it, in the place of the one from the same address. */
export async function fetchList(address: string): Promise<Result<null>> {
  const answer = await fetchText(address, { most: LARGEST_LIST });
  if (answer === 'unreachable') return failure('list-unreachable');
  if (answer === 'too-large') return failure('list-too-large');
  const readAt = new Date().toISOString();
  const list = readList(answer.text, { id: address, name: hostOf(address), address, readAt });
  return list.filters.length === 0 ? failure('list-empty') : keepSubscription(list);
}
