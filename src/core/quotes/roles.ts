// What the story says about who is whom: which person cannot be "the Nato chief", which role is taken.
import type { Stretch } from './according';
import type { Language } from './language';
import { bare, isCapital, isRole, readRun } from './names';
import type { Reading } from './noun-phrase';
import type { Named } from './people';
import { type Word, wordAt } from './words';

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
  const first = wordAt(parts, 0);
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
  for (const places of placesOf(reading).values()) {
    for (const role of places) {
      if (role.named) continue;
      const { key } = roleOf(reading, role.from, role.to);
      const excluded = exclusions.get(key) ?? new Set();
      for (const person of places) {
        if (person.named && !isBeside(reading, person, role)) exclusions.set(key, excluded.add(person.named));
      }
    }
  }
  return exclusions;
}

/** A person or, if nobody is named, a role. */
interface Place extends Stretch {
  named: Named | null;
}

/** The persons and roles of each sentence. */
function placesOf({ words, people, language }: Reading): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  const add = (place: Place) => {
    const { sentence } = wordAt(words, place.from);
    places.set(sentence, [...(places.get(sentence) ?? []), place]);
  };
  let next = 0;
  words.forEach((word, i) => {
    if (isRole(word.lower)) {
      let from = i;
      while (
        i - from < 5 &&
        wordAt(words, from - 1).sentence === word.sentence &&
        belongs(wordAt(words, from - 1), language)
      )
        from--;
      add({ from, to: i + 1, named: null });
    }
    const run = i >= next && isCapital(word) ? readRun(words, i, words.length) : null;
    if (!run) return;
    next = run.to;
    const named = people.find(run.name);
    if (named) add({ from: run.from, to: run.to, named });
  });
  return places;
}

const BREAKS = ['preposition', 'joiner', 'verb', 'auxiliary'] as const;

function belongs({ kind, lower }: Word, { is }: Language): boolean {
  return kind === 'word' && !BREAKS.some(small => is(small, lower));
}

/** "Nato chief Jens Stoltenberg", "Jens Stoltenberg, the Nato chief": the same person. */
function isBeside({ words }: Reading, person: Stretch, role: Stretch): boolean {
  if (person.from < role.to && role.from < person.to) return false;
  const gap = words.slice(Math.min(role.to, person.to), Math.max(role.from, person.from));
  return gap.every(({ text }) => text === ',' || text === '(');
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
