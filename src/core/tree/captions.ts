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

function withCaption(figure: Element, lines: Element[]): Element {
  const children = lines.flatMap((line, at): ElementContent[] =>
    at === 0 ? line.children : [{ type: 'text', value: ' ' }, ...line.children],
  );
  return {
    ...figure,
    children: [...figure.children, { type: 'element', tagName: 'figcaption', properties: {}, children }],
  };
}

/** Puts captions that stand as loose paragraphs behind their picture into its figure. */
export function withCaptions(built: Built): Built {
  const children: RootContent[] = [];
  const order: number[] = [];
  const given = built.body.children;
  for (let at = 0; at < given.length; at++) {
    const node = given[at];
    if (!node) continue;
    order.push(built.order[at] ?? -1);
    const lines: Element[] = [];
    for (
      let next = given[at + 1];
      isFigure(node) && !hasCaption(node) && isCaption(next, node);
      next = given[at + 1 + lines.length]
    ) {
      lines.push(next);
    }
    children.push(isFigure(node) && lines.length > 0 ? withCaption(node, lines) : node);
    at += lines.length;
  }
  return { ...built, body: { ...built.body, children }, order };
}
