// What the story says about who is whom: which person cannot be "the Nato chief", which role is taken.
import type { Language } from './language';
import { ROLE_ENDING } from './name-words';
import { bare, isCapital, readRun } from './names';
import type { Reading } from './noun-phrase';
import type { Named } from './people';
import { NOTHING, wordAt } from './words';

/** Roles that many unnamed people hold beside the persons of a story: never given a name by exclusion. */
const STAFF =
  /(?:spokes\w+|sprecher(?:in)?|director|manager|lawyer|attorney|adviser|advisor|author|host|professor|economist|experte|expertin|forscher(?:in)?)$/;

/** In a text with more people than this no role points to one of them surely, and the search would take long. */
const MOST_PEOPLE = 100;

/** Words before a role that tell nothing about whose it is. */
const EMPTY_WORDS = /^(?:the|a|an|this|that|der|die|das|le|la|el|il|former|ex|late|then|new|ehemalige|frühere|neue)$/;

/** A phrase that stands for one person: its words, and the persons it cannot be. */
export interface Role {
  key: string;
  head: string;
  /** "The chief": no word but the article says whose. */
  isBare: boolean;
  definite: boolean;
  staff: boolean;
}

/** The roles of a story with the persons that each of them cannot be. */
export type Exclusions = ReadonlyMap<string, ReadonlySet<Named>>;

/** Reads a role from its words, the end exclusive. */
export function roleOf({ words, language, people }: Reading, from: number, to: number): Role {
  const parts = words.slice(from, to).filter(word => word.kind === 'word');
  const own = parts.map(word => bare(word.lower)).filter(lower => !EMPTY_WORDS.test(lower));
  const head = own.at(-1) ?? '';
  const first = parts[0] ?? NOTHING;
  const ownedByPerson = parts.some(
    (word, i) => i < parts.length - 1 && isCapital(word) && people.find(bare(word.text)) !== null,
  );
  return {
    key: own.join(' '),
    head,
    isBare: own.length === 1,
    definite: isDefinite(first.lower, language) || /['’]s?$/.test(first.text) || isCapital(first),
    staff: STAFF.test(head) || ownedByPerson,
  };
}

function isDefinite(lower: string, { code }: Language): boolean {
  return code === 'en'
    ? /^(?:the|this|that)$/.test(lower)
    : !/^(?:ein|eine|un|une|uno|una|um|uma|een|en|ett)$/.test(lower);
}

/** Finds for each role of the story whom it cannot be: a person whom the same sentence names beside it. */
export function findExclusions(reading: Reading): Exclusions {
  const exclusions = new Map<string, Set<Named>>();
  if (reading.people.all.length > MOST_PEOPLE) return exclusions;
  for (const sentence of sentences(reading)) {
    const persons = personsIn(reading, sentence);
    if (persons.length === 0) continue;
    for (const { from, to } of rolesIn(reading, sentence)) {
      const { key } = roleOf(reading, from, to);
      const others = persons.filter(person => !isBeside(reading, person, { from, to }));
      exclusions.set(key, new Set([...(exclusions.get(key) ?? []), ...others.map(person => person.named)]));
    }
  }
  return exclusions;
}

interface Stretch {
  from: number;
  to: number;
}

function sentences({ words }: Reading): Stretch[] {
  const found: Stretch[] = [];
  words.forEach((word, i) => {
    const last = found.at(-1);
    if (last && wordAt(words, last.from).sentence === word.sentence) last.to = i + 1;
    else found.push({ from: i, to: i + 1 });
  });
  return found;
}

function personsIn({ words, people }: Reading, { from, to }: Stretch): (Stretch & { named: Named })[] {
  const found: (Stretch & { named: Named })[] = [];
  for (let i = from; i < to; i++) {
    const run = isCapital(wordAt(words, i)) ? readRun(words, i, to) : null;
    if (!run) continue;
    const named = people.find(run.name);
    if (named) found.push({ from: run.from, to: run.to, named });
    i = Math.max(i, run.to - 1);
  }
  return found;
}

function rolesIn({ words, language }: Reading, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower } = wordAt(words, i);
    if (kind !== 'word' || !ROLE_ENDING.test(lower)) continue;
    let start = i;
    while (
      start > from &&
      i - start < 5 &&
      belongs(wordAt(words, start - 1).lower, { kind: wordAt(words, start - 1).kind, language })
    )
      start--;
    found.push({ from: start, to: i + 1 });
  }
  return found;
}

function belongs(lower: string, { kind, language }: { kind: string; language: Language }): boolean {
  return (
    kind === 'word' &&
    !language.is('preposition', lower) &&
    !language.is('joiner', lower) &&
    !language.is('verb', lower) &&
    !language.is('auxiliary', lower)
  );
}

/** "Nato chief Jens Stoltenberg", "Jens Stoltenberg, the Nato chief": the same person. */
function isBeside({ words }: Reading, person: Stretch, role: Stretch): boolean {
  const gap = person.from >= role.to ? words.slice(role.to, person.from) : words.slice(person.to, role.from);
  const overlaps = person.from < role.to && role.from < person.to;
  return !overlaps && gap.every(word => word.text === ',' || word.text === '(');
}

/** Finds the one person whom a role can mean; null if none or several can. */
export function findHolder(
  reading: Reading,
  role: Role,
  { exclusions, focus }: { exclusions: Exclusions; focus: Named | null },
): Named | null {
  const { all } = reading.people;
  if (!role.definite || all.length > MOST_PEOPLE) return null;
  const holders = all.filter(person => person.roles.has(role.head));
  const excluded = exclusions.get(role.key) ?? new Set<Named>();
  if (role.isBare && holders.length === 1 && holders[0] && !excluded.has(holders[0])) return holders[0];
  if (role.staff || holders.length > 1) return null;
  const left = all.filter(person => !excluded.has(person));
  if (excluded.size > 0 && left.length === 1) return left[0] ?? null;
  const free = left.filter(person => person === focus || !holdsAnother(reading, person, { role, exclusions }));
  return free.length === 1 && free[0] === focus ? focus : null;
}

/** A person who is the only one left for another role is not free for this one. */
function holdsAnother(
  { people }: Reading,
  person: Named,
  { role, exclusions }: { role: Role; exclusions: Exclusions },
): boolean {
  for (const [key, excluded] of exclusions) {
    if (key !== role.key && excluded.size === people.all.length - 1 && !excluded.has(person)) return true;
  }
  return false;
}
