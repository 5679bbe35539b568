// Reads a noun phrase as a speaker: a pronoun, a person, an organisation or a role.

import type { Language } from './language';
import { isAllLarge } from './letters';
import { bare, isCapital, isOrganisation, isRole, isTitle, joins, readRun } from './names';
import type { People } from './people';
import { textOf, type Word, wordAt } from './words';

/** The words of the story that say who speaks. */
export interface Mention {
  kind: 'pronoun' | 'person' | 'organisation' | 'role' | 'group';
  /** The name in it, as written there; empty for a pronoun or a role. */
  name: string;
  /** The last noun of a role, or the pronoun, in lower case. */
  head: string;
  /** Indexes of words, the end exclusive. */
  from: number;
  to: number;
}

/** What the reading of a subject needs to know of its story. */
export interface Reading {
  words: readonly Word[];
  people: People;
  language: Language;
  /** German: words that the story uses with an article or an adjective, in lower case. They are nouns, no names. */
  nouns: ReadonlySet<string>;
}

/** English verbs in the past, which end a subject after a name. */
const PAST =
  /^(?:[^\sA-ZÀ-Þ]+ed|came|went|took|won|lost|made|gave|got|left|stood|sat|met|led|ran|began|became|kept|brought|sent|spent|fell|grew|drew|flew|rose|saw)$/;
/** Large letters from which a run is a headline or a label, no name. */
const LONG_CAPITALS = 6;
/** What no English noun phrase goes on with: didn't, haven't, quickly. */
const ADVERB = /n['’]t$|^[^\sA-ZÀ-Þ]{4,}ly$/;
/** Endings of nouns for persons: what somebody was formerly is a role, "the former lock keeper". */
const DOER = /(?:er|or|ist|ian|man|woman)$/;
/** Capitalised words that name no one. */
export const TIME =
  /^(?:Jan(?:uar)?$|Februar$|März$|Mai$|Ju[nl]i$|Oktober$|Dezember$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|January|February|March|April|May|June|July|August|September|October|November|December|Here|There|Today|Yesterday|Later|Instead|Perhaps|Maybe)(?: |$)/;
/** Finds a word by its text; -1 if it is not there. */
export function indexOf(words: readonly Word[], text: string, { from, to }: { from: number; to: number }): number {
  for (let i = from; i < to; i++) if (wordAt(words, i).text === text) return i;
  return -1;
}

/** True for he, she, they and the like. */
export function isPronoun(lower: string, { is }: Language): boolean {
  return is('male', lower) || is('female', lower) || is('other', lower);
}

/** Reads the noun phrase that begins at a word; null if it names or describes nobody. */
export function readNounPhrase(reading: Reading, from: number, to: number): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  if (isPronoun(first.lower, language) && !determines(reading, from, to)) {
    const single = language.is('male', first.lower) || language.is('female', first.lower);
    return { kind: single ? 'pronoun' : 'group', name: '', head: first.lower, from, to: from + 1 };
  }
  // "said top diplomats": a verb begins no noun phrase.
  if (language.is('verb', first.lower) && !isCapital(first) && /(?:ed|said|told|wrote)$/.test(first.lower)) return null;
  const end = chunkEnd(reading, from, to);
  if (end === from) return null;
  const mention = readChunk(reading, from, end);
  if (mention && mention.kind !== 'person') return readApposition(reading, mention, to) ?? mention;
  return mention;
}

/** "One" alone is a pronoun, "one Trump adviser" is a phrase with a noun. */
function determines({ words, language: { is } }: Reading, from: number, to: number): boolean {
  const [first, next] = [wordAt(words, from).lower, wordAt(words, from + 1)];
  if (from + 1 >= to || next.kind !== 'word' || !is('determiner', first)) return false;
  return ![...BREAKS, 'verb' as const].some(kind => is(kind, next.lower)) && !/ly$/.test(next.lower);
}

