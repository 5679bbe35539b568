// What a line says: one walk over its text finds the phrases of all kinds, for every line of a page is asked for every kind.
import type { HiddenKind } from '../article';
import { label, lexiconOf, type Match, matchesIn, startsOf } from './lexicon';
import type { Phrases } from './phrases/phrases';
import { linkedShare, outsideQuotes } from './prose';
import type { Block } from './survey';

/** What of a kind's phrases a text holds. */
export interface Said {
  /** The text as a whole is such a phrase ("Comments"). */
  whole: string | null;
  /** The text opens with such a phrase and a colon ("Read more: …"). */
  lead: string | null;
  /** The short text begins with such a phrase ("More from the harbour"); a heading of the story may do so too. */
  start: string | null;
  /** A phrase that is enough by itself. */
  strong: string | null;
  /** Different other phrases, in their order. */
  weak: string[];
}

/** All that a line says. */
export interface Speech {
  kinds: ReadonlyMap<HiddenKind, Said>;
  /** It speaks to the reader: "we", "your". */
  address: boolean;
  /** It speaks of the publisher's trade: "journalism", "paywall". */
  trade: boolean;
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
  const start = text.slice(0, LONGEST_LEAD + 1);
  const end = start.search(/[:：»>|]/);
  const before = end > 0 && !prose ? [label(text.slice(0, end))] : [];
  if (linkedShare(block) < LEADS_TO_LINK) return before;
  const words = text.slice(0, LONGEST_LEAD).split(' ').slice(0, MOST_LEAD_WORDS);
  const first = words.map((_, at) => label(words.slice(0, at + 1).join(' ')));
  // A single word of the first ones would take "Video games …" for "Video".
  return [...before, ...first.filter(lead => lead.includes(' '))];
}

type Findings = Map<HiddenKind, Said>;

function saidOf(findings: Findings, kind: HiddenKind): Said {
  const said = findings.get(kind) ?? { whole: null, lead: null, start: null, strong: null, weak: [] };
  findings.set(kind, said);
  return said;
}

const known = new WeakMap<Block, Speech>();
const SILENCE: Speech = { kinds: new Map(), address: false, trade: false };

/** Gives what a line says: whole phrases of the line itself, others of what stands outside its quotation marks. */
export function speechOf(block: Block, phrases: readonly Phrases[]): Speech {
  if (block.framed) return SILENCE;
  const before = known.get(block);
  if (before) return before;
  const findings: Findings = new Map();
  const lexicon = lexiconOf(phrases);
  // A label in quotation marks is a word that the story quotes.
  const whole = block.text.length <= LONGEST_LABEL && !/^[“"„«»「‘']/.test(block.text) ? label(block.text) : '';
  for (const kind of lexicon.whole.get(whole) ?? []) saidOf(findings, kind).whole ??= whole;
  for (const { kind, phrase } of startsOf(whole, lexicon)) saidOf(findings, kind).start ??= phrase;
  for (const lead of leadsOf(block))
    for (const kind of lexicon.whole.get(lead) ?? []) saidOf(findings, kind).lead ??= lead;
  const matches = matchesIn(outsideOf(block), lexicon);
  for (const match of withoutRepeats(matches)) add(findings, match);
  const means = (meaning: Match['meaning']) => matches.some(match => match.meaning === meaning);
  const speech = { kinds: findings, address: means('address'), trade: means('trade') };
  known.set(block, speech);
  return speech;
}

/** Gives what a line says, by kind. */
export function whatIsSaid(block: Block, phrases: readonly Phrases[]): ReadonlyMap<HiddenKind, Said> {
  return speechOf(block, phrases).kinds;
}

/** A weak phrase that stands within another of its kind says nothing more. */
function withoutRepeats(matches: readonly Match[]): Match[] {
  const holds = (outer: Match, inner: Match) =>
    outer.meaning === inner.meaning &&
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    (outer.strong || outer.to - outer.from > inner.to - inner.from);
  return matches.filter(match => match.strong || !matches.some(other => holds(other, match)));
}

function add(findings: Findings, { meaning, phrase, strong }: Match): void {
  if (meaning === 'address' || meaning === 'trade') return;
  const said = saidOf(findings, meaning);
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
