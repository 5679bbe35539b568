import { findAsking } from '../ask';
import { namedAs } from '../names';
import type { Finding, Rule, Surroundings } from '../rule';
import { within } from '../survey';

/** Places that only an advert fills. */
const SLOTS = 'ins.adsbygoogle,[id^=google_ads],[id^=div-gpt-ad],[data-ad-slot],[data-google-query-id],[data-ad-unit]';
/** Characters that a slot with a name of its kind may hold besides pictures: "Advertisement", "Skip ad". */
const LABEL = 120;

/** Finds slots by what they are, and named ones that hold hardly a word. */
function findSlots({ survey }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const [element, span] of survey.spans) {
    const { prose, letters } = within(survey, span);
    if (prose > 0 || letters > LABEL || element === survey.body) continue;
    const name = element.matches(SLOTS) ? 'advert slot' : namedAs(element, 'advert');
    if (name) found.push({ elements: [element], evidence: [name] });
  }
  return found;
}

/** Adverts and the labels that stand over them. */
export const advertSlot: Rule = {
  id: 'advert-slot',
  kind: 'advert',
  reason: 'Is a place for an advert.',
  find: surroundings => [...findAsking('advert', surroundings), ...findSlots(surroundings)],
};
