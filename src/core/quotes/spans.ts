// Finds the pieces of a text that stand in quotation marks. One pass, no look-back over more than a line.

import { LETTERS } from '../tree/text';
import { startsSmall } from './letters';
import { DOUBLE_MARKS, ELISION, SINGLE_MARKS, TWO_SIDED } from './marks';

/** A stretch in quotation marks; offsets are UTF-16 units of the text and include the marks that are there. */
export interface Piece {
  start: number;
  end: number;
  /** Where the words begin and end, without the marks. */
  innerStart: number;
  innerEnd: number;
  /** A mark closes it; else the line ends it. */
  closed: boolean;
  /** It opens the line that follows an unclosed piece: both are one quote. */
  reopened: boolean;
  /** Where the name of who said it stands, if a credit gives it; offsets of the text. */
  credit?: { start: number; end: number };
  /** It answers a question of the interview: whoever the story is about says it. */
  answer?: boolean;
}

/** Puts pieces of two kinds together in order; where they overlap, the first kind counts. */
export function mergePieces(first: readonly Piece[], second: readonly Piece[]): Piece[] {
  if (first.length === 0) return [...second];
  const merged: Piece[] = [];
  let next = 0;
  for (const piece of second) {
    while ((first[next]?.start ?? Number.POSITIVE_INFINITY) <= piece.start) merged.push(...first.slice(next, ++next));
    const [before, after] = [merged.at(-1), first[next]];
    if ((before?.end ?? 0) > piece.start || (after?.start ?? Number.POSITIVE_INFINITY) < piece.end) continue;
    merged.push(piece);
  }
  return [...merged, ...first.slice(next)];
}

type Marks = Readonly<Record<string, string>>;

/** All marks that open or close, so that a line without them costs one look. */
const ANY_MARK = new RegExp(
  `[${[DOUBLE_MARKS, SINGLE_MARKS].map(marks => Object.entries(marks).flat().join('')).join('')}]`,
  'g',
);

const LETTER = new RegExp(`[${LETTERS}]`);
const OPENS_AFTER = /[\s([{—–\-/:,;“„«‘‚"'>]/u;

/** Finds the quoted pieces in order; single marks count only in a story whose speech has no double ones. */
export function findPieces(text: string): Piece[] {
  const double = scan(text, DOUBLE_MARKS);
  if (double.some(piece => piece.closed && text.slice(piece.start, piece.end).includes(' '))) return double;
  const single = scan(text, SINGLE_MARKS);
  return single.length > 0 ? single : double;
}

function scan(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let carried = '';
  for (const line of text.matchAll(/[^\n]+/g)) carried = scanLine(line, { marks, pieces, carried });
  return pieces;
}

interface Scan {
  marks: Marks;
  /** Found pieces are added here. */
  pieces: Piece[];
  /** The opening mark that the line before left unclosed. */
  carried: string;
}

/** Adds the line's pieces and returns the opening mark that it leaves unclosed. */
function scanLine(line: RegExpExecArray, { marks, pieces, carried }: Scan): string {
  const words = line[0];
  let opener = '';
  let from = 0;
  let first = true;
  const add = (to: number) => {
    const piece = pieceOf(line, { from, to, closed: closes(words, to - 1, marks[opener] ?? '') });
    pieces.push({ ...piece, reopened: first && opener === carried && words.slice(0, from).trim() === '' });
  };
  for (const { index: i, 0: mark } of words.matchAll(ANY_MARK)) {
    if (opener === '') {
      if (!marks[mark] || !opens(words, i)) continue;
      [opener, from] = [mark, i];
    } else if (closes(words, i, marks[opener] ?? '')) {
      add(i + 1);
      [opener, first] = ['', false];
    } else if (mark === opener && opens(words, i)) {
      // The mark before was never closed: trust the later one.
      [from, first] = [i, false];
    }
  }
  if (opener !== '') add(words.length);
  return opener;
}

function pieceOf(line: RegExpExecArray, { from, to, closed }: { from: number; to: number; closed: boolean }) {
  const inner = line[0].slice(from + 1, closed ? to - 1 : to);
  const innerStart = line.index + from + 1 + (inner.length - inner.trimStart().length);
  const innerEnd = Math.max(innerStart, line.index + from + 1 + inner.trimEnd().length);
  return { start: line.index + from, end: line.index + to, innerStart, innerEnd, closed };
}

function opens(words: string, i: number): boolean {
  const [mark, before, after] = [words[i] ?? '', words[i - 1] ?? ' ', words[i + 1] ?? ' '];
  if (mark === '«' || /[「『﹁〝]/.test(mark)) return true;
  if (mark === '»' && !LETTER.test(before)) return !/[\s.,]/.test(after) || words.slice(i, i + 400).includes('«');
  if (/\s/.test(after)) return false;
  if (/['‘]/.test(mark) && ELISION.test(words.slice(i + 1, i + 6))) return false;
  return TWO_SIDED.includes(mark) ? OPENS_AFTER.test(before) : !LETTER.test(before);
}

function closes(words: string, i: number, closers: string): boolean {
  const [mark, before, after] = [words[i] ?? '', words[i - 1] ?? ' ', words[i + 1] ?? ' '];
  if (!closers.includes(mark)) return false;
  if (/['’]/.test(mark)) return !LETTER.test(after) && !isPossessive(words, i);
  // Some systems close with the opening mark: “like this“.
  if (mark === '“' && /\s/.test(before)) return false;
  return !TWO_SIDED.includes(mark) || mark === '”' || !(LETTER.test(after) && /[\s(]/.test(before));
}

/** The players' union: a plural owner, if a mark that surely closes comes later in the line. */
function isPossessive(words: string, i: number): boolean {
  if (!/s/i.test(words[i - 1] ?? '') || !/\s/.test(words.charAt(i + 1)) || !startsSmall(words.charAt(i + 2)))
    return false;
  return /^[^‘]{0,400}?[.,!?…]['’]/u.test(words.slice(i + 1, i + 402));
}
