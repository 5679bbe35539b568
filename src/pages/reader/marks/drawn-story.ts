// The story as it is drawn: headline, standfirst, text and captions as one text, and the way between ranges of the page and places in
// that text. The page itself is not touched.
import type { Place } from '../../../core/quotes/anchor';
import {
  type DrawnText,
  firstWhere,
  joinPieces,
  type Piece,
  placeBetween,
  pointsOf,
} from '../../../core/quotes/drawn-text';

/** What of the page can be highlighted, in the order of the page. */
const PARTS = '.story .headline, .story .standfirst, .story .lead-picture figcaption, .story .story-body';
/** Words in these are none of the story: buttons put into it, what stands for a picture, how a character is read. */
const SILENT = 'button, .picture-held, rt, rp, script, style, [hidden], [popover]';
/** Within a story, but no part of its text comes or goes here. */
const FURNITURE = '.story-foot, .key-quotes, .voices, .notices, .byline, .dateline';
const LINE = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figcaption, caption, pre, tr, .story-body';
/** Within a line these are parted by a blank. */
const CELL = 'td, th';
/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT, by their numbers: where the tests draw there is no NodeFilter. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** A drawn story: its text, and the text nodes that it lies in. */
export interface DrawnStory extends DrawnText {
  nodes: readonly CharacterData[];
}

/** Reads the story that a page shows; without any text if it shows none. */
export function readDrawn(page: ParentNode): DrawnStory {
  const nodes = [...page.querySelectorAll(PARTS)].flatMap(textNodes);
  const pieces = nodes.map((node, index): Piece => ({ data: node.node.data, gap: gapBetween(nodes[index - 1], node) }));
  return { ...joinPieces(pieces), nodes: nodes.map(({ node }) => node) };
}

/** Gives the place of a range in the story's text, without white space at its ends; null if it holds no word of the story. */
export function placeOf(story: DrawnStory, range: Range): Place | null {
  const { nodes } = story;
  const first = firstWhere(nodes, node => range.comparePoint(node, node.length) >= 0);
  const last = firstWhere(nodes, node => range.comparePoint(node, 0) > 0) - 1;
  if (first > last) return null;
  const from = nodes[first] === range.startContainer ? range.startOffset : 0;
  const to = nodes[last] === range.endContainer ? range.endOffset : Number.POSITIVE_INFINITY;
  return placeBetween(story, { piece: first, offset: from }, { piece: last, offset: to });
}

/** Gives the range of a place in the story's text; null if it lies outside. */
export function rangeOf(story: DrawnStory, place: Place): Range | null {
  const points = pointsOf(story, place);
  const [first, last] = [story.nodes[points?.from.piece ?? -1], story.nodes[points?.to.piece ?? -1]];
  if (!points || !first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, points.from.offset);
  range.setEnd(last, points.to.offset);
  return range;
}

/** Watches the story of a page: gives it as it is drawn now, and calls the listener after it was drawn otherwise. */
export function watchDrawn(page: Document, onChange: () => void): { read: () => DrawnStory; stop: () => void } {
  let known: DrawnStory | null = null;
  const hear = (records: MutationRecord[]) => {
    if (!records.some(changesText)) return;
    known = null;
    onChange();
  };
  const observer = new MutationObserver(hear);
  for (const story of page.querySelectorAll('.story')) observer.observe(story, WATCHED);
  const read = () => {
    // What has changed since the last turn is not reported yet.
    hear(observer.takeRecords());
    known ??= readDrawn(page);
    return known;
  };
  return { read, stop: () => observer.disconnect() };
}

const WATCHED = { childList: true, characterData: true, characterDataOldValue: true, subtree: true };

/** Text that is written anew as it was, which Preact does with each drawing, changes nothing; nor does what stands around the story. */
function changesText({ type, target, oldValue }: MutationRecord): boolean {
  if (type === 'characterData' && target.nodeValue === oldValue) return false;
  const holder = isText(target) ? target.parentElement : target;
  // A part that comes or goes does so in what holds the parts.
  return (
    holder instanceof Element &&
    (holder.closest(PARTS) !== null || (type === 'childList' && holder.closest(FURNITURE) === null))
  );
}

/** A text node, what it stands in, and whether a line break stands before it. */
interface DrawnNode {
  node: CharacterData;
  line: Element | null;
  cell: Element | null;
  after: 'break' | 'words';
}

function textNodes(part: Element): DrawnNode[] {
  const walker = part.ownerDocument.createTreeWalker(part, SHOW_TEXT + SHOW_ELEMENT);
  const nodes: DrawnNode[] = [];
  let after: DrawnNode['after'] = 'words';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'br') after = 'break';
    if (!isText(node)) continue;
    const around = node.parentElement;
    if (!around || around.closest(SILENT)) continue;
    nodes.push({ node, line: around.closest(LINE), cell: around.closest(CELL), after });
    after = 'words';
  }
  return nodes;
}

function isText(node: Node): node is CharacterData {
  return node.nodeType === node.TEXT_NODE;
}

function gapBetween(before: DrawnNode | undefined, { line, cell, after }: DrawnNode): Piece['gap'] {
  if (!before) return 'none';
  if (before.line !== line) return 'line';
  return after === 'break' || before.cell !== cell ? 'blank' : 'none';
}
