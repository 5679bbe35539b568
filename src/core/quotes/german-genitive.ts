// German nouns for what somebody says, with whose words they are: "Die ersten Worte Parks", "das Fazit des Rates".

import type { Stretch } from './according';
import { readGermanPhrase, SAYING } from './german-phrase';
import { startsLarge, startsSmall } from './letters';
import { isPronoun, type Mention, type Reading } from './noun-phrase';
import { textOf, wordAt } from './words';

/** Words from the beginning of such a phrase to its noun, at most. */
const REACH = 5;

/** Reads whose words a phrase at the beginning of a stretch stands for; null if it is not about words. */
export function readGenitive(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const { kind, text, lower } = wordAt(words, i);
    if (kind !== 'word') return null;
    if (reading.language.is('determiner', lower)) continue;
    if (startsLarge(text)) return SAYING.test(lower) ? readOwner(reading, i, { from, to }) : null;
  }
  return null;
}

/** Whose the noun at a place is: behind it in the genitive or with "von", or before it: "Parks Fazit", "ihr Fazit". */
function readOwner(reading: Reading, noun: number, { to }: Stretch): Mention | null {
  const { words, people } = reading;
  const next = wordAt(words, noun + 1);
  if (next.lower === 'von' || next.lower === 'vom') return readGermanPhrase(reading, { from: noun + 2, to });
  if (/^(?:des|der|eines|einer|seines|seiner|ihres|ihrer)$/.test(next.lower)) {
    return readGermanPhrase(reading, { from: noun + 1, to });
  }
  let end = noun + 1;
  while (end < to && startsLarge(wordAt(words, end).text)) end++;
  for (let i = noun + 1; i < end; i++) {
    const named = people.find(textOf(words, i, end).replace(/['’]?s?$/, ''));
    if (named) return { kind: 'person', name: named.name, head: '', from: i, to: end };
  }
  return null;
}

/** What somebody feels or does with words. */
const FEELING = /(?:heit|keit|sicht|ung|sorge|angst|kritik|wunsch|plan|ziel|trost|rat)$/;
const isAdjective = (text: string) => startsSmall(text) && /.e[sr]?$/.test(text);
const OWN: Readonly<Record<string, string>> = { sein: 'er', ihr: 'sie' };

/** "Ihr Fazit:", "Seine Begründung lautet:": the owner's word stands for the pronoun. */
export function readPossessive(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const own = /^(sein|ihr)e?$/.exec(wordAt(words, from).lower)?.[1];
  const head = own === undefined ? undefined : OWN[own];
  if (head === undefined || !isPronoun(head, language)) return null;
  let noun = from + 1;
  while (noun < Math.min(to, from + REACH) && isAdjective(wordAt(words, noun).text)) noun++;
  const { lower, text } = wordAt(words, noun);
  const said = noun < to && (SAYING.test(lower) || FEELING.test(lower)) && startsLarge(text);
  return said ? { kind: 'pronoun', name: '', head, from, to: noun + 1 } : null;
}