const BREAKS = ['preposition', 'joiner', 'auxiliary', 'male', 'female', 'other'] as const;
const OWNER = /['’]s?$/;

/** The noun phrase without what depends on it: up to a preposition, a conjunction, a verb or a mark. */
function chunkEnd({ words, language: { is, code } }: Reading, from: number, to: number): number {
  let i = wordAt(words, from).kind === 'word' ? from + 1 : from;
  for (; i < to && i > from; i++) {
    const [before, word] = [wordAt(words, i - 1), wordAt(words, i)];
    if (word.kind === 'quote' || joins(words, i, to)) continue;
    const named = isCapital(before) && !OWNER.test(before.text);
    const noun = named || isRole(before.lower) || /[^s]s$/.test(before.lower);
    // "The ministry added the names": a verb has an object of its own, a participle has none.
    const next = wordAt(words, i + 1).lower;
    const object = i > from + 1 && (is('determiner', next) || is('joiner', next));
    const verb = is('verb', word.lower) && !isCapital(word) && (noun || object || !/(?:ing|er|ed)$/.test(word.lower));
    const past = code === 'en' && ((named && PAST.test(word.text)) || ADVERB.test(word.text));
    if (word.kind !== 'word' || verb || past || BREAKS.some(kind => is(kind, word.lower))) break;
  }
  return i;
}

function readChunk(reading: Reading, from: number, end: number): Mention | null {
  const { words, language } = reading;
  let start = end;
  while (start > from && isNameWord(words, start - 1, end)) start--;
  while (start < end && language.is('determiner', wordAt(words, start).lower)) start++;
  const name = start < end && !OWNER.test(wordAt(words, end - 1).text);
  return name ? readName(reading, from, { start, end }) : readRole(reading, from, end);
}

function isNameWord(words: readonly Word[], i: number, end: number): boolean {
  const word = wordAt(words, i);
  if (i < end - 1 && OWNER.test(word.text)) return false;
  return isCapital(word) || isAllLarge(word.text.replaceAll('&', '')) || joins(words, i, end);
}

function readName(reading: Reading, from: number, { start, end }: { start: number; end: number }): Mention | null {
  const { words, people, language } = reading;
  const run = readRun(words, start, end);
  const all = textOf(words, start, end);
  const [name, last] = [run?.name ?? all, wordAt(words, end - 1)];
  const as = (kind: Mention['kind'], called: string): Mention => ({
    kind,
    name: called,
    head: last.lower,
    from,
    to: end,
  });
  if (TIME.test(name) || (all.length >= LONG_CAPITALS && isAllLarge(all.slice(0, LONG_CAPITALS)))) return null;
  if (run?.to !== end) {
    return isOrganisation(all) && !isTitle(last.lower) ? as('organisation', all) : readRole(reading, from, end);
  }
  const known = people.find(name) !== null;
  const before = wordAt(words, run.from - 1);
  const determined = language.is('determiner', before.lower);
  if (determined || (!known && isOrganisation(name))) return as('organisation', name);
  // "Asimismo", "Critics": a word alone at the head of a sentence has its capital from there.
  const opens = !known && before.sentence !== last.sentence && !name.includes(' ');
  const doubtful = opens && (language.code !== 'en' || name.endsWith('s'));
  return as(doubtful ? 'group' : 'person', name);
}

function readRole({ words }: Reading, from: number, end: number): Mention | null {
  const last = wordAt(words, end - 1);
  const head = bare(last.lower);
  const was = words.slice(from, end).some(({ lower }) => lower === 'former');
  const kind = isRole(head) || (was && DOER.test(head)) ? 'role' : 'group';
  return last.kind === 'word' ? { kind, name: '', head, from, to: end } : null;
}

/** "A spokeswoman for the hotels, Jennifer Rodstrom": the name that follows a role. */
function readApposition(reading: Reading, role: Mention, to: number): Mention | null {
  const comma = indexOf(reading.words, ',', { from: role.to, to });
  if (comma < 0 || comma - role.to > 12) return null;
  const run = readRun(reading.words, comma + 1, to);
  if (!run || run.from !== comma + 1 || !run.name.includes(' ') || isOrganisation(run.name)) return null;
  return { kind: 'person', name: run.name, head: role.head, from: role.from, to: run.to };
}
