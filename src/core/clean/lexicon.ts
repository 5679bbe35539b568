// The phrases of a set of languages in one search, made once a set.
import type { HiddenKind } from '../article';
import type { Phrases } from './phrases/phrases';
import { plain } from './prose';
import { eachWord, keyAt, wordGoesOn } from './words';

/** What a phrase stands for: the publisher speaks to its reader ("we", "your"), or of its trade, or asks for something. */
export type Meaning = HiddenKind | 'address' | 'trade';

interface Entry {
  phrase: string;
  meaning: Meaning;
  /** It is enough by itself. */
  strong: boolean;
  /** Any ending may follow: "abonn" takes "abonniere". */
  stem: boolean;
}

export interface Lexicon {
  whole: ReadonlyMap<string, readonly HiddenKind[]>;
  /** What short lines begin with, by the key of the first word. */
  starts: ReadonlyMap<number, readonly { phrase: string; kind: HiddenKind }[]>;
  /** By the key of the first word. */
  within: ReadonlyMap<number, readonly Entry[]>;
}

/** A phrase that a text holds, with its offsets there. */
export interface Match extends Entry {
  from: number;
  to: number;
}

const known = new Map<string, Lexicon>();

/** Gives the search for a set of languages. */
export function lexiconOf(phrases: readonly Phrases[]): Lexicon {
  const name = phrases.map(({ language }) => language).join('+');
  const before = known.get(name);
  if (before) return before;
  const made = make(phrases);
  known.set(name, made);
  return made;
}

function make(phrases: readonly Phrases[]): Lexicon {
  const whole = new Map<string, HiddenKind[]>();
  const within = new Map<number, Entry[]>();
  const starts = new Map<number, { phrase: string; kind: HiddenKind }[]>();
  const addAll = (list: string, meaning: Meaning) => {
    for (const marked of list.split('|').filter(Boolean)) {
      const phrase = plain(marked.replace(/^!|\*$/g, ''));
      const entry = { phrase, meaning, strong: marked.startsWith('!'), stem: marked.endsWith('*') };
      put(within, keyAt(phrase, firstLetter(phrase)), entry);
    }
  };
  for (const language of phrases) {
    addAll(language.address, 'address');
    addAll(language.trade, 'trade');
    for (const [kind, list] of kindsOf(language)) {
      const all = list.split('|').filter(Boolean);
      for (const marked of all.filter(marked => marked.startsWith('='))) put(whole, label(marked), kind);
      for (const marked of all.filter(marked => marked.startsWith('^'))) {
        const phrase = label(marked);
        put(starts, keyAt(phrase, 0), { phrase, kind });
      }
      addAll(all.filter(marked => !/^[=^]/.test(marked)).join('|'), kind);
    }
  }
  return { whole, starts, within };
}

function firstLetter(phrase: string): number {
  let first = 0;
  while (first < phrase.length && !isWordAt(phrase, first)) first++;
  return first;
}

function isWordAt(text: string, at: number): boolean {
  let found = false;
  eachWord(text.charAt(at), () => {
    found = true;
  });
  return found;
}

function put<Name, Value>(map: Map<Name, Value[]>, name: Name, value: Value): void {
  const list = map.get(name);
  if (list) list.push(value);
  else map.set(name, [value]);
}

const kindsOf = (phrases: Phrases): [HiddenKind, string][] => parseKinds(Object.entries(phrases.kinds));

/** The keys of a record are its kinds; Object.entries has forgotten that. */
function parseKinds(entries: [string, string][]): [HiddenKind, string][] {
  return entries as [HiddenKind, string][];
}

/** Cuts from a label what is no word of it: counts, arrows, signs, a colon at the end. */
export function label(text: string): string {
  return plain(text)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .trim();
}

/** Finds all phrases that a plain text holds. */
export function matchesIn(text: string, { within }: Lexicon): Match[] {
  const found: Match[] = [];
  eachWord(text, at => {
    for (const entry of within.get(keyAt(text, at)) ?? []) {
      const to = at + entry.phrase.length;
      if (text.startsWith(entry.phrase, at) && (entry.stem || !wordEndsLate(text, to)))
        found.push({ ...entry, from: at, to });
    }
  });
  return found;
}

/** Gives the kinds that a label begins like: "more from the harbour". */
export function startsOf(whole: string, { starts }: Lexicon): { phrase: string; kind: HiddenKind }[] {
  const likely = whole === '' ? [] : (starts.get(keyAt(whole, 0)) ?? []);
  return likely.filter(({ phrase }) => whole.startsWith(phrase) && !wordEndsLate(whole, phrase.length));
}

/** Says whether a word runs over the end of a phrase: both the last character of the phrase and the next belong to it. */
function wordEndsLate(text: string, to: number): boolean {
  return wordGoesOn(text, to) && wordGoesOn(text, to - 1);
}
