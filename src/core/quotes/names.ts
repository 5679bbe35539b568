// Reads capitalised words: where a name begins and ends, and whether it can be a person's.

import { type Language, wordSet } from './language';
import { isAllLarge } from './letters';
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES, ORGANISATION, PARTICLES, ROLE_ENDING, TITLES } from './name-words';
import { remember } from './remember';
import { textOf, type Word, wordAt } from './words';

/** A run of words that may be a name. */
export interface NameRun {
  /** Indexes of words, the end exclusive, titles and roles before the name left out. */
  from: number;
  to: number;
  name: string;
  title: string;
}

const BEFORE_NAMES = wordSet(`${MALE_TITLES} ${FEMALE_TITLES} ${HONORIFICS} ${TITLES}`);
const GROUPS = wordSet(ORGANISATION);
const JOINED = wordSet(PARTICLES);
/** Particles that stand in a name behind another one only: by itself "der" parts two nouns. */
const ARTICLES = wordSet('der den la los las');
const PAIRS = wordSet('von+der von+den van+der van+den van+de de+la de+los de+las de+der');

/** Takes the owner's ending from a word: Trump's, Clintons'. */
export function bare(text: string): string {
  const last = text.endsWith('s') ? text.at(-2) : text.at(-1);
  return last === "'" || last === '’' ? text.replace(/['’]s?$/, '') : text;
}

/** True for a word written like a name. */
export function isCapital(word: Word): boolean {
  return word.capital;
}

/** True for the head of a phrase that stands for one person, in lower case: minister, Fraktionschefin. */
export function isRole(lower: string): boolean {
  return lower.length >= SHORTEST_ROLE && endsLikeRole(lower);
}

const SHORTEST_ROLE = 4;
const endsLikeRole = remember(lower => ROLE_ENDING.test(lower));

/** True for a word, in lower case, that stands before names: Mr, Senator, Bundeskanzlerin. */
export const isTitle = remember(lower => {
  const word = bare(lower).replace(/\.$/, '');
  return BEFORE_NAMES.has(word) || isRole(word);
});

/** Reads the capitalised run that begins at a word; null if what remains without titles is no name. */
export function readRun(words: readonly Word[], from: number, to: number): NameRun | null {
  let end = from;
  while (end < to && (isCapital(wordAt(words, end)) || joins(words, end, to))) {
    end++;
    if (bare(wordAt(words, end - 1).text) !== wordAt(words, end - 1).text) break;
  }
  let start = from;
  for (let i = from; i < end; i++) if (isTitle(wordAt(words, i).lower)) start = i + 1;
  if (start >= end) return null;
  const title = bare(wordAt(words, start - 1).lower).replace('.', '');
  return { from: start, to: end, name: bare(textOf(words, start, end)), title };
}

/** True for a small word inside a name: Ada von Quill, Ursula von der Leyen, Juan de la Torre. */
export function joins(words: readonly Word[], i: number, to: number): boolean {
  if (!JOINED.has(wordAt(words, i).lower)) return false;
  let [from, end] = [i, i + 1];
  while (JOINED.has(wordAt(words, from - 1).lower) && !isCapital(wordAt(words, from - 1))) from--;
  while (end < to && JOINED.has(wordAt(words, end).lower) && !isCapital(wordAt(words, end))) end++;
  if (end >= to || end - from > 2 || !isCapital(wordAt(words, from - 1)) || !isCapital(wordAt(words, end))) {
    return false;
  }
  const [first, second] = [wordAt(words, from).lower, wordAt(words, from + 1).lower];
  // Ada von Quill is one name, Ada Quill von Greenpeace is not.
  if (first === 'von' && end - from === 1 && isCapital(wordAt(words, from - 2))) return false;
  return end - from === 1 ? !ARTICLES.has(first) : PAIRS.has(`${first}+${second}`);
}

/** True for a run that names an organisation, a place or a day rather than a person. */
export const isOrganisation = remember(name =>
  name.split(/[\s-]+/).some(part => GROUPS.has(part.toLowerCase()) || isAllLarge(part.replace(/s$/, ''))),
);

const SMALL = ['determiner', 'preposition', 'joiner', 'auxiliary', 'male', 'female', 'other'] as const;

/** True for an article, a preposition, a pronoun and the like. */
export function isSmallWord(lower: string, language: Language): boolean {
  return SMALL.some(kind => language.is(kind, lower));
}
