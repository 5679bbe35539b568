import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks to allow notifications. */
export const notificationPrompt: Rule = {
  id: 'notification-prompt',
  kind: 'notification',
  reason: 'Asks to allow notifications.',
  find: surroundings => findAsking('notification', surroundings),
};
