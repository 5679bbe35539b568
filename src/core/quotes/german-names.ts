import type { Language } from './language';
import { isCapital, isOrganisation, isTitle, type NameRun } from './names';
import { type Word, wordAt } from './words';

/** True for an adjective before a noun; a verb in the past ends alike but follows no article or preposition. */
export function isAdjective(words: readonly Word[], i: number, language: Language): boolean {
  if (!/^\p{Ll}+(?:e|en|er|es|em)$/u.test(wordAt(words, i).text)) return false;
  const { lower, sentence } = wordAt(words, i - 1);
  if (sentence !== wordAt(words, i).sentence) return false;
  return language.is('determiner', lower) || language.is('preposition', lower) || isAdjective(words, i - 1, language);
}

/** True for a word that an article or an adjective before it makes a noun. */
function isDetermined(words: readonly Word[], i: number, language: Language): boolean {
  const before = wordAt(words, i - 1);
  if (before.sentence !== wordAt(words, i).sentence) return false;
  return language.is('determiner', before.lower) || isAdjective(words, i - 1, language);
}

/** Collects the common nouns of a story. In German a capital is no sign of a name, but what follows an article or an adjective is a noun. */
export function commonNouns(texts: readonly (readonly Word[])[], language: Language): Set<string> {
  const isCommon = (word: Word, i: number, words: readonly Word[]) =>
    isCapital(word) && isDetermined(words, i, language) && !isTitle(wordAt(words, i - 1).lower);
  return new Set(texts.flatMap(words => words.filter((word, i) => isCommon(word, i, words)).map(({ lower }) => lower)));
}

const NOUN_ENDING =
  /(?:ung|ungen|keit|heit|schaft|tion|tionen|tät|ismus|nis|ment|ern|innen|weise|liche|ische[rns]?|tag|jahr|land|minister|partei)$/;
/** At the head of a sentence an adjective or an article has a capital too. */
const ADJECTIVE = /(?:e|es|em|en|ich|jeder|jener|dieser|mancher|solcher|[ai]ge[rn]|ische[rn]|liche[rn])$/;

/** Gives what of a run of capitalised words can be a person's name: the nouns before it are left out; null if nothing is. */
export function germanName(
  words: readonly Word[],
  run: NameRun,
  { language, common, isGiven }: { language: Language; common: ReadonlySet<string>; isGiven(word: string): boolean },
): NameRun | null {
  const before = wordAt(words, run.from - 1);
  const sameSentence = before.sentence === wordAt(words, run.from).sentence;
  const parts = run.name.split(' ');
  const isNoun = (part: string) => common.has(part.toLowerCase()) || NOUN_ENDING.test(part) || isOrganisation(part);
  let left = 0;
  if (isTitle(run.title)) left = 0;
  else if (isDetermined(words, run.from, language)) left = 1;
  else if (parts.length > 2 && !isGiven(parts[0] ?? '') && /^.{9,}$/.test(parts[0] ?? '')) left = 1;
  while (left < parts.length && isNoun(parts[left] ?? '')) left++;
  if (left > 0 && parts.length - left < 2) return null;
  const name = parts.slice(left);
  if (name.length > 4 || name.some(isNoun) || /^\p{Ll}/u.test(name[0] ?? '')) return null;
  const opens = !sameSentence && left === 0;
  if (
    opens &&
    ((ADJECTIVE.test(name[0] ?? '') && !isGiven(name[0] ?? '')) ||
      language.is('determiner', (name[0] ?? '').toLowerCase()))
  )
    return null;
  return { ...run, from: run.from + left, name: name.join(' ') };
}
