// The text of a drawn story, put together from its text nodes, and the way from a place in it to the nodes and back. White space is
// one blank, lines are parted as in the body's text (core/tree/text.ts), so that anchors of either are found in the other.
import type { Place } from './anchor';
import type { Point } from './find-words';

/** The data of a text node, and what parts it from the one before. */
export interface Piece {
  data: string;
  gap: 'none' | 'blank' | 'line';
}

/** Words of a piece that stand in the text as they are: where they stand in their piece and in the text, in UTF-16 units. */
interface Chunk {
  piece: number;
  from: number;
  at: number;
  length: number;
}

export interface DrawnText {
  text: string;
  chunks: readonly Chunk[];
}

const GAPS = { none: '', blank: ' ', line: '\n\n' } as const;
/** Words with single blanks between them stand in the text as they do in their piece. No-break spaces are part of the words, as in the body's text. */
const RUN = /[\S\u00a0]+(?: [\S\u00a0]+)*/g;

/** Puts the text together. */
export function joinPieces(pieces: readonly Piece[]): DrawnText {
  const parts: string[] = [];
  const chunks: Chunk[] = [];
  let at = 0;
  let gap: string = '';
  const widen = (wanted: string) => {
    if (wanted.length > gap.length) gap = wanted;
  };
  for (const [piece, { data, gap: before }] of pieces.entries()) {
    widen(GAPS[before]);
    let end = 0;
    for (const found of data.matchAll(RUN)) {
      if (found.index > end) widen(' ');
      const lead = at > 0 ? gap : '';
      const [run] = found;
      parts.push(lead, run);
      chunks.push({ piece, from: found.index, at: at + lead.length, length: run.length });
      at += lead.length + run.length;
      end = found.index + run.length;
      gap = '';
    }
    if (end < data.length) widen(' ');
  }
  return { text: parts.join(''), chunks };
}

/** Gives the place in the text between two points of the pieces, without white space at its ends; null if no word lies there. */
export function placeBetween({ text, chunks }: DrawnText, from: Point, to: Point): Place | null {
  const first = chunks[firstWhere(chunks, chunk => isBefore(from, { piece: chunk.piece, offset: endOf(chunk) }))];
  const last = chunks[firstWhere(chunks, chunk => !isBefore({ piece: chunk.piece, offset: chunk.from }, to)) - 1];
  if (!first || !last) return null;
  const start = first.at + (first.piece === from.piece ? Math.max(0, from.offset - first.from) : 0);
  const end = last.at + (last.piece === to.piece ? Math.min(last.length, to.offset - last.from) : last.length);
  return trimmed(text, { start, end });
}

function trimmed(text: string, { start, end }: Place): Place | null {
  const words = text.slice(start, end);
  const place = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  return place.start < place.end ? place : null;
}

/** Gives the points of the pieces at both ends of a place in the text; null if the place lies outside. */
export function pointsOf({ chunks }: DrawnText, { start, end }: Place): { from: Point; to: Point } | null {
  const first = chunks[firstWhere(chunks, chunk => chunk.at + chunk.length > start)];
  const last = chunks[firstWhere(chunks, chunk => chunk.at >= end) - 1];
  if (!first || !last || first.at > last.at || start >= end) return null;
  return {
    from: { piece: first.piece, offset: first.from + Math.max(0, start - first.at) },
    to: { piece: last.piece, offset: last.from + Math.min(last.length, end - last.at) },
  };
}

const endOf = (chunk: Chunk): number => chunk.from + chunk.length;

function isBefore(one: Point, other: Point): boolean {
  return one.piece < other.piece || (one.piece === other.piece && one.offset < other.offset);
}

/** Gives the index of the first that passes, in a list in which all behind it pass, too; the length of the list if none does. */
export function firstWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
