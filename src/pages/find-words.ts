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

const SPACE = /\s/;

/**
 * Finds `exact` in the pieces. Of several places it takes the one whose text before agrees longest with `before`; null if there
 * is none.
 */
export function findWords(
  pieces: readonly string[],
  { before, exact }: { before: string; exact: string },
): Place | null {
  const { text, points } = withoutSpace(pieces);
  const wanted = squeeze(exact);
  const lead = squeeze(before);
  if (wanted === '') return null;
  let best = -1;
  let bestAgreement = -1;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const agreement = agreementBefore(text.slice(0, at), lead);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
  }
  const start = points[best];
  const last = points[best + wanted.length - 1];
  return start && last ? { start, end: { piece: last.piece, offset: last.offset + 1 } } : null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutSpace(pieces: readonly string[]): { text: string; points: Point[] } {
  const points: Point[] = [];
  let text = '';
  pieces.forEach((words, piece) => {
    for (let offset = 0; offset < words.length; offset++) {
      const character = words.charAt(offset);
      if (SPACE.test(character)) continue;
      text += character;
      points.push({ piece, offset });
    }
  });
  return { text, points };
}

/** Counts how many characters at the end of both texts are the same. */
function agreementBefore(text: string, lead: string): number {
  const most = Math.min(text.length, lead.length);
  let count = 0;
  while (count < most && text.at(-1 - count) === lead.at(-1 - count)) count++;
  return count;
}
