// Tells names from nouns in German, where both have capitals.
import type { Language } from './language';
import { isOrganisation, type NameRun } from './names';
import { type Word, wordAt } from './words';

/** A noun before a name: Feuilletonredakteur Martin Hatzius. Few given names are as long. */
const LONG = 9;

/** True for an adjective before a noun; a verb in the past ends alike but follows no article or preposition. */
export function isAdjective(words: readonly Word[], i: number, language: Language): boolean {
  if (!/^\p{Ll}+e[nrsm]?$/u.test(wordAt(words, i).text)) return false;
  const { lower, sentence } = wordAt(words, i - 1);
  const follows = language.is('determiner', lower) || language.is('preposition', lower);
  return sentence === wordAt(words, i).sentence && (follows || isAdjective(words, i - 1, language));
}

/** Gives what of a run of capitalised words can be a person's name, without a noun before it; null if nothing is. */
export function germanName(words: readonly Word[], run: NameRun, { is }: Language): NameRun | null {
  const parts = run.name.split(' ');
  if (parts.length > 2 && (parts[0] ?? '').length >= LONG) parts.shift();
  const before = wordAt(words, run.from - 1);
  const opens = before.sentence !== wordAt(words, run.from).sentence;
  const first = parts[0] ?? '';
  if (parts.length > 4 || parts.some(isOrganisation) || /^\p{Ll}/u.test(first)) return null;
  // At the head of a sentence an adjective or an article has a capital too.
  if (opens && (is('determiner', first.toLowerCase()) || /(?:e[nrsm]?|ich)$/.test(first))) return null;
  return { ...run, name: parts.join(' ') };
}
