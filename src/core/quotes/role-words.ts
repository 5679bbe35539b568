// The role of a person in the story's own words: "Nato secretary-general", "the head of the ferry company".

import type { Language } from './language';
import { startsLarge, startsNoun } from './letters';
import { FEMALE_TITLES, MALE_TITLES } from './name-words';
import { bare, isRole, isTitle } from './names';
import { type Word, wordAt } from './words';

/** Words of a role at most: more belong to the story. */
const LONGEST = 12;
/** Words before a name that are part of its role at most. */
const LONGEST_BEFORE = 6;
/** Mr and Ms say who is meant, not what somebody is. */
const FORMS = new Set(`${MALE_TITLES} ${FEMALE_TITLES}`.split(' ').filter(word => !isTitle(word) || word.length < 5));
const BREAKS = ['determiner', 'preposition', 'joiner', 'verb', 'auxiliary', 'male', 'female', 'other'] as const;

/** What follows a name with one of these goes on with the story: "who lives", "so that they can". */
const NO_ROLE = ['verb', 'male', 'female', 'other'] as const;
/** Small words that a role may begin with; another one there is a verb or the like: "see Ohio Gov." */
const ADJECTIVE = /^(?:former|ex|acting|presumptive|current|late|deputy|chief|senior|co|vice|then|\d.*)(?:-|$)/;

/** A stretch of words with the name in it, the end exclusive. */
interface NamePlace {
  from: number;
  to: number;
}

/** Reads the role that stands right before or behind a name; empty if there is none. */
export function readRole(words: readonly Word[], name: NamePlace, language: Language): string {
  return roleBefore(words, name, language) || roleBehind(words, name, language);
}

function roleBefore(words: readonly Word[], { from }: NamePlace, language: Language): string {
  const { sentence } = wordAt(words, from);
  let start = from;
  while (from - start < LONGEST_BEFORE) {
    const { kind, lower, sentence: there } = wordAt(words, start - 1);
    // "state" and "head" report speech elsewhere.
    const breaks = BREAKS.some(part => language.is(part, lower)) && !isRole(lower);
    if (kind !== 'word' || there !== sentence || breaks) break;
    start--;
  }
  if (language.german) start = germanStart(words, { from: start, to: from }, language);
  const plain = (word: Word) =>
    language.german || ADJECTIVE.test(word.text) || startsLarge(word.text) || isRole(word.lower);
  while (start < from && !plain(wordAt(words, start))) start++;
  const last = wordAt(words, from - 1);
  const title = start < from && isTitle(last.lower) && !FORMS.has(bare(last.lower).replace('.', ''));
  return title ? written(words, start, from) : '';
}

/** In German the nouns right before the name, and adjectives where an article shows them: "zog Sprecher" is no role. */
function germanStart(words: readonly Word[], { from, to }: NamePlace, { is }: Language): number {
  let start = to;
  while (start > from && startsNoun(wordAt(words, start - 1).text) && !/^\d/.test(wordAt(words, start - 1).text))
    start--;
  let adjectives = start;
  while (adjectives > from && !startsLarge(wordAt(words, adjectives - 1).text)) adjectives--;
  const shown = wordAt(words, adjectives - 1).lower;
  return is('determiner', shown) || /^(?:am|im|zum|zur|vom|beim)$/.test(shown) ? adjectives : start;
}

/** ", the head of the company," and ", 44, a teacher," */
function roleBehind(words: readonly Word[], { to }: NamePlace, language: Language): string {
  if (wordAt(words, to).text !== ',') return '';
  let from = to + 1;
  if (/^\d+$/.test(wordAt(words, from).text) && wordAt(words, from + 1).text === ',') from += 2;
  while (language.is('determiner', wordAt(words, from).lower)) from++;
  if (/^(?:dessen|deren|whose|dont)$/.test(wordAt(words, from).lower)) return '';
  const determined = wordAt(words, from - 1).kind === 'word';
  let [end, role] = [from, determined];
  while (end - from <= LONGEST && wordAt(words, end).kind === 'word') {
    const { lower } = wordAt(words, end);
    if (NO_ROLE.some(part => language.is(part, lower)) && !isRole(lower)) return '';
    role ||= isRole(lower);
    end++;
  }
  const closed = /^[,.)]$/.test(wordAt(words, end).text) && wordAt(words, end).sentence === wordAt(words, to).sentence;
  const going = end - from === 1 && /ing$/.test(wordAt(words, from).text);
  // "…, der in Bremen lebt," is a clause: a German role ends in its noun.
  if (language.german && !startsLarge(wordAt(words, end - 1).text)) return '';
  return role && closed && !going && end > from && end - from <= LONGEST ? written(words, from, end) : '';
}

function written(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const gap = i > from && wordAt(words, i).start > wordAt(words, i - 1).end ? ' ' : '';
    text += gap + wordAt(words, i).text;
  }
  return text;
}
