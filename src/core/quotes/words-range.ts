// From words to their place in a page: the range that a browser can mark. The page itself is not touched.
import { findWords } from './find-words';

/** NodeFilter.SHOW_TEXT, by its number: the core knows no globals. */
const SHOW_TEXT = 4;
/** Text in these is no words of the page. */
const SILENT = /^(?:script|style|noscript|template|textarea)$/i;

/** Words of a page; what stands before them tells them from the same words elsewhere. */
interface Words {
  before: string;
  exact: string;
}

/**
 * Finds words below an element as ranges; [] if they are gone. Words over paragraphs are one range where nothing stands between
 * the paragraphs, else one a paragraph: publishers put adverts and appeals there.
 */
export function findRanges(root: Element, { before, exact }: Words): Range[] {
  const nodes = textNodes(root);
  const whole = rangeIn(root, nodes, { before, exact });
  if (whole) return [whole];
  const lines = exact.split(/\n+/).filter(line => line.trim() !== '');
  if (lines.length < 2) return [];
  const ranges = lines.map((line, i) => rangeIn(root, nodes, { before: i === 0 ? before : '', exact: line }));
  // Without its beginning the rest may stand anywhere.
  return ranges[0] ? ranges.filter(range => range !== null) : [];
}

function rangeIn(root: Element, nodes: readonly CharacterData[], words: Words): Range | null {
  const place = findWords(
    nodes.map(node => node.data),
    words,
  );
  const first = nodes[place?.start.piece ?? -1];
  const last = nodes[place?.end.piece ?? -1];
  if (!place || !first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first, place.start.offset);
  range.setEnd(last, place.end.offset);
  return range;
}

function textNodes(root: Element): CharacterData[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const nodes: CharacterData[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && !SILENT.test(node.parentElement?.tagName ?? '')) nodes.push(node);
  }
  return nodes;
}

function isText(node: Node): node is CharacterData {
  return node.nodeType === node.TEXT_NODE;
}
