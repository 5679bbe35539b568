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
/**
 * Letters, marks and digits of the basic plane, for the inside of a class. [\p{L}\p{M}\p{N}] says the same, but each pattern with it
 * costs a browser milliseconds to compile, which is more than reading a story takes. Scripts that no newspaper of ours uses are
 * taken as a whole.
 */
export const LETTERS =
  '0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee' +
  '\\u0300-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u0559\\u0560-\\u0588\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7-\\u05f2' +
  '\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06fc\\u06ff\\u0710-\\u0963\\u0966-\\u0e3e\\u0e40-\\u0e4e\\u0e50-\\u0e59\\u0e81-\\u1fbc' +
  '\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u2070\\u2071\\u2074-\\u2079\\u207f-\\u2089\\u2090-\\u209c\\u2126\\u212a\\u212b\\u2132\\u214e\\u2150-\\u2189\\u2c00-\\u2ce4\\u2ceb-\\u2cf3\\u2d00-\\u2d6f\\u2d7f-\\u2dff' +
  '\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u3035\\u3038-\\u303c\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\ua4d0-\\ud7ff' +
  '\\uf900-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const WORD = new RegExp(`[${LETTERS}]+(?:['’.-][${LETTERS}]+)*`, 'g');

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

/** Estimates the reading time of a text with so many words in whole minutes, at least 1. */
export function readingMinutes(text: string, words: number): number {
  const characters = count(text, UNSPACED);
  const minutes = characters / CHARACTERS_A_MINUTE + (words - characters) / WORDS_A_MINUTE;
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
