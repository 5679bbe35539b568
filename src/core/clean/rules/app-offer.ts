import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks to install or open an app. */
export const appOffer: Rule = {
  id: 'app-offer',
  kind: 'app',
  reason: 'Asks to install or open an app.',
  find: surroundings => findAsking('app', surroundings),
};
