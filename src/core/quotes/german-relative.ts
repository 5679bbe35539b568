// German clauses that hang on a noun and hold the quote: "ein Bericht, der den Plan als „…“ bezeichnet".
import { readFollowing } from './german-following';
import { readGermanPhrase } from './german-phrase';
import type { Mention, Reading } from './noun-phrase';
import { wordAt } from './words';

const RELATIVE = /^(?:der|die|das|welche[rs]?)$/;
/** Words before a quote in which its clause begins, at most. */
const REACH = 20;
/** Words of the noun that the clause hangs on, at most. */
const NOUN = 7;

/** Reads the speaker of a quote in a clause whose verb stands right behind it, or right before its colon. */
export function readRelative(reading: Reading, at: number, from: number): Mention | null {
  const { words, language } = reading;
  const [behind, before] = [wordAt(words, at + 1).lower, wordAt(words, at - 2).lower];
  const reports = language.is('verb', behind) || (wordAt(words, at - 1).text === ':' && language.is('verb', before));
  if (!reports) return null;
  const comma = lastComma(reading, at);
  return comma > from && RELATIVE.test(wordAt(words, comma + 1).lower) ? readBoth(reading, comma, { from, at }) : null;
}

/** "ein Band, auf dem stand:": words that stand on something are nobody's; what carries them is the mention. */
const CARRIES = /^(?:stand|steht|standen|stehen)$/;

/** Tells whether the clause before a quote says that the words stand on something. */
export function isCarried(reading: Reading, at: number): boolean {
  const { words } = reading;
  const comma = lastComma(reading, at);
  if (comma < 0 || wordAt(words, at - 1).text !== ':' || !CARRIES.test(wordAt(words, at - 2).lower)) return false;
  return /^(?:auf|in)$/.test(wordAt(words, comma + 1).lower) && /^de(?:m|r|nen)$/.test(wordAt(words, comma + 2).lower);
}

/** Reads what carries the words. */
export function readCarrier(reading: Reading, at: number, from: number): Mention | null {
  const comma = lastComma(reading, at);
  const carrier = readEnding(reading, { from: Math.max(from, comma - NOUN), to: comma });
  return carrier && { ...carrier, kind: 'group', name: '' };
}

/** The comma nearest before a quote, with no other quote between; -1 if there is none near. */
function lastComma({ words }: Reading, at: number): number {
  for (let i = at - 1; i > at - REACH; i--) {
    const { text, kind } = wordAt(words, i);
    if (kind === 'quote' || text === ';') return -1;
    if (text === ',') return i;
  }
  return -1;
}

/** The noun before the comma, unless the clause has a subject of its own: "das Buch, das Park „…“ nannte". */
function readBoth(reading: Reading, comma: number, { from, at }: { from: number; at: number }): Mention | null {
  const { words } = reading;
  const own = readFollowing(reading, { from: comma + 2, to: at });
  const masculine = wordAt(words, comma + 1).lower === 'der';
  if (own && !masculine && /^(?:person|pronoun|organisation)$/.test(own.kind)) return own;
  return readEnding(reading, { from: Math.max(from, comma - NOUN), to: comma });
}

/** The longest noun phrase that ends where the stretch does. */
function readEnding(reading: Reading, { from, to }: { from: number; to: number }): Mention | null {
  let longest: Mention | null = null;
  for (let i = to - 1; i >= from && wordAt(reading.words, i).kind === 'word'; i--) {
    const mention = readGermanPhrase(reading, { from: i, to });
    if (mention?.to === to) longest = mention;
  }
  return longest;
}
