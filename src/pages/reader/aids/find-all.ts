// Finds all places of words in texts that lie in pieces (the text nodes of a page).
import { type Folded, fold } from './fold';

/** A point in the pieces: which one, and the UTF-16 offset in it. */
export interface Point {
  piece: number;
  offset: number;
}

/** Where words stand; the end is behind the last character. */
export interface Hit {
  start: Point;
  end: Point;
}

/** A story's text in its pieces; `blocks` says of each piece which line it is a part of: no word goes over the end of a line. */
export interface Pieces {
  texts: readonly string[];
  blocks: readonly number[];
}

/** Hits beyond this are of no use to anybody, and each costs the browser a range. */
export const MOST_HITS = 2_000;

interface Laid {
  text: string;
  /** Where each piece begins in the text. */
  begins: number[];
  folded: Folded[];
}

/** Gives the way to find words in the pieces, large and small letters and accents being the same; at most MOST_HITS. */
export function finderIn({ texts, blocks }: Pieces): (words: string) => Hit[] {
  const laid = lay(texts.map(fold), blocks);
  return words => {
    const wanted = fold(words).text.trim().replace(/ +/g, ' ');
    return wanted === '' ? [] : hitsIn(laid, wanted, texts);
  };
}

/** Lays the pieces behind one another, a line end between two lines. */
function lay(folded: Folded[], blocks: readonly number[]): Laid {
  const begins: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, piece] of folded.entries()) {
    if (index > 0 && blocks[index] !== blocks[index - 1]) {
      parts.push('\n');
      length++;
    }
    begins.push(length);
    parts.push(piece.text);
    length += piece.text.length;
  }
  return { text: parts.join(''), begins, folded };
}

function hitsIn(laid: Laid, wanted: string, texts: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = laid.text.indexOf(wanted); at >= 0; at = laid.text.indexOf(wanted, at + wanted.length)) {
    const end = pointOf(laid, at + wanted.length - 1);
    hits.push({ start: pointOf(laid, at), end: { ...end, offset: afterCharacter(texts[end.piece], end.offset) } });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

function pointOf({ begins, folded }: Laid, index: number): Point {
  // The last piece that begins at or before the index; an empty piece never holds a character.
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const within = index - (begins[low] ?? 0);
  return { piece: low, offset: folded[low]?.at?.[within] ?? within };
}

/** The offset behind a character, and behind the accents that follow it. */
function afterCharacter(text = '', offset: number): number {
  const size = String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
  const accents = /^\p{M}+/u.exec(text.slice(offset + size, offset + size + 8));
  return offset + size + (accents?.[0].length ?? 0);
}
