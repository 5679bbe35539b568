// The persons that a story names, with the fullest name it gives each.
import { germanName } from './german-names';
import { type Language, wordSet } from './language';
import { FEMALE_NAMES, FEMALE_TITLES, HONORIFICS, MALE_NAMES, MALE_NAMES_IN_A, MALE_TITLES } from './name-words';
import { isCapital, isOrganisation, isRole, isSmallWord, type NameRun, readRun } from './names';
import { remember } from './remember';
import { readRole } from './role-words';
import { type Word, wordAt } from './words';

export type Gender = 'male' | 'female' | '';

/** Somebody whom the story names. */
export interface Named {
  /** The fullest name that the story gives. */
  name: string;
  gender: Gender;
  /** Roles that the story gives the person beside the name, in lower case: "senator", "chief". */
  roles: Set<string>;
  /** The role in the story's own words where the full name first has one; else empty. */
  role: string;
  /** How often the story names the person. */
  times: number;
}

/** The persons of a story, found by name. */
export interface People {
  all: Named[];
  /** The person of that name or surname; null if none or several have it. */
  find(name: string): Named | null;
}

const MEN = wordSet(`${MALE_TITLES} ${MALE_NAMES}`);
const WOMEN = wordSet(`${FEMALE_TITLES} ${FEMALE_NAMES}`);
const MEN_IN_A = wordSet(MALE_NAMES_IN_A);
const HONOURS = wordSet(`${MALE_TITLES} ${FEMALE_TITLES} ${HONORIFICS}`);

/** Collects the persons from the words of the story, its headline and its captions. */
export function findPeople(texts: readonly (readonly Word[])[], language: Language): People {
  const all: Named[] = [];
  const bySurname = new Map<string, Named[]>();
  const find = (name: string) => only(namesakes(bySurname, name));
  const runs = runsOfAll(texts, language);
  // Full names first: a surname belongs to one of them, wherever it stands.
  for (const rank of [0, 1, 2]) {
    const full = rank < 2;
    for (const { run, words, rank: own } of runs) {
      if (own !== rank) continue;
      const known = find(run.name);
      const last = surname(run.name);
      const others = bySurname.get(last) ?? [];
      if (!known && !full && (others.length > 0 || !HONOURS.has(run.title))) continue;
      // "Quill von Greenpeace", "Quill zu Reed": no name, if Ada Quill is somebody of the story.
      if (rank === 1 && bySurname.has(firstName(run.name))) continue;
      const person = known ?? { name: run.name, gender: '', roles: new Set(), role: '', times: 0 };
      note(person, run, headBefore(words, run));
      person.role ||= readRole(words, run, language);
      if (known) continue;
      all.push(person);
      bySurname.set(last, [...others, person]);
    }
  }
  return { all, find };
}

/** Order in which names are collected: full ones, those with a word inside that parts other words too, surnames alone. */
function rankOf(name: string): 0 | 1 | 2 {
  if (!name.includes(' ')) return 2;
  return /^\S+ (?:von|zu) /.test(name) ? 1 : 0;
}

/** A run of words that may be a name, with the words that it stands among. */
interface Found {
  run: NameRun;
  words: readonly Word[];
  rank: 0 | 1 | 2;
}

function runsOfAll(texts: readonly (readonly Word[])[], language: Language): Found[] {
  const found = texts.flatMap(words => runsOf(words, language).map(run => ({ run, words, rank: rankOf(run.name) })));
  if (!language.german) return found;
  const written = new Set(texts.flatMap(words => words.filter(({ capital }) => capital).map(({ text }) => text)));
  const last = new Set(found.flatMap(({ run, rank }) => (rank === 0 ? [surname(run.name)] : [])));
  // "sieht Quill Vorteile": what begins with the surname of somebody ends with a noun.
  const reads = ({ run: { name }, rank }: Found) => rank !== 0 || !last.has(firstName(name)) || isFirst(name);
  return found.filter(one => !isOwned(one.run.name, written) && reads(one));
}

/** True for a name that begins with a given name, though another one ends in it: Frank Walter, Walter Park. */
const isFirst = (name: string) => MEN.has(firstName(name)) || WOMEN.has(firstName(name));

/** "Quills Lebensweg": in German what belongs to a name that the story knows is written like a name. */
function isOwned(name: string, written: ReadonlySet<string>): boolean {
  const owner = /^([^\s]{3,})s /.exec(name)?.[1];
  return owner !== undefined && written.has(owner);
}

function only(found: readonly Named[]): Named | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

function namesakes(bySurname: ReadonlyMap<string, Named[]>, name: string): Named[] {
  const found = bySurname.get(surname(name)) ?? [];
  if (!name.includes(' ')) return found;
  const same = found.filter(person => firstName(person.name) === firstName(name));
  // Al Saud is the Anas Al Saud of the story.
  return same.length > 0 ? same : found.filter(person => person.name.endsWith(` ${name}`));
}

const firstName = remember(name => name.split(' ')[0]?.toLowerCase() ?? '');

/** Gives the last name in lower case, without Jr. */
const surname = remember(name => (/([^ ]+)(?:,? (?:Jr|Sr|I+|IV)\.?)?$/.exec(name)?.[1] ?? '').toLowerCase());

function note(person: Named, { name, title }: NameRun, head: string): void {
  person.times++;
  if (name.length > person.name.length) person.name = name;
  for (const word of [head, title]) if (isRole(word)) person.roles.add(word);
  const clue = [title, firstName(name)];
  if (clue.some(word => MEN.has(word))) person.gender ||= 'male';
  if (clue.some(word => WOMEN.has(word)) || endsLikeWoman(firstName(name))) person.gender ||= 'female';
}

/** Given names in -a are those of women, but for the ones in the list. */
function endsLikeWoman(name: string): boolean {
  return name.length > 3 && name.endsWith('a') && !MEN_IN_A.has(name);
}

/** The role right before a name ("Nato chief Jens Stoltenberg") or in apposition before it ("the chief, Jens Stoltenberg,"). */
function headBefore(words: readonly Word[], { from }: NameRun): string {
  return wordAt(words, wordAt(words, from - 1).text === ',' ? from - 2 : from - 1).lower;
}

function runsOf(words: readonly Word[], language: Language): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = wordAt(words, i);
    const opens = wordAt(words, i - 1).sentence !== word.sentence;
    if (!isCapital(word) || (opens && isSmallWord(word.lower, language))) continue;
    const run = readRun(words, i, words.length);
    const person = run && (language.german ? germanName(words, run, language) : personRun(words, run, language));
    if (person) runs.push(person);
    if (run) i = Math.max(i, run.to - 1);
  }
  return runs;
}

function personRun(words: readonly Word[], run: NameRun, language: Language): NameRun | null {
  const parts = run.name.split(' ');
  if (parts.length > 4 || isOrganisation(run.name) || isSmallWord(parts[0]?.toLowerCase() ?? '', language)) return null;
  const before = wordAt(words, run.from - 1);
  return language.is('determiner', before.lower) && before.sentence === wordAt(words, run.from).sentence ? null : run;
}
