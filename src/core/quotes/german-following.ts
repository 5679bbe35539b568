// Finds the subject that follows a German verb: objects and what depends on a preposition are passed over.
import { LETTERS } from '../tree/text';
import type { Stretch } from './according';
import { readGermanPhrase } from './german-phrase';
import { startsNoun } from './letters';
import type { Mention, Reading } from './noun-phrase';
import { wordAt } from './words';

/** Articles that no subject has. */
export const OBJECT = /^(?:den|dem|des|einen|einem|seinen|seinem|ihren|ihrem)$/;

/** Words between a verb and its subject, at most. */
const FAR = 14;

/** Reads the subject that follows a verb: objects and what depends on a preposition are passed over. */
export function readFollowing(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  for (let i = from; i < Math.min(to, from + FAR); i++) {
    const { text, lower, kind } = wordAt(words, i);
    if (kind === 'quote' || (/^[,:;]$/.test(text) && i > from)) return null;
    if (kind === 'mark' || /^(?:es|sich|ihr|ihm|ihn|ihnen|uns|das|dies)$/.test(lower)) continue;
    if (language.is('preposition', lower) || OBJECT.test(lower)) {
      i = skipNoun(reading, { from: i + 1, to }) - 1;
      continue;
    }
    const mention = readGermanPhrase(reading, { from: i, to });
    if (mention) return mention;
  }
  return null;
}

/** Characters of a paper's name at most. */
export const PAPER = 40;

/** "schreibt die „Post“": a paper named in quotation marks right behind the verb or its article. */
export function readPaperName({ words, language }: Reading, i: number): Mention | null {
  const { kind, text } = wordAt(words, i);
  if (kind !== 'quote' || text.length >= PAPER) return null;
  const article = /^(?:die|der|das)$/.test(wordAt(words, i - 1).lower);
  const from = article ? i - 1 : i;
  if (!language.is('verb', wordAt(words, from - 1).lower)) return null;
  const name = nameIn(text);
  return { kind: 'organisation', name, head: '', from, to: i + 1 };
}

const AROUND = new RegExp(`^[^${LETTERS}]+|[^${LETTERS}]+$`, 'g');

/** Gives the name that stands in quotation marks. */
export function nameIn(quoted: string): string {
  return quoted.replace(AROUND, '');
}

/** Passes over a noun with its article and adjectives. */
function skipNoun({ words }: Reading, { from, to }: Stretch): number {
  let i = from;
  while (i < to && wordAt(words, i).kind === 'word' && !startsNoun(wordAt(words, i).text)) i++;
  while (i < to && startsNoun(wordAt(words, i).text)) i++;
  return i;
}
