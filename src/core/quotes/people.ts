// The persons that a story names, with the fullest name it gives each.
import { commonNouns, germanName } from './german-names';
import { type Language, wordSet } from './language';
import { FEMALE_NAMES, FEMALE_TITLES, HONORIFICS, MALE_NAMES, MALE_TITLES, ROLE_ENDING } from './name-words';
import { isCapital, isOrganisation, isSmallWord, type NameRun, readRun } from './names';
import { type Word, wordAt } from './words';

export type Gender = 'male' | 'female' | '';

/** Somebody whom the story names. */
export interface Named {
  /** The fullest name that the story gives. */
  name: string;
  gender: Gender;
  /** Roles that the story gives the person beside the name, in lower case: "senator", "chief". */
  roles: Set<string>;
  /** How often the story names the person. */
  times: number;
}

/** The persons of a story, found by name. */
export interface People {
  all: Named[];
  /** The person of that name or surname; null if none or several have it. */
  find(name: string): Named | null;
  /** True for a word that the story uses as a common noun or at the head of a sentence only. */
  isCommon(word: string): boolean;
}

const MEN = wordSet(`${MALE_TITLES} ${MALE_NAMES}`);
const WOMEN = wordSet(`${FEMALE_TITLES} ${FEMALE_NAMES}`);
const HONOURS = wordSet(`${MALE_TITLES} ${FEMALE_TITLES} ${HONORIFICS}`);
/** Collects the persons from the words of the story, its headline and its captions. */
export function findPeople(texts: readonly (readonly Word[])[], language: Language): People {
  const common = language.german ? commonNouns(texts, language) : new Set<string>();
  const all: Named[] = [];
  const bySurname = new Map<string, Named[]>();
  const runs = texts.flatMap(words => runsOf(words, { language, common }).map(run => ({ run, words })));
  for (const { run, words } of runs) {
    if (run.name.includes(' ')) enter(run, { all, bySurname, role: roleBefore(words, run) });
  }
  for (const { run, words } of runs) {
    if (run.name.includes(' ')) continue;
    const known = bySurname.get(run.name.toLowerCase()) ?? [];
    if (known.length === 1 && known[0]) note(known[0], run, roleBefore(words, run));
    else if (known.length === 0 && HONOURS.has(run.title)) enter(run, { all, bySurname, role: '' });
  }
  const find = (name: string) => findNamed(name, bySurname);
  return { all, find, isCommon: word => common.has(word.toLowerCase()) };
}

interface Register {
  all: Named[];
  bySurname: Map<string, Named[]>;
}

function findNamed(name: string, bySurname: Register['bySurname']): Named | null {
  const found = bySurname.get(surname(name)) ?? [];
  const same = name.includes(' ') ? found.filter(person => firstName(person.name) === firstName(name)) : found;
  return same.length === 1 ? (same[0] ?? null) : null;
}

function firstName(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? '';
}

/** Gives the last name in lower case, without Jr. */
export function surname(name: string): string {
  return (
    name
      .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

function enter(run: NameRun, { all, bySurname, role }: Register & { role: string }): void {
  const last = surname(run.name);
  const namesakes = bySurname.get(last) ?? [];
  const known = namesakes.find(person => firstName(person.name) === firstName(run.name));
  if (known) {
    if (run.name.length > known.name.length) known.name = run.name;
    note(known, run, role);
    return;
  }
  const person: Named = { name: run.name, gender: '', roles: new Set(), times: 0 };
  note(person, run, role);
  all.push(person);
  bySurname.set(last, [...namesakes, person]);
}

function note(person: Named, run: NameRun, role: string): void {
  person.times++;
  if (role) person.roles.add(role);
  if (run.title && ROLE_ENDING.test(run.title)) person.roles.add(run.title);
  const clue = [run.title, firstName(run.name)];
  if (clue.some(word => MEN.has(word))) person.gender ||= 'male';
  if (clue.some(word => WOMEN.has(word))) person.gender ||= 'female';
}

/** The role right before a name ("Nato chief Jens Stoltenberg") or in apposition before it ("the chief, Jens Stoltenberg,"). */
function roleBefore(words: readonly Word[], run: NameRun): string {
  const before = wordAt(words, run.from - 1);
  const role = before.text === ',' ? words[run.from - 2] : before;
  return role && ROLE_ENDING.test(role.lower) ? role.lower : '';
}

function runsOf(words: readonly Word[], { language, common }: Known): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = wordAt(words, i);
    if (!isCapital(word)) continue;
    if (beginsSentence(words, i) && isSmallWord(word.lower, language)) continue;
    const run = readRun(words, i, words.length);
    const person = run && personRun(words, run, { language, common });
    if (person) runs.push(person);
    if (run) i = Math.max(i, run.to - 1);
  }
  return runs;
}

interface Known {
  language: Language;
  common: Set<string>;
}

function personRun(words: readonly Word[], run: NameRun, { language, common }: Known): NameRun | null {
  const isGiven = (word: string) => MEN.has(word.toLowerCase()) || WOMEN.has(word.toLowerCase());
  if (language.german) return germanName(words, run, { language, common, isGiven });
  const parts = run.name.split(' ');
  if (parts.length > 4 || isOrganisation(run.name) || isSmallWord(parts[0]?.toLowerCase() ?? '', language)) return null;
  const before = wordAt(words, run.from - 1);
  return language.is('determiner', before.lower) && before.sentence === wordAt(words, run.from).sentence ? null : run;
}

function beginsSentence(words: readonly Word[], i: number): boolean {
  return wordAt(words, i - 1).sentence !== wordAt(words, i).sentence;
}
