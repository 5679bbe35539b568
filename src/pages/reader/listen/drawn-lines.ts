// The story as it is drawn: its lines with their words, and from offsets in a line back to the page. The page is not touched.
import type { Stretch } from './sentences';
import type { Line } from './tale';

/** A line with the text nodes that it is made of. */
export interface DrawnLine extends Line {
  pieces: Piece[];
}

interface Piece {
  node: Text;
  /** Where its words begin in the line. */
  start: number;
}

const HEAD = '.story-header .headline, .story-header .standfirst';
const BODY = '.story-body';
const LINE = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, .story-body';
/** Tables, code and formulas make no sense to the ear; captions belong to the eye; the rest are aids of the page, no text of it. */
const UNSPOKEN = 'table, pre, figure, math, rt, rp, button, [hidden], [aria-hidden="true"], .table-box, .unseen';

/** Reads the lines of the story in a page in their order: headline, standfirst, then the text. */
export function drawnLines(page: ParentNode): DrawnLine[] {
  const roots = [...page.querySelectorAll(HEAD), ...page.querySelectorAll(BODY)];
  return roots.flatMap(linesBelow).filter(({ text }) => text.trim() !== '');
}

function linesBelow(root: Element): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let around: Element | null = null;
  for (const node of nodesBelow(root)) {
    const parent = node.parentElement?.closest(LINE) ?? root;
    // The rest of a list item behind a list in it is a line of its own.
    if (parent !== around) lines.push({ text: '', pieces: [], isQuote: parent.closest('blockquote') !== null });
    around = parent;
    const line = lines.at(-1);
    if (line) append(line, node);
  }
  return lines;
}

function append(line: DrawnLine, node: Node): void {
  if (node instanceof Text) {
    line.pieces.push({ node, start: line.text.length });
    line.text += node.data;
    // A line break parts words.
  } else line.text += ' ';
}

function* nodesBelow(root: Element): Generator<Node> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    if (node instanceof Element && node.matches(UNSPOKEN)) return NodeFilter.FILTER_REJECT;
    return node instanceof HTMLBRElement ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Gives a stretch of a line as a range of the page; null if its text nodes are gone. */
export function rangeOf({ pieces }: DrawnLine, { start, end }: Stretch): Range | null {
  const first = pieces.findLast(piece => piece.start <= start);
  const last = pieces.findLast(piece => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}
