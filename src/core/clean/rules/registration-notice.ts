import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks for an account or a log-in, or says that one was made. */
export const registrationNotice: Rule = {
  id: 'registration-notice',
  kind: 'registration',
  reason: 'Asks for an account or a log-in, or says that one was made.',
  find: surroundings => findAsking('registration', surroundings),
};
