// What is spoken of a story: its sentences in order, each with the stretches that are speech of others.
import { findPieces } from '../../../core/quotes/spans';
import { LETTERS } from '../../../core/tree/text';
import { type Stretch, sentencesIn } from './sentences';

/** A line of the story as it is drawn: headline, standfirst, paragraph, heading, list item. */
export interface Line {
  text: string;
  /** It stands in a block of quotation. */
  isQuote: boolean;
}

/** A sentence; offsets are UTF-16 units of its line's text. */
export interface Sentence extends Stretch {
  /** Number of its line. */
  line: number;
  text: string;
  /** What of it is somebody's speech. */
  quotes: Stretch[];
}

const PARTING = '\n\n';
/** Fewer words in quotation marks are a turn of phrase, unless a mark in them ends a sentence. */
const FEWEST_WORDS = 4;
/** In scripts without spaces. */
const FEWEST_CHARACTERS = 8;
const SPACED_WORD = new RegExp(`[${LETTERS}]+`, 'g');
const ENDS_INSIDE = /[.,!?…。！？]$/u;

/** Lists the sentences of the lines. */
export function taleOf(lines: readonly Line[], language: string): Sentence[] {
  const quoted = quotedIn(lines);
  return lines.flatMap(({ text }, line) =>
    sentencesIn(text, language).map(({ start, end }) => ({
      ...{ line, start, end, text: text.slice(start, end) },
      quotes: (quoted[line] ?? []).map(quote => overlap(quote, { start, end })).filter(({ start, end }) => end > start),
    })),
  );
}

/** Finds the speech in each line; quotation marks are told over the whole story, as a quote may go on in the next line. */
function quotedIn(lines: readonly Line[]): Stretch[][] {
  const text = lines.map(line => line.text.replace(/\n/g, ' ')).join(PARTING);
  const speech = findPieces(text).filter(piece => isSpeech(text.slice(piece.innerStart, piece.innerEnd)));
  let next = 0;
  let at = 0;
  return lines.map(({ text: words, isQuote }) => {
    const found: Stretch[] = isQuote ? [{ start: 0, end: words.length }] : [];
    for (let piece = speech[next]; piece && piece.start < at + words.length; piece = speech[++next])
      if (!isQuote) found.push({ start: piece.start - at, end: piece.end - at });
    at += words.length + PARTING.length;
    return found;
  });
}

function isSpeech(words: string): boolean {
  if (ENDS_INSIDE.test(words)) return true;
  const found = words.match(SPACED_WORD) ?? [];
  return found.length >= FEWEST_WORDS || found.some(word => isUnspaced(word) && word.length >= FEWEST_CHARACTERS);
}

function isUnspaced(word: string): boolean {
  return /[\u3040-\u9fff]/.test(word);
}

function overlap(one: Stretch, other: Stretch): Stretch {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** Gives the first sentence of the paragraph after or before a sentence's own; before the first words of a paragraph, its beginning. */
export function paragraphFrom(tale: readonly Sentence[], at: number, way: 'next' | 'previous'): number {
  const line = tale[at]?.line ?? 0;
  const first = tale.findIndex(sentence => sentence.line === line);
  if (way === 'next') {
    const next = tale.findIndex(sentence => sentence.line > line);
    return next < 0 ? at : next;
  }
  if (first < at) return first;
  const before = tale[first - 1]?.line;
  return before === undefined ? 0 : tale.findIndex(sentence => sentence.line === before);
}
