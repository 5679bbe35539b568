import { findAsking } from '../ask';
import type { Rule } from '../rule';

/** Asks to answer a survey or to rate the page. */
export const surveyCall: Rule = {
  id: 'survey-call',
  kind: 'survey',
  reason: 'Asks to answer a survey or to rate the page.',
  find: surroundings => findAsking('survey', surroundings),
};
