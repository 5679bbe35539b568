import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks for hints or corrections. */
export const contactCall: Rule = {
  id: 'contact-call',
  kind: 'correction-contact',
  reason: 'Asks for hints or corrections.',
  find: surroundings => findAsking('correction-contact', surroundings),
};
