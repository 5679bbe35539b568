// Chooses the few quotes that carry the story: a small sum of weights, each with its reason.

import { countWords, LETTERS } from '../tree/text';
import { startsSmall } from './letters';

/** What the choice needs to know of a quote. */
export interface Candidate {
  text: string;
  speaker: string;
  /** UTF-16 offset in the body. */
  start: number;
}

/** The story as far as the choice looks at it. */
export interface Setting {
  headline: string;
  standfirst: string;
  body: string;
}

/** A quote of fewer words rarely says a whole thing. */
const LEAST_WORDS = 6;
/** Quotes shown at most for one person, so that the other side is heard. */
const MOST_A_SPEAKER = 2;
/** Share of common words (Jaccard) from which two quotes say the same. */
const REPEAT = 0.5;
/** Words of story for each key quote, between the bounds. */
const WORDS_A_QUOTE = 110;
const BOUNDS = { least: 2, most: 5 };
/** Characters in which a story shows that it has room for the most quotes. */
const ENOUGH = 8000;

/**
 * The weights, set by hand in round numbers; `npm run bench:pull-quotes` ranks publishers' own pull quotes by them, beside simple
 * orders. Some twenty saved pages have one: enough to see a sign, too few to fit a number. What Bohn and Ling (2020, "Catching
 * Attention with Automatic Pull Quote Selection") found for all sentences of a story, plain and personal words, tells little among
 * quotes, which are all plain and personal: such weights are small.
 */
const WEIGHTS = {
  /** What matters stands early: from 0 at the head to this at the end. */
  place: -1.5,
  /** Words of the headline: the quote that the story hangs on. */
  headlineWords: 1.5,
  /** For each time that it is e times as long, or as short, as the best length: too short says little, too long is a document. */
  length: -1,
  /** A fragment inside a sentence of the reporter's. */
  fragment: -1,
  /** Figures belong to the text. */
  figures: -0.7,
  /** Who is in the headline is whom the story is about. */
  speakerInHeadline: 0.3,
  /** Long words read like a statement of a press office. */
  longWords: -0.3,
  /** "I" and "we" speak for somebody. */
  firstPerson: 0.2,
  /** Who speaks more often carries more of the story; counted up to three quotes. */
  speakerTurns: 0.1,
  /** For each quote of the same speaker that is chosen already. */
  sameVoice: -2.5,
};

/** Best length in words: two short sentences. */
const LENGTH = 25;
const FIRST_PERSON =
  /\b(?:I|we|my|our|us|me|ich|wir|mein\w*|unser\w*|uns|je|nous|notre|yo|nosotros|nuestr\w+|io|noi|eu|nós|ik|wij|jag|vi)\b/i;
const LONG_WORD = 9;

/** Rates each quote by the weights: the higher, the more it carries of the story. */
export function rateQuotes(candidates: readonly Candidate[], setting: Setting): number[] {
  const turnsOf = new Map<string, number>();
  for (const { speaker } of candidates) turnsOf.set(speaker, (turnsOf.get(speaker) ?? 0) + 1);
  const top = wordsOf(`${setting.headline} ${setting.standfirst}`);
  return candidates.map(candidate => weigh(candidate, turnsOf, { top, length: setting.body.length }));
}

/** Says for each quote whether it is a key quote. */
export function chooseKeyQuotes(candidates: readonly Candidate[], setting: Setting): boolean[] {
  const words = countWords(setting.body.slice(0, ENOUGH));
  const room = Math.min(BOUNDS.most, Math.max(BOUNDS.least, Math.round(words / WORDS_A_QUOTE)));
  const rates = rateQuotes(candidates, setting);
  const rated = candidates
    .map((candidate, index) => ({ ...candidate, index, weight: rates[index] ?? 0 }))
    .filter(({ text }) => countWords(text) >= LEAST_WORDS)
    .map(candidate => ({ ...candidate, words: wordsOf(candidate.text) }));
  const keys = new Set(pick(rated, room));
  return candidates.map((_, index) => keys.has(index));
}

interface Rated extends Candidate {
  index: number;
  words: ReadonlySet<string>;
  weight: number;
}

/**
 * Takes the best one after the other; what a speaker has said already makes room for another voice. A quote with a name can be
 * checked: one without comes after all that have one.
 */
function pick(rated: readonly Rated[], room: number): number[] {
  const chosen: Rated[] = [];
  const turns = ({ speaker }: Rated) => chosen.filter(other => other.speaker === speaker).length;
  const worth = (quote: Rated) => quote.weight + WEIGHTS.sameVoice * turns(quote);
  while (chosen.length < room) {
    const left = rated.filter(quote => turns(quote) < MOST_A_SPEAKER && !chosen.some(other => repeats(other, quote)));
    const named = left.filter(({ speaker }) => speaker !== '');
    const from = named.length > 0 ? named : left;
    const best = from.reduce<Rated | null>((top, quote) => (top && worth(top) >= worth(quote) ? top : quote), null);
    if (!best) break;
    chosen.push(best);
  }
  return chosen.map(({ index }) => index);
}

function repeats(one: Rated, other: Rated): boolean {
  return overlap(one.words, other.words) >= REPEAT;
}

/** The story's own part in the weights: the words of its headline, the characters of its body. */
interface Frame {
  top: ReadonlySet<string>;
  length: number;
}

function weigh(candidate: Candidate, turnsOf: ReadonlyMap<string, number>, { top, length }: Frame): number {
  const { text, speaker, start } = candidate;
  const words = wordsOf(text);
  const turns = turnsOf.get(speaker) ?? 0;
  const shares = [...words].filter(word => word.length >= LONG_WORD).length / Math.max(1, words.size);
  const surname = speaker.split(' ').at(-1)?.toLowerCase() ?? '';
  return sum([
    [WEIGHTS.speakerInHeadline, top.has(surname) ? 1 : 0],
    [WEIGHTS.speakerTurns, speaker === '' ? 0 : Math.min(3, turns)],
    [WEIGHTS.firstPerson, FIRST_PERSON.test(text) ? 1 : 0],
    [WEIGHTS.headlineWords, overlapWith(top, words)],
    [WEIGHTS.longWords, shares],
    [WEIGHTS.figures, /[\d٠-٩۰-۹]/.test(text) ? 1 : 0],
    [WEIGHTS.length, lengthGap(countWords(text))],
    [WEIGHTS.place, start / Math.max(1, length)],
    [WEIGHTS.fragment, startsSmall(text) ? 1 : 0],
  ]);
}

function sum(parts: readonly (readonly [number, number])[]): number {
  return parts.reduce((total, [weight, value]) => total + weight * value, 0);
}

/** How far a length is from the best one, on a scale in which half and double are as far. */
function lengthGap(words: number): number {
  return Math.abs(Math.log(Math.max(1, words) / LENGTH));
}

const WORD = new RegExp(`[${LETTERS}][${LETTERS}'’]*`, 'g');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).filter(word => word.length > 3));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(word => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Share of a quote's words that the headline has too. */
function overlapWith(top: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...words].filter(word => top.has(word)).length / Math.max(1, words.size);
}
