import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Offers a subscription. */
export const subscriptionOffer: Rule = {
  id: 'subscription-offer',
  kind: 'subscription',
  reason: 'Offers a subscription.',
  find: surroundings => findAsking('subscription', surroundings),
};
