import { findAsking } from '../ask';
import type { Finding, Rule, Surroundings } from '../rule';
import { within } from '../survey';

/** Places that only an advert fills. */
const SLOTS = 'ins.adsbygoogle,[id^=google_ads],[id^=div-gpt-ad],[data-ad-slot],[data-google-query-id],[data-ad-unit]';
/** Characters that a slot with a name of its kind may hold besides pictures: "Advertisement", "Skip ad". */
const LABEL = 120;

/** Finds slots by what they are, and named ones that hold hardly a word. */
function findSlots({ survey, named }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const element of new Set([...survey.body.querySelectorAll(SLOTS), ...named.keys()])) {
    const span = survey.spans.get(element);
    const name = element.matches(SLOTS) ? 'advert slot' : named.get(element)?.get('advert');
    if (!span || !name || element === survey.body) continue;
    const { prose, letters } = within(survey, span);
    if (prose === 0 && letters <= LABEL) found.push({ elements: [element], evidence: [name] });
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
