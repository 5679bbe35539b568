// The story as it is drawn: headline, standfirst, text and captions as one text, and the way between ranges of the page and places in
// that text. The page itself is not touched.
import type { Place } from '../../../core/quotes/anchor';
import { type DrawnText, joinPieces, type Piece, placeBetween, pointsOf } from '../../../core/quotes/drawn-text';

/** What of the page can be highlighted, in the order of the page. */
const PARTS = '.story .headline, .story .standfirst, .story .lead-picture figcaption, .story .story-body';
/** Words in these are none of the story: buttons put into it, what stands for a picture, how a character is read. */
const SILENT = 'button, .picture-held, rt, rp, script, style, [hidden], [popover]';
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
  const pieces = nodes.map(({ node, after }, index): Piece => {
    const before = nodes[index - 1]?.node;
    return { data: node.data, gap: before ? gapBetween(before, { node, after }) : 'none' };
  });
  return { ...joinPieces(pieces), nodes: nodes.map(({ node }) => node) };
}

/** Gives the place of a range in the story's text, without white space at its ends; null if it holds no word of the story. */
export function placeOf(story: DrawnStory, range: Range): Place | null {
  const first = story.nodes.findIndex(node => range.intersectsNode(node));
  const last = story.nodes.findLastIndex(node => range.intersectsNode(node));
  if (first < 0) return null;
  const from = story.nodes[first] === range.startContainer ? range.startOffset : 0;
  const to = story.nodes[last] === range.endContainer ? range.endOffset : Number.POSITIVE_INFINITY;
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
  const forget = () => {
    known = null;
    onChange();
  };
  const observer = new MutationObserver(forget);
  for (const story of page.querySelectorAll('.story'))
    observer.observe(story, { childList: true, characterData: true, subtree: true });
  const read = () => {
    // What has changed since the last turn is not reported yet.
    if (observer.takeRecords().length > 0) forget();
    known ??= readDrawn(page);
    return known;
  };
  return { read, stop: () => observer.disconnect() };
}

/** A text node, and whether a line break stands before it. */
interface DrawnNode {
  node: CharacterData;
  after: 'break' | 'words';
}

function textNodes(part: Element): DrawnNode[] {
  const walker = part.ownerDocument.createTreeWalker(part, SHOW_TEXT + SHOW_ELEMENT);
  const nodes: DrawnNode[] = [];
  let after: DrawnNode['after'] = 'words';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'br') after = 'break';
    if (!isText(node) || node.parentElement?.closest(SILENT)) continue;
    nodes.push({ node, after });
    after = 'words';
  }
  return nodes;
}

function isText(node: Node): node is CharacterData {
  return node.nodeType === node.TEXT_NODE;
}

function gapBetween(before: Node, { node, after }: DrawnNode): Piece['gap'] {
  const [one, other] = [before.parentElement, node.parentElement];
  if (one?.closest(LINE) !== other?.closest(LINE)) return 'line';
  return after === 'break' || one?.closest(CELL) !== other?.closest(CELL) ? 'blank' : 'none';
}
