// One walk over a page that tells the rules where its lines of text stand. It reads; it changes nothing.
import { isInline, isSilent } from './element-kinds';
import { framesOf } from './frame';
import { shownIn } from './shown';

/** A line of text of the page (the smallest element that stands as a block), or a picture. */
export interface Block {
  element: Element;
  /** Its own text in one line; empty for a picture. */
  text: string;
  /** Characters of the text that stand in links. */
  linked: number;
  /** It reads like a paragraph of a story. */
  prose: boolean;
  /** The page's own styles or marks hide it. */
  hidden: boolean;
  /** It stands in the site's frame, where no rule looks. */
  framed: boolean;
}

/** The lines below an element: blocks[from] up to, not including, blocks[to]. */
export interface Span {
  from: number;
  to: number;
}

export interface Walk {
  blocks: Block[];
  spans: Map<Element, Span>;
  frames: ReadonlySet<Element>;
  isShown(element: Element): boolean;
}

/** What holds for all that stands in an element. */
interface Within {
  inLink: boolean;
  isHidden: boolean;
  isFramed: boolean;
}

interface Line {
  at: number;
  parts: string[];
}

/** Walks through a body once and gives its lines and pictures in their order; none is judged yet. */
export function walkThrough(body: Element): Walk {
  const walk: Walk = { blocks: [], spans: new Map(), frames: framesOf(body), isShown: shownIn(body) };
  visit(body, walk, { inLink: false, isHidden: false, isFramed: false });
  for (const block of walk.blocks) block.text = squeeze(block.text);
  return walk;
}

/** Folds white space to single blanks and cuts it off the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visit(element: Element, walk: Walk, around: Within): void {
  const from = walk.blocks.length;
  const line: Line = { at: -1, parts: [] };
  readLine(element, { element, walk, line, ...around });
  if (line.at >= 0) {
    const block = walk.blocks[line.at];
    if (block) block.text = line.parts.join('');
  }
  walk.spans.set(element, { from, to: walk.blocks.length });
}

interface Reader extends Within {
  element: Element;
  walk: Walk;
  line: Line;
}

function readLine(parent: Element, reader: Reader): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addWords(child.nodeValue ?? '', reader);
    else if (isElement(child) && !isSilent(child)) readChild(child, reader);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function readChild(child: Element, reader: Reader): void {
  const name = child.localName;
  if (name === 'br') {
    reader.line.parts.push(' ');
    return;
  }
  const inLink = reader.inLink || name === 'a';
  const isHidden = reader.isHidden || !reader.walk.isShown(child);
  if (name === 'img') addPicture(child, reader.walk, { ...reader, isHidden });
  else if (!isInline(name)) {
    reader.line.parts.push(' ');
    visit(child, reader.walk, { inLink, isHidden, isFramed: reader.isFramed || reader.walk.frames.has(child) });
  } else if (isHidden === reader.isHidden) readInline(child, { ...reader, inLink });
}

function addPicture(picture: Element, { blocks, spans }: Walk, { isHidden, isFramed }: Within): void {
  blocks.push({ element: picture, text: '', linked: 0, prose: false, hidden: isHidden, framed: isFramed });
  spans.set(picture, { from: blocks.length - 1, to: blocks.length });
}

/** An inline element that holds blocks (a link around a card) has a span too; one in a line has none of its own. */
function readInline(element: Element, reader: Reader): void {
  const from = reader.walk.blocks.length;
  const lineBegun = reader.line.at >= 0;
  readLine(element, reader);
  const own = !lineBegun && reader.line.at >= 0 ? 1 : 0;
  const to = reader.walk.blocks.length;
  if (to - from > own) reader.walk.spans.set(element, { from, to });
}

function addWords(value: string, { element, walk, line, inLink, isHidden, isFramed }: Reader): void {
  if (!/\S/.test(value)) {
    line.parts.push(' ');
    return;
  }
  if (line.at < 0) {
    line.at = walk.blocks.length;
    walk.blocks.push({ element, text: '', linked: 0, prose: false, hidden: isHidden, framed: isFramed });
  }
  line.parts.push(value);
  const block = walk.blocks[line.at];
  if (inLink && block) block.linked += squeeze(value).length;
}
