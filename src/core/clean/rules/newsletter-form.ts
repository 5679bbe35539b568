import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Offers a newsletter or asks for an e-mail address. */
export const newsletterForm: Rule = {
  id: 'newsletter-form',
  kind: 'newsletter',
  reason: 'Offers a newsletter or asks for an e-mail address.',
  find: surroundings => findAsking('newsletter', surroundings),
};
