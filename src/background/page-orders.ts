// What is to be done with a page: the reader's choice for its site, as far as the browser lets us in, and what they want otherwise.
import type { Wishes } from '../core/reader-wishes';
import type { PageOrder } from '../messages/protocol';
import { hasSite } from '../platform/permissions';
import { keptOn } from '../settings/kept';
import { orderFor, type Settings } from '../settings/settings';
import { loadSettings } from '../settings/settings-store';
import { hostOf } from '../settings/site-rules';
import { rulesOn } from '../subscriptions/subscription';
import { loadSubscriptions } from '../subscriptions/subscriptions-store';

/** Gives the order for a page, by its address as the browser vouches for it. */
export async function orderOf(address: string): Promise<PageOrder> {
  const settings = await loadSettings();
  const order = orderFor(settings, address);
  const action = order.action !== 'leave' && (await hasSite(address)) ? order.action : 'leave';
  return { ...order, action, wishes: await wishesFor(settings, hostOf(address)) };
}

async function wishesFor({ kept }: Settings, host: string): Promise<Wishes> {
  const { kinds, texts } = keptOn(kept, host);
  return { keptKinds: kinds, keptTexts: texts, listRules: rulesOn(await loadSubscriptions(), host) };
}
