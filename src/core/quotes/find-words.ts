// Finds words in a text that lies in pieces (the text nodes of a page). White space does not count: between two blocks the one
// text has a line end, the other nothing.

/** A point in the pieces: which one, and the UTF-16 offset in it. */
export interface Point {
  piece: number;
  offset: number;
}

export interface Place {
  start: Point;
  /** Behind the last character. */
  end: Point;
}

/** Characters before the words that are compared to tell twins apart: enough for any sentence, and the search stays linear. */
const LEAD = 400;

/**
 * Finds `exact` in the pieces. Of several places it takes the one whose text before agrees longest with `before`; null if there
 * is none.
 */
export function findWords(
  pieces: readonly string[],
  { before, exact }: { before: string; exact: string },
): Place | null {
  const squeezed = pieces.map(squeeze);
  const text = squeezed.join('');
  const wanted = squeeze(exact);
  const lead = squeeze(before).slice(-LEAD);
  if (wanted === '') return null;
  let best = -1;
  let bestAgreement = -1;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const agreement = agreementBefore(text, at, lead);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
    // No place can agree better.
    if (agreement === lead.length && lead.length === LEAD) break;
  }
  if (best < 0) return null;
  const start = pointOf(pieces, squeezed, best);
  const last = pointOf(pieces, squeezed, best + wanted.length - 1);
  return start && last ? { start, end: { piece: last.piece, offset: last.offset + 1 } } : null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The point in the pieces of a character of the text without white space. */
function pointOf(pieces: readonly string[], squeezed: readonly string[], index: number): Point | null {
  let left = index;
  for (const [piece, words] of squeezed.entries()) {
    if (left >= words.length) {
      left -= words.length;
      continue;
    }
    let offset = -1;
    for (const character of (pieces[piece] ?? '').matchAll(/\S/g)) {
      offset = character.index;
      if (left-- === 0) break;
    }
    return { piece, offset };
  }
  return null;
}

/** Counts how many characters before a point of the text and at the end of the lead are the same. */
function agreementBefore(text: string, at: number, lead: string): number {
  let count = 0;
  while (count < lead.length && count < at && text[at - 1 - count] === lead[lead.length - 1 - count]) count++;
  return count;
}
