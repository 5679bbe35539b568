// Reads whom a German sentence says that its words come from: "laut Park", "…, dass Park betont habe, …".
import type { Stretch } from './according';
import { readFollowing } from './german-following';
import { readGermanPhrase } from './german-phrase';
import { isVerb } from './german-verb';
import type { Mention, Reading } from './noun-phrase';
import { wordAt } from './words';

/** Reads "so Park", "laut Park", "nach Angaben der Polizei"; any place of the stretch will do, or only its beginning. */
export function readSource(reading: Reading, { from, to }: Stretch, { only }: { only: string }): Mention | null {
  const { words, language } = reading;
  // The one that stands nearest to the quote.
  for (let i = only === 'first' ? from + 1 : to - 1; i >= from; i--) {
    for (const phrase of [...language.according, ['so']]) {
      if (!phrase.every((part, k) => wordAt(words, i + k).lower === part)) continue;
      if (phrase[0] === 'so' ? isVerb(reading, i + 1) : only === 'so') continue;
      let start = i + phrase.length;
      while (/^(?:von|vom)$/.test(wordAt(words, start).lower)) start++;
      const mention = readGermanPhrase(reading, { from: start, to });
      if (mention && !(phrase[0] === 'so' && mention.kind === 'group' && /^(?:das|dass|die)$/.test(mention.head)))
        return mention;
    }
  }
  return null;
}

const SUBORDINATE = /^(?:dass|weil|zumal|wobei|obwohl|während|nachdem|wonach|indem|wie|ob|als|bevor)$/;
/** Words of a clause that are searched. */
const CLAUSE_LENGTH = 30;

/** "…, zumal Ada Quill immer wieder betont hatte, der Plan sei": the clause right before the quoted words names their speaker. */
export function readClause(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  let reported = false;
  for (let i = to - 1; i >= Math.max(from + 1, to - CLAUSE_LENGTH); i--) {
    const { lower, kind } = wordAt(words, i);
    if (kind === 'quote') continue;
    if (language.is('verb', lower) && !/^(?:soll|so)$/.test(lower)) reported = true;
    if (SUBORDINATE.test(lower) && wordAt(words, i - 1).text === ',') {
      return reported ? readFollowing(reading, { from: i + 1, to }) : null;
    }
  }
  return null;
}

/** Reads whom a sentence says that its words come from: "laut Park", "so Park". */
export function readGermanSource(reading: Reading, stretch: Stretch): Mention | null {
  return readClause(reading, stretch) ?? readSource(reading, stretch, { only: '' });
}
