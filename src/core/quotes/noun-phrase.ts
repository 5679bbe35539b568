// Reads a noun phrase as a speaker: a pronoun, a person, an organisation or a role.
import type { Language } from './language';
import { ROLE_ENDING } from './name-words';
import { bare, isCapital, isOrganisation, isTitle, readRun } from './names';
import type { People } from './people';
import { type Word, wordAt } from './words';

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
}

/** English verbs in the past, which end a subject after a name. */
const PAST =
  /^(?:\p{Ll}+ed|came|went|took|won|lost|made|gave|got|left|stood|sat|met|led|ran|began|became|kept|brought|sent|spent|fell|grew|drew|flew|rose|saw)$/u;
/** Endings of nouns for persons: what somebody was formerly is a role, "the former lock keeper". */
const DOER = /(?:er|or|ist|ian|man|woman)(?:in)?$/;
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
  if (isPronoun(first.lower, language)) {
    const single = language.is('male', first.lower) || language.is('female', first.lower);
    return { kind: single ? 'pronoun' : 'group', name: '', head: first.lower, from, to: from + 1 };
  }
  const end = chunkEnd(reading, from, to);
  if (end === from) return null;
  const mention = readChunk(reading, from, end);
  if (mention && mention.kind !== 'person') return readApposition(reading, mention, to) ?? mention;
  return mention;
}

/** The noun phrase without what depends on it: up to a preposition, a conjunction, a verb or a mark. */
function chunkEnd({ words, language }: Reading, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const word = wordAt(words, i);
    if (word.kind === 'quote' && i > from) continue;
    if (word.kind !== 'word') break;
    if (i === from) continue;
    const { lower } = word;
    const particle =
      isCapital(wordAt(words, i - 1)) &&
      isCapital(wordAt(words, i + 1)) &&
      /^(?:de|von|van|der|den|la|del|di|da|du)$/.test(lower);
    if (particle) continue;
    const afterName = isCapital(wordAt(words, i - 1)) && !/['’]s?$/.test(wordAt(words, i - 1).text);
    const afterNoun =
      afterName || ROLE_ENDING.test(wordAt(words, i - 1).lower) || /[^s]s$/.test(wordAt(words, i - 1).lower);
    const finite = language.is('verb', lower) && !isCapital(word) && (afterNoun || !/(?:ing|er|ed)$/.test(lower));
    if (language.code === 'en' && afterName && PAST.test(word.text)) break;
    if (language.is('preposition', lower) || language.is('joiner', lower) || language.is('auxiliary', lower) || finite)
      break;
    if (isPronoun(lower, language)) break;
  }
  return i;
}

function readChunk(reading: Reading, from: number, end: number): Mention | null {
  const { words } = reading;
  const last = wordAt(words, end - 1);
  let start = end;
  while (start > from && isNameWord(words, start - 1, end)) start--;
  if (start === end) return readRole(reading, from, end);
  while (start < end && reading.language.is('determiner', wordAt(words, start).lower)) start++;
  if (start === end || /['’]s?$/.test(last.text)) return readRole(reading, from, end);
  return readName(reading, from, { start, end });
}

function isNameWord(words: readonly Word[], i: number, end: number): boolean {
  const word = wordAt(words, i);
  if (i < end - 1 && /['’]s?$/.test(word.text)) return false;
  if (isCapital(word) || /^\p{Lu}[\p{Lu}&]+$/u.test(word.text)) return true;
  return (
    i < end - 1 &&
    /^(?:de|von|van|der|den|la|del|di|da|du|bin|al)$/.test(word.lower) &&
    isCapital(wordAt(words, i + 1)) &&
    isCapital(wordAt(words, i - 1))
  );
}

function readName(reading: Reading, from: number, { start, end }: { start: number; end: number }): Mention | null {
  const { words, people, language } = reading;
  const run = readRun(words, start, end);
  const all = words
    .slice(start, end)
    .map(word => word.text)
    .join(' ');
  if (!run || run.to !== end) {
    const role = readRole(reading, from, end);
    if (TIME.test(all) || /^\p{Lu}{6,}/u.test(all)) return null;
    return isOrganisation(all) && !isTitle(wordAt(words, end - 1).lower)
      ? { kind: 'organisation', name: all, head: '', from, to: end }
      : role;
  }
  const name = run.name;
  if (TIME.test(name) || /^\p{Lu}{6,}/u.test(all)) return null;
  const known = people.find(name) !== null;
  const determined = language.is('determiner', wordAt(words, run.from - 1).lower);
  if (isOrganisation(name) && !known) return { kind: 'organisation', name, head: '', from, to: end };
  if (known && !determined) return { kind: 'person', name, head: '', from, to: end };
  if (determined) return { kind: 'organisation', name, head: wordAt(words, end - 1).lower, from, to: end };
  const doubtful =
    !name.includes(' ') && wordAt(words, run.from - 1).sentence !== wordAt(words, run.from).sentence && /s$/.test(name);
  return { kind: doubtful ? 'group' : 'person', name, head: '', from, to: end };
}

function readRole({ words }: Reading, from: number, end: number): Mention | null {
  const last = wordAt(words, end - 1);
  if (last.kind !== 'word') return null;
  const head = bare(last.lower);
  const was = words.slice(from, end).some(({ lower }) => lower === 'former' || lower === 'ehemalige');
  return {
    kind: ROLE_ENDING.test(head) || (was && DOER.test(head)) ? 'role' : 'group',
    name: '',
    head,
    from,
    to: end,
  };
}

/** "A spokeswoman for the hotels, Jennifer Rodstrom": the name that follows a role. */
function readApposition(reading: Reading, role: Mention, to: number): Mention | null {
  const comma = indexOf(reading.words, ',', { from: role.to, to });
  if (comma < 0 || comma - role.to > 12) return null;
  const run = readRun(reading.words, comma + 1, to);
  if (!run || run.from !== comma + 1 || !run.name.includes(' ') || isOrganisation(run.name)) return null;
  return { kind: 'person', name: run.name, head: role.head, from: role.from, to: run.to };
}
