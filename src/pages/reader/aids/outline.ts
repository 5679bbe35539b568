// The parts of a long piece, and how much of it is left to read.
import type { Root } from 'hast';
import { blocks, textOf } from '../../../core/tree/text';
import type { OutlinePart } from '../../../ui/outline';

/** A piece with fewer subheadings has no outline. */
const FEWEST = 2;
/** Live blogs may have hundreds of headings: beyond this the list is no outline. */
const MOST = 60;
/** Characters of a heading that are shown. */
const LONGEST = 120;

/** Lists the subheadings of a body in its order, the highest rank as level 1; none where there is nothing to list. */
export function outlineOf(body: Root): OutlinePart[] {
  const found = body.children.flatMap((node, index) => {
    const rank = node.type === 'element' ? Number(/^h([2-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;
    const words = rank > 0 ? textOf(node).replace(/\s+/g, ' ').trim() : '';
    return words === '' ? [] : [{ index, rank, words: words.slice(0, LONGEST) }];
  });
  if (found.length < FEWEST || found.length > MOST) return [];
  const ranks = [...new Set(found.map(({ rank }) => rank))].toSorted();
  // A third level is drawn as the second: an outline is to be taken in at a glance.
  return found.map(({ index, rank, words }) => ({ index, words, level: rank === ranks[0] ? 1 : 2 }));
}

/** Gives, for each top-level child of a body, the share of its characters that stands before it; the last entry is 1. */
export function sharesBefore(body: Root): number[] {
  const lengths = body.children.map(() => 0);
  for (const { index, text } of blocks(body)) lengths[index] = (lengths[index] ?? 0) + text.length;
  const all = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let before = 0;
  const shares = lengths.map(length => {
    const share = before / all;
    before += length;
    return share;
  });
  return [...shares, 1];
}

/** Gives the whole minutes that are left after a share of the text was read; 0 at its end. */
export function minutesLeft(readingMinutes: number, share: number): number {
  return share >= 1 ? 0 : Math.max(1, Math.ceil(readingMinutes * (1 - share)));
}
