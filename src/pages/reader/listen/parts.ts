// A sentence in the parts that are given to a voice one by one, and the words as a voice gets them.
import { LETTERS } from '../../../core/tree/text';
import type { Stretch } from './sentences';
import type { Sentence } from './tale';

/** A stretch of a sentence for one voice; offsets count in the sentence's line. */
export interface Part extends Stretch {
  isQuote: boolean;
}

/** Characters. Chromium's voices of the network fall silent after some fifteen seconds (crbug.com/679437); this is about twelve. */
const LONGEST = 200;
/** The same in scripts whose every character is a syllable or more. */
const LONGEST_UNSPACED = 60;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const SAID = new RegExp(`[${LETTERS}]`);

/** Cuts a sentence into parts: at quotes if they have a voice of their own, and where it is too long for one breath. */
export function partsOf(sentence: Sentence, { quotesApart }: { quotesApart: boolean }): Part[] {
  const turns = quotesApart ? byVoice(sentence) : [{ start: sentence.start, end: sentence.end, isQuote: false }];
  return turns.flatMap(turn => inBreaths(sentence, turn));
}

function byVoice(sentence: Sentence): Part[] {
  const parts: Part[] = [];
  for (const turn of turnsOf(sentence)) {
    const last = parts.at(-1);
    const isSaid = SAID.test(sentence.text.slice(turn.start - sentence.start, turn.end - sentence.start));
    if (isSaid) parts.push(turn);
    // Marks between two quotes need no voice of their own.
    else if (last) last.end = turn.end;
  }
  return parts;
}

function turnsOf({ start, end, quotes }: Sentence): Part[] {
  const turns: Part[] = [];
  let at = start;
  for (const quote of quotes) {
    turns.push({ start: at, end: quote.start, isQuote: false }, { ...quote, isQuote: true });
    at = quote.end;
  }
  return [...turns, { start: at, end, isQuote: false }].filter(turn => turn.end > turn.start);
}

function inBreaths(sentence: Sentence, part: Part): Part[] {
  const parts: Part[] = [];
  let start = part.start;
  while (start < part.end) {
    const words = sentence.text.slice(start - sentence.start, part.end - sentence.start);
    const end = start + breath(words);
    parts.push({ ...part, start, end });
    start = end;
  }
  return parts;
}

/** Gives the length of what fits in one breath: up to the last comma or its like, else the last space, else by force. */
function breath(words: string): number {
  const longest = UNSPACED.test(words) ? LONGEST_UNSPACED : LONGEST;
  if (words.length <= longest) return words.length;
  const within = words.slice(0, longest);
  const pause = Math.max(
    ...[...within.matchAll(/[,;:、，；،؛–—](?:\s|(?<=[、，；]))/g)].map(found => found.index + 1),
    0,
  );
  if (pause > longest / 3) return pause;
  const space = within.lastIndexOf(' ');
  return space > 0 ? space + 1 : longest;
}

/** Characters that are seen or not, and said by nobody: a voice would stumble over them. */
const UNSAID = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Gives words as a voice gets them: one line, without soft hyphens and the like. */
export function spokenWords(words: string): string {
  return words.replace(UNSAID, '').replace(/\s/g, ' ');
}

/** Gives the offset in the words of an offset in what `spokenWords` made of them. */
export function writtenOffset(words: string, spokenOffset: number): number {
  let at = spokenOffset;
  for (const { index } of words.matchAll(UNSAID)) if (index <= at) at++;
  return Math.min(at, words.length);
}
