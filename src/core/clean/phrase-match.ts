// The search for phrases: one walk over a text finds those of all kinds, for every line of a page is asked for every kind.
import type { HiddenKind } from '../article';
import type { Phrases } from './phrases/phrases';
import { linkedShare, outsideQuotes, plain } from './prose';
import type { Block } from './survey';

/** What of a kind's phrases a text holds. */
export interface Said {
  /** The text as a whole is such a phrase ("Comments"). */
  whole: string | null;
  /** The text opens with such a phrase and a colon ("Read more: …"). */
  lead: string | null;
  /** A phrase that is enough by itself. */
  strong: string | null;
  /** Different other phrases, in their order. */
  weak: string[];
}

interface Entry {
  phrase: string;
  kind: HiddenKind;
  strong: boolean;
}

/** A language's phrases, by their first word; those of scripts without blanks stand under their first character. */
interface Lexicon {
  whole: Map<string, HiddenKind[]>;
  within: Map<string, Entry[]>;
}

const lexicons = new Map<string, Lexicon>();
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const firstWord = (phrase: string) => phrase.match(WORD)?.[0] ?? phrase;

function put<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const list = map.get(name);
  if (list) list.push(value);
  else map.set(name, [value]);
}

const KINDS_OF = (phrases: Phrases): [HiddenKind, string][] => parseKinds(Object.entries(phrases.kinds));

/** The keys of a record are its kinds; Object.entries has forgotten that. */
function parseKinds(entries: [string, string][]): [HiddenKind, string][] {
  return entries as [HiddenKind, string][];
}

function lexiconOf(phrases: Phrases): Lexicon {
  const known = lexicons.get(phrases.language);
  if (known) return known;
  const lexicon: Lexicon = { whole: new Map(), within: new Map() };
  for (const [kind, list] of KINDS_OF(phrases)) {
    for (const marked of list.split('|').filter(Boolean)) {
      const phrase = marked.replace(/^[!=]/, '');
      if (marked.startsWith('=')) put(lexicon.whole, label(phrase), kind);
      else put(lexicon.within, firstWord(phrase), { phrase, kind, strong: marked.startsWith('!') });
    }
  }
  lexicons.set(phrases.language, lexicon);
  return lexicon;
}

/** Cuts from a label what is no word of it: counts, arrows, signs, a colon at the end. */
export function label(text: string): string {
  return plain(text)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .trim();
}

/** Longest text that can be a label, in characters. */
const LONGEST_LABEL = 60;

/** Longest lead-in, in characters and in words. */
const LONGEST_LEAD = 40;
const MOST_LEAD_WORDS = 5;
/** Share in links from which what follows a lead-in is what it leads to, though no colon parts them. */
const LEADS_TO_LINK = 0.5;

/** Gives what may be a lead-in: what stands before a colon or bar, and the first words of a line that is mostly a link. */
function leadsOf(block: Block): string[] {
  const { text, prose } = block;
  const end = text.search(/[:：»>|]/);
  const before = end > 0 && end <= LONGEST_LEAD && !prose ? [label(text.slice(0, end))] : [];
  if (linkedShare(block) < LEADS_TO_LINK) return before;
  const words = text.slice(0, LONGEST_LEAD).split(' ');
  const first = words.slice(0, MOST_LEAD_WORDS).map((_, at) => label(words.slice(0, at + 1).join(' ')));
  // A single word of the first ones would take "Video games …" for "Video".
  return [...before, ...first.filter(lead => lead.includes(' '))];
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function standsAt(text: string, at: number, { phrase }: Entry): boolean {
  return text.startsWith(phrase, at) && (UNSPACED.test(phrase) || !isLetter(text[at + phrase.length]));
}

type Findings = Map<HiddenKind, Said>;

function saidOf(findings: Findings, kind: HiddenKind): Said {
  const said = findings.get(kind) ?? { whole: null, lead: null, strong: null, weak: [] };
  findings.set(kind, said);
  return said;
}

const known = new WeakMap<Block, Findings>();

/** Gives what a line says, by kind: whole phrases of the line itself, others of what stands outside its quotation marks. */
export function whatIsSaid(block: Block, phrases: readonly Phrases[]): ReadonlyMap<HiddenKind, Said> {
  const before = known.get(block);
  if (before) return before;
  const findings: Findings = new Map();
  // A label in quotation marks is a word that the story quotes.
  const whole = block.text.length <= LONGEST_LABEL && !/^[“"„«»「‘']/.test(block.text) ? label(block.text) : '';
  const outside = outsideOf(block);
  const leads = leadsOf(block);
  for (const lexicon of phrases.map(lexiconOf)) {
    for (const kind of lexicon.whole.get(whole) ?? []) saidOf(findings, kind).whole ??= whole;
    for (const lead of leads) for (const kind of lexicon.whole.get(lead) ?? []) saidOf(findings, kind).lead ??= lead;
    for (const found of foundIn(outside, lexicon)) add(findings, found);
  }
  known.set(block, findings);
  return findings;
}

interface Found extends Entry {
  from: number;
  to: number;
}

/** Finds a lexicon's phrases in a text; a weak one that stands within a strong one of its kind says nothing more. */
function foundIn(outside: string, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  for (const { 0: word, index } of outside.matchAll(WORD)) {
    for (const entry of lexicon.within.get(word) ?? []) {
      if (standsAt(outside, index, entry)) found.push({ ...entry, from: index, to: index + entry.phrase.length });
    }
  }
  const holds = (strong: Found, weak: Found) =>
    strong.kind === weak.kind && strong.from <= weak.from && strong.to >= weak.to;
  const strong = found.filter(entry => entry.strong);
  return found.filter(entry => entry.strong || !strong.some(other => holds(other, entry)));
}

function add(findings: Findings, { kind, phrase, strong }: Entry): void {
  const said = saidOf(findings, kind);
  if (strong) said.strong ??= phrase;
  else if (!said.weak.includes(phrase)) said.weak.push(phrase);
}

const outsides = new WeakMap<Block, string>();

/** Gives a line's text outside quotation marks, in lower case. */
export function outsideOf(block: Block): string {
  const outside = outsides.get(block) ?? outsideQuotes(block.text);
  outsides.set(block, outside);
  return outside;
}

const lists = new Map<string, ReadonlySet<string>>();

/** Says whether a text has one of the words (or, with blanks in it, phrases) of a "|" list. */
export function hasListed(list: string, outside: string): boolean {
  const words = lists.get(list) ?? new Set(list.split('|'));
  lists.set(list, words);
  for (const [word] of outside.matchAll(WORD)) if (words.has(word)) return true;
  return [...words].some(phrase => phrase.includes(' ') && outside.includes(phrase));
}
