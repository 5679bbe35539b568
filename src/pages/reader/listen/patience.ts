// How long a voice may be silent before it counts as one that does not answer.
import type { Stretch } from './sentences';

/** Milliseconds until a first sign: a voice of the network has to be fetched, one of the system may be loaded from disk. */
const TO_BEGIN = 6_000;
/** Milliseconds that a pause may add. */
const PAUSES = 4_000;
/** Milliseconds a character at the voice's own speed: slow speech, a hundred words a minute. */
const A_CHARACTER = 110;
/** The same for a character that is a syllable or a word, and for a figure. */
const A_SYLLABLE = 400;
/** Milliseconds for a word and the pause behind it, at the voice's own speed. */
const A_WORD = 6_000;
/** Signs after which a voice counts as one that tells of every word. */
const TELLS_WORDS = 3;

const SYLLABLES = /[\d\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;

interface Speaking {
  /** What is given to the voice. */
  text: string;
  rate: number;
  /** Signs that came of it so far. */
  signs: number;
}

/** Gives the milliseconds within which the next sign has to come. */
export function patienceFor({ text, rate, signs }: Speaking): number {
  if (signs === 0) return TO_BEGIN;
  if (signs >= TELLS_WORDS) return TO_BEGIN + A_WORD / rate;
  const syllables = text.match(SYLLABLES)?.length ?? 0;
  return PAUSES + ((text.length - syllables) * A_CHARACTER + syllables * A_SYLLABLE) / rate;
}

/** Gives the word that begins at an offset, for browsers that do not say where it ends. */
export function wordAt(text: string, { start, length }: { start: number; length: number }): Stretch {
  const rest = text.slice(start);
  const end = start + (length > 0 ? length : (/^\S+/.exec(rest)?.[0].length ?? 0));
  return { start, end: Math.min(end, text.length) };
}
