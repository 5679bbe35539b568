// Speech that is set off without quotation marks: by a dash at the head of a line, by a credit under it, by a name before it.
import { LETTERS } from '../tree/text';
import type { Piece } from './spans';

/** Tells whether a word, in lower case, reports speech. */
type Reports = (word: string) => boolean;

/** Languages whose papers print speech behind a dash; elsewhere a dash at the head of a line is a list. */
const DASHED = /^(?:cs|da|el|es|fi|fr|hu|it|nb|nn|no|pl|pt|ro|ru|sv|tr|uk)$/;
const DASH = /^[–—―]\s*(?=[\p{Lu}¿¡«"“])/u;
const WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** Words behind the speech in which its verb must stand. */
const NEAR_VERB = 3;

/**
 * Finds speech behind a dash: "– Vi stannar, säger Anna Lind.", "— Nie pójdę — powiedziała Anna Nowak." A line counts only if a
 * verb that reports speech follows, so that a list with dashes stays a list. One pass over the text.
 */
export function findDashed(text: string, { code, reports }: { code: string; reports: Reports }): Piece[] {
  if (!DASHED.test(code)) return [];
  const pieces: Piece[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const dash = DASH.exec(line[0]);
    if (dash) pieces.push(...piecesOf(line, dash[0].length, reports));
  }
  return pieces;
}

function piecesOf(line: RegExpExecArray, from: number, reports: Reports): Piece[] {
  const words = line[0];
  const first = speechEnd(words, from, reports);
  if (first < 0) return [];
  const pieces = [pieceOf(line, { start: 0, from, to: first })];
  // "– A – powiedziała Anna. – B": what stands behind the next dash is speech again.
  const again = /[.,]\s+[–—―]\s*/g;
  again.lastIndex = first + 1;
  const next = again.exec(words);
  if (next) pieces.push(pieceOf(line, { start: again.lastIndex, from: again.lastIndex, to: words.length }));
  return pieces;
}

/** Where the speech ends: at the first dash or mark behind which a verb that reports speech stands; -1 if nowhere. */
function speechEnd(words: string, from: number, reports: Reports): number {
  const ends = /[,!?…]?\s*[–—―]\s*(?=\p{Ll})|[,!?…]\s+(?=\p{Ll})/gu;
  ends.lastIndex = from;
  for (let end = ends.exec(words); end; end = ends.exec(words)) {
    const next =
      words
        .slice(ends.lastIndex, ends.lastIndex + 60)
        .toLowerCase()
        .match(WORD) ?? [];
    if (next.slice(0, NEAR_VERB).some(reports)) return end.index + (/^[,!?…]/.test(end[0]) ? 1 : 0);
  }
  return -1;
}

function pieceOf(line: RegExpExecArray, { start, from, to }: { start: number; from: number; to: number }): Piece {
  const [begin, end] = [line.index + from, line.index + to];
  const trimmed = end - (line[0].slice(from, to).length - line[0].slice(from, to).trimEnd().length);
  return {
    start: line.index + start,
    end: trimmed,
    innerStart: begin,
    innerEnd: trimmed,
    closed: true,
    reopened: false,
  };
}

/** A name of two to four words with capitals. */
const PART = String.raw`\p{Lu}[${LETTERS}.'’-]*`;
const NAME = String.raw`(${PART}(?:\s(?:${PART}|de|von|van|der|al|bin)){1,4})`;
/** "— Anna Reed, harbour master" under a quote; "— Anna Reed (@annareed) 4 March" behind a post. */
const CREDIT_LINE = new RegExp(String.raw`^\s*[–—―-]{1,2}\s*${NAME}\s*(?:,\s*[^.!?\n]{2,80})?$`, 'u');
const POST = new RegExp(String.raw`\s*[–—―]\s?${NAME}\s\(@\w{1,30}\)[^\n]{0,40}$`, 'u');
/** Characters at the end of a line in which a post's credit stands; a longer line is not searched. */
const CREDIT_ROOM = 140;

/** Finds posts with the name and handle of who wrote them behind their words; the words are one piece, marks in them count no more. */
export function findPosts(text: string): Piece[] {
  const pieces: Piece[] = [];
  if (!text.includes('(@')) return pieces;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const offset = Math.max(0, line[0].length - CREDIT_ROOM);
    const found = POST.exec(line[0].slice(offset));
    if (!found?.[1] || offset + found.index < 2) continue;
    const at = line.index + offset + found.index + found[0].indexOf(found[1]);
    const piece = pieceOf(line, { start: 0, from: 0, to: offset + found.index });
    pieces.push({ ...piece, credit: { start: at, end: at + found[1].length } });
  }
  return pieces;
}

/** Gives pieces that fill their line the credit of the line below, if that is one. */
export function withCredits(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.map(piece => {
    const rest = text.slice(piece.end, piece.end + CREDIT_ROOM);
    const below = /^[.,]?\s*\n+([^\n]{3,120})(?:\n|$)/.exec(rest);
    const found = below?.[1] === undefined ? null : CREDIT_LINE.exec(below[1]);
    if (!below || !found?.[1]) return piece;
    const at = piece.end + below[0].indexOf(below[1] ?? '') + found[0].indexOf(found[1]);
    return { ...piece, credit: { start: at, end: at + found[1].length } };
  });
}
