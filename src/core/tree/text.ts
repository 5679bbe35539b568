import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A line of the body's text: a paragraph, heading, list item or table row. */
export interface TextBlock {
  /** Index of the body's top-level child that holds it. */
  index: number;
  text: string;
}

/** Elements whose children are lines of their own. */
const HOLDERS = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'thead', 'tbody', 'tfoot', 'li', 'dd']);
/** Elements that are no text of the story: a caption belongs to its picture. */
const SILENT = new Set(['figure', 'img', 'hr', 'rt', 'rp']);

type Node = RootContent | ElementContent;

/** Says all text of a node, in one line; `br` is a blank. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || SILENT.has(node.tagName)) return '';
  if (node.tagName === 'br') return ' ';
  return node.children.map(textOf).join(node.tagName === 'tr' ? '\t' : '');
}

const squeeze = (text: string) => text.replace(/[^\S\u00a0]+/g, ' ').trim();

function isLine(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && !HOLDERS.has(node.tagName) && !isParagraph(node));
}

function isParagraph(node: Element): boolean {
  return /^(?:p|h[2-6]|pre|figure|tr|dt|caption|hr)$/.test(node.tagName);
}

/** Collects the lines below a node; loose text of a list item or quotation is a line of its own. */
function lines(node: Node): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' || SILENT.has(node.tagName)) return [];
  if (!HOLDERS.has(node.tagName)) return [textOf(node)];
  const found: string[] = [];
  let loose = '';
  for (const child of node.children) {
    if (isLine(child)) {
      loose += textOf(child);
      continue;
    }
    found.push(loose, ...lines(child));
    loose = '';
  }
  return [...found, loose];
}

/** Gives the lines of a body in order, each with the top-level child it stands in; empty ones are left out. */
export function blocks(body: Root): TextBlock[] {
  return body.children.flatMap((child, index) =>
    lines(child)
      .map(line => ({ index, text: squeeze(line) }))
      .filter(block => block.text !== ''),
  );
}

/** Gives the body's text: its lines parted by a blank line. Captions are left out. Anchors count in this text. */
export function bodyText(body: Root): string {
  return blocks(body)
    .map(block => block.text)
    .join('\n\n');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Counts the words of a text; in scripts that put no space between words every character counts as one. */
export function countWords(text: string): number {
  const characters = count(text, UNSPACED);
  return characters + count(characters > 0 ? text.replace(UNSPACED, ' ') : text, WORD);
}

/** Counts what a pattern with the flag g finds, without keeping it. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}

/** Words a minute of an adult reading silently (Brysbaert 2019: 238 for non-fiction in English). */
const WORDS_A_MINUTE = 238;
/** Characters a minute in Chinese and Japanese (Trauzettel-Klosinski 2012: about 255 and 357; the slower counts). */
const CHARACTERS_A_MINUTE = 255;

/** Estimates the reading time in whole minutes, at least 1. */
export function readingMinutes(text: string): number {
  const characters = count(text, UNSPACED);
  const minutes = characters / CHARACTERS_A_MINUTE + (countWords(text) - characters) / WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}

/** Gives the captions of a body's pictures, in order. */
export function captionsOf(body: Root): string[] {
  const within = (node: Node): string[] => {
    if (node.type !== 'element') return [];
    return node.tagName === 'figcaption'
      ? [squeeze(node.children.map(textOf).join(''))]
      : node.children.flatMap(within);
  };
  return body.children.flatMap(within);
}
