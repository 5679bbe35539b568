import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks for consent to cookies or to content from elsewhere. */
export const consentNotice: Rule = {
  id: 'consent-notice',
  kind: 'consent',
  reason: 'Asks for consent to cookies or to content from elsewhere.',
  find: surroundings => findAsking('consent', surroundings),
};
