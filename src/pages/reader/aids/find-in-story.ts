// Words of the drawn story as ranges, and their marking: highlights of the browser, the text is not touched.
import { finderIn, type Hit } from './find-all';

/** Where a story has words: its head, its captions, its text. Key quotes say the same twice. */
const PLACES = '.story .headline, .story .standfirst, .story .lead-picture figcaption, .story .story-body';
/** Elements that end a line. */
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, dt, dd, figcaption, pre, blockquote, figure, div, section';
const ALL = 'found';
const NOW = 'found-now';

/** Finds all places of words in the story as it is drawn now, in its order. */
export function rangesOf(words: string): Range[] {
  const nodes = [...document.querySelectorAll(PLACES)].flatMap(textNodes);
  const lines = new Map<Element | null, number>();
  const blocks = nodes.map(node => {
    const block = node.parentElement?.closest(BLOCK) ?? null;
    if (!lines.has(block)) lines.set(block, lines.size);
    return lines.get(block) ?? 0;
  });
  const texts = nodes.map(node => node.data);
  return finderIn({ texts, blocks })(words).flatMap(hit => rangeOf(hit, nodes));
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

function rangeOf({ start, end }: Hit, nodes: readonly Text[]): Range[] {
  const [first, last] = [nodes[start.piece], nodes[end.piece]];
  if (!first || !last) return [];
  const range = document.createRange();
  range.setStart(first, start.offset);
  range.setEnd(last, end.offset);
  return [range];
}

/** Marks the hits, one of them more strongly; takes the marks of before away. */
export function markHits(ranges: readonly Range[], current: Range | undefined): void {
  CSS.highlights?.set(ALL, new Highlight(...ranges));
  const now = new Highlight(...(current ? [current] : []));
  now.priority = 1;
  CSS.highlights?.set(NOW, now);
}

/** Takes all marks away. */
export function unmarkHits(): void {
  CSS.highlights?.delete(ALL);
  CSS.highlights?.delete(NOW);
}

/** Index of the first hit that is not above the window; 0 if all are. */
export function firstBelow(ranges: readonly Range[]): number {
  return Math.max(
    0,
    ranges.findIndex(range => range.getBoundingClientRect().bottom > 0),
  );
}

/** The block that a hit stands in. */
export function blockAround(range: Range): HTMLElement | null {
  const block = range.startContainer.parentElement?.closest(BLOCK);
  return block instanceof HTMLElement ? block : null;
}

/** Brings a hit into the middle of the window, also within a table that scrolls sideways. */
export function showHit(range: Range): void {
  const around = range.startContainer.parentElement;
  const box = range.getBoundingClientRect();
  around?.closest('.table-box') && around.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  const isInSight = box.top > innerHeight * 0.15 && box.bottom < innerHeight * 0.85;
  if (!isInSight) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
}
