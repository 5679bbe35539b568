// What listening is doing, as a value, and what becomes of it with every act of the reader and every sign of the voice.

import type { Part } from './parts';
import { partsOf, spokenWords, writtenOffset } from './parts';
import { wordAt } from './patience';
import type { Stretch } from './sentences';
import type { Sentence } from './tale';

/**
 * "refused": the browser speaks only after an act of the reader on the page. "stuck": the voice did not answer, twice.
 * "ended": the last sentence was spoken.
 */
export type Stage = 'still' | 'speaking' | 'paused' | 'refused' | 'stuck' | 'ended';

export interface Playing {
  stage: Stage;
  /** Numbers of the sentence and of its part. */
  sentence: number;
  part: number;
  /** Counts what was given to the voice; signs of an earlier turn are not heard. */
  turn: number;
  /** Signs that came in this turn. */
  signs: number;
  /** How often the voice failed at this part. */
  failures: number;
  /** The word being spoken, in its line; null where the voice does not tell. */
  word: Stretch | null;
}

/** What is to be spoken. */
export interface Tale {
  sentences: readonly Sentence[];
  quotesApart: boolean;
}

/** What the reader does. "again" begins the part anew, with another voice or speed. */
export type Act =
  | { kind: 'play' | 'pause' | 'again' }
  | { kind: 'go'; sentence: number }
  /** The page was drawn anew: the same words have another number now. */
  | { kind: 'renumber'; sentence: number };

/** What the voice does. Offsets are those of the words as it got them. */
export type Sign = { turn: number } & (
  | { kind: 'start' | 'end' | 'alive' | 'silence' }
  | { kind: 'word'; start: number; length: number }
  | { kind: 'failed'; why: 'refused' | 'stopped' | 'broken' }
);

export const STILL: Playing = { stage: 'still', sentence: 0, part: 0, turn: 0, signs: 0, failures: 0, word: null };

/** Failures at one part after which the voice is not asked again by itself. */
const MOST_FAILURES = 2;

/** Gives the part that is to be spoken; null at the end. */
export function partNow(tale: Tale, { sentence, part }: Playing): Part | null {
  const found = tale.sentences[sentence];
  return found ? (partsOf(found, tale)[part] ?? null) : null;
}

/** Gives the words of a part as they stand in the line. */
export function wordsOf(tale: Tale, { sentence }: Playing, { start, end }: Part): string {
  const found = tale.sentences[sentence];
  return found ? found.text.slice(start - found.start, end - found.start) : '';
}

/** Gives what listening does after an act of the reader. */
export function afterAct(now: Playing, act: Act, tale: Tale): Playing {
  if (act.kind === 'renumber') return { ...now, sentence: act.sentence };
  if (act.kind === 'pause') return now.stage === 'speaking' ? { ...now, stage: 'paused', word: null } : now;
  if (act.kind === 'go') return gone(now, Math.max(0, Math.min(act.sentence, tale.sentences.length - 1)));
  if (act.kind === 'again') return now.stage === 'speaking' ? begun(now, { part: partOrFirst(now, tale) }) : now;
  if (now.stage === 'speaking' || tale.sentences.length === 0) return now;
  const from = now.stage === 'ended' ? { sentence: 0, part: 0 } : { part: partOrFirst(now, tale) };
  return begun(now, { ...from, failures: 0 });
}

/** With quotes in a voice of their own a sentence has more parts than without. */
function partOrFirst(now: Playing, tale: Tale): number {
  return partNow(tale, now) ? now.part : 0;
}

/** While nothing is spoken, going somewhere only moves the place. */
function gone(now: Playing, sentence: number): Playing {
  const there = { sentence, part: 0, failures: 0 };
  if (now.stage === 'speaking' || now.stage === 'stuck') return begun(now, there);
  return { ...now, ...there, word: null, stage: now.stage === 'ended' ? 'paused' : now.stage };
}

function begun(now: Playing, more: Partial<Playing>): Playing {
  return { ...now, ...more, stage: 'speaking', turn: now.turn + 1, signs: 0, word: null };
}

/** Gives what listening does after a sign of the voice. */
export function afterSign(now: Playing, sign: Sign, tale: Tale): Playing {
  if (sign.turn !== now.turn || now.stage !== 'speaking') return now;
  if (sign.kind === 'end') return onward(now, tale);
  if (sign.kind === 'silence') return failed(now);
  if (sign.kind === 'failed') return afterFailure(now, sign.why);
  const signs = now.signs + 1;
  return sign.kind === 'word' ? { ...now, signs, word: wordIn(now, sign, tale) } : { ...now, signs };
}

function onward(now: Playing, tale: Tale): Playing {
  const next = { ...now, part: now.part + 1, failures: 0 };
  if (partNow(tale, next)) return begun(next, {});
  const after = { ...next, sentence: now.sentence + 1, part: 0 };
  return partNow(tale, after) ? begun(after, {}) : { ...now, stage: 'ended', word: null };
}

function failed(now: Playing): Playing {
  const failures = now.failures + 1;
  return failures < MOST_FAILURES ? begun(now, { failures }) : { ...now, failures, stage: 'stuck', word: null };
}

function afterFailure(now: Playing, why: 'refused' | 'stopped' | 'broken'): Playing {
  if (why === 'broken') return failed(now);
  // Something else silenced the voice: the system, another page.
  return { ...now, stage: why === 'refused' ? 'refused' : 'paused', word: null };
}

function wordIn(now: Playing, sign: { start: number; length: number }, tale: Tale): Stretch | null {
  const part = partNow(tale, now);
  if (!part) return null;
  const words = wordsOf(tale, now, part);
  const { start, end } = wordAt(spokenWords(words), sign);
  const word = { start: part.start + writtenOffset(words, start), end: part.start + writtenOffset(words, end) };
  return word.end > word.start ? word : null;
}
