import type { Element, ElementContent, RootContent } from 'hast';
import type { Built } from './build';
import { textOf } from './text';

/** Longest caption, in characters. */
const LONGEST = 400;

/** Where in a caption its credit stands, in characters from the start or from the end. */
const OPENING = 15;
const CLOSING = 80;

/** How captions name who took the picture. */
const CREDIT =
  /(?:\(|\b)(?:image|photo|picture|credit|foto|bild|pic|photograph|crédit)\s*(?:by\b|courtesy|:|\/|©)|file (?:photo|picture|pic)\b|getty images|shutterstock|reuters\/|\bap photo|\(ap\)|\bafp via\b|\bepa(?:-efe)?\b|pa wire|\/afp\b|dpa\/|picture alliance|imago\b|\b(?:photo|image)s? ©/i;

const isFigure = (node: RootContent | undefined): node is Element =>
  node?.type === 'element' &&
  node.tagName === 'figure' &&
  node.children.some(child => child.type === 'element' && child.tagName === 'img');

const hasCaption = (figure: Element) =>
  figure.children.some(child => child.type === 'element' && child.tagName === 'figcaption');

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function altOf(figure: Element): string {
  const image = figure.children.find(child => child.type === 'element' && child.tagName === 'img');
  return image?.type === 'element' && typeof image.properties.alt === 'string' ? squeeze(image.properties.alt) : '';
}

/** Says whether a paragraph beside a picture is its caption: it repeats the picture's description, or names who took it. */
function isCaption(node: RootContent | undefined, figure: Element): node is Element {
  if (node?.type !== 'element' || node.tagName !== 'p') return false;
  const text = squeeze(textOf(node));
  const alt = altOf(figure);
  return text.length <= LONGEST && (isCredited(text) || (alt.length > 20 && text.startsWith(alt)));
}

/** A credit stands at the end of a caption, or opens it; a sentence that names an agency in its middle is one of the story. */
function isCredited(text: string): boolean {
  const found = CREDIT.exec(text);
  // "INDIANAPOLIS (AP) — …" opens a report.
  if (!found || /^[^—–-]{0,12}\)\s*[—–-]/.test(text.slice(found.index))) return false;
  const rest = text.length - found.index;
  return found.index < OPENING || (rest < CLOSING && !/[.!?]\s+\p{Lu}|\bsaid\b/u.test(text.slice(found.index)));
}

/** Adds a line to a figure's caption. */
function withLine(figure: Element, line: Element): Element {
  const caption = figure.children.find(child => child.type === 'element' && child.tagName === 'figcaption');
  if (caption?.type !== 'element')
    return { ...figure, children: [...figure.children, { ...line, tagName: 'figcaption' }] };
  const longer = {
    ...caption,
    children: [...caption.children, { type: 'text' as const, value: ' ' }, ...line.children],
  };
  return { ...figure, children: figure.children.map(child => (child === caption ? longer : child)) };
}

/** A child of the body, or of a list or quotation in it, with the number it began with. */
interface Item {
  node: RootContent;
  number: number;
}

const isLoose = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'figcaption';
const HOLDERS = new Set(['ul', 'ol', 'li', 'blockquote', 'dl', 'dd']);

/** Puts captions that stand loose beside their picture into its figure; those that have none are given to `lose`. */
function joined(items: readonly Item[], lose: (caption: Element) => void): Item[] {
  const found: Item[] = [];
  let waiting: Element[] = [];
  /** The figure whose caption may go on. */
  let open: Item | null = null;
  for (const { node, number } of items) {
    if (open && isFigure(open.node) && (isLoose(node) || isCaption(node, open.node))) {
      open.node = withLine(open.node, node);
    } else if (isLoose(node)) {
      waiting.push(node);
    } else {
      const item: Item = { node: within(node, lose), number };
      open = isFigure(node) && !hasCaption(node) ? item : null;
      if (isFigure(item.node) && open) item.node = waiting.reduce(withLine, item.node);
      else for (const caption of waiting) lose(caption);
      waiting = [];
      found.push(item);
    }
  }
  for (const caption of waiting) lose(caption);
  return found;
}

function within(node: RootContent, lose: (caption: Element) => void): RootContent {
  if (node.type !== 'element' || !HOLDERS.has(node.tagName)) return node;
  const children = joined(
    node.children.map(child => ({ node: child, number: -1 })),
    lose,
  ).flatMap(item => (isContent(item.node) ? [item.node] : []));
  return { ...node, children };
}

const isContent = (node: RootContent): node is ElementContent => node.type === 'element' || node.type === 'text';

/** Puts the body's captions into the figures of their pictures; what has no picture is no longer used. */
export function withCaptions(built: Built): Built {
  const used = new Set(built.used);
  const items = joined(
    built.body.children.map((node, at) => ({ node, number: built.order[at] ?? -1 })),
    caption => used.delete(built.captions.get(caption) ?? -1),
  );
  const body = { ...built.body, children: items.map(({ node }) => node) };
  return { ...built, body, order: items.map(({ number }) => number), used };
}
