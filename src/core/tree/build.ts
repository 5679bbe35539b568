import type { Element as Branch, ElementContent, Root } from 'hast';
import { attributesOf } from './attributes';
import { cardOf, isMedium, trimCards } from './embed';
import { figureOf, holdsText, pictureOf } from './figure';
import { inline } from './inline';
import { isLayoutTable } from './layout-table';
import { paragraph, type Run } from './paragraph';
import { type BuildOptions, isElement, isLeftOut, nameIn, type Place, within } from './place';
import { BLOCKS, GROUPS } from './policy';
import { markPlaces, waysIn } from './ways';

export interface Built {
  body: Root;
  /** For each top-level child of the body the first number it was built from; -1 if none is known. */
  order: number[];
  /** All numbers of which something stands in the body. */
  used: Set<number>;
  /** The numbers of captions that stand outside a figure; captions.ts finds their pictures. */
  captions: Map<ElementContent, number>;
}

const ANY_BLOCK = [
  ...BLOCKS,
  'div',
  'section',
  'article',
  'header',
  'aside',
  'li',
  'tr',
  'img',
  'iframe',
  'video',
  'audio',
].join(',');

/** Builds a body from a branch of a page by the policy: what stands not in it never comes to exist. The page is not changed. */
export function buildBody(region: Element, options: BuildOptions): Built {
  const ways = waysIn(region, options.base);
  const place: Place = { ...options, number: -1, used: new Set(), captions: new Map(), ways };
  const order: number[] = [];
  const body: Root = { type: 'root', children: [] };
  const firsts = new Map<ElementContent, number>();
  for (const block of blocksOf(region, place, firsts)) {
    body.children.push(block);
    order.push(firsts.get(block) ?? -1);
  }
  trimCards(body, order);
  return { body, order, used: place.used, captions: place.captions };
}

/** Gives the blocks that the children of an element make; loose lines become paragraphs. */
function blocksOf(parent: Element, outer: Place, firsts = new Map<ElementContent, number>()): ElementContent[] {
  const place = within(parent, outer);
  const found: ElementContent[] = [];
  let run: Run = [];
  const add = (blocks: ElementContent[], number: number) => {
    for (const block of blocks) {
      if (!firsts.has(block) && number >= 0) firsts.set(block, number);
      found.push(block);
    }
  };
  const endRun = () => {
    add(
      paragraph(run).map(line => asCaption(line, place)),
      place.number,
    );
    run = [];
  };
  for (const child of parent.childNodes) {
    if (isElement(child) && standsAlone(child, place)) {
      endRun();
      const blocks = block(child, place, firsts);
      markPlaces(blocks, child, place.ways);
      add(blocks, within(child, place).number);
    } else {
      for (const node of inline(child, place)) run.push(node);
    }
  }
  endRun();
  return found;
}

/** A line that is known for a caption stands as one until its picture is found. */
function asCaption(line: Branch, { number, isCaption, captions }: Place): Branch {
  if (isCaption?.(number) !== true) return line;
  const caption: Branch = { ...line, tagName: 'figcaption' };
  captions.set(caption, number);
  return caption;
}

function standsAlone(element: Element, place: Place): boolean {
  const name = nameIn(element);
  if (isMedium(element)) return place.leavesOut?.(element) !== true;
  if (isLeftOut(element, place)) return false;
  return BLOCKS.has(name) || GROUPS.has(name) || name === 'img' || element.querySelector(ANY_BLOCK) !== null;
}

function block(element: Element, place: Place, firsts: Map<ElementContent, number>): ElementContent[] {
  const name = nameIn(element);
  if (name === 'img') return pictureOf(element, place);
  if (isMedium(element)) return cardOf(element, place);
  if (name === 'figure') return holdsText(element, place) ? blocksOf(element, place, firsts) : figureOf(element, place);
  if (/^h[2-6]$/.test(name)) return headings(name, blocksOf(element, place, firsts));
  if (name === 'ul' || name === 'ol') return list(name, element, place);
  if (name === 'pre') return preformatted(element, place);
  if (name === 'hr') return [{ type: 'element', tagName: 'hr', properties: {}, children: [] }];
  if (name === 'table' && !isLayoutTable(element)) return branch(name, element, rows(element, place), place);
  if (name === 'blockquote' || name === 'dl') return branch(name, element, holder(name, element, place), place);
  return blocksOf(element, place, firsts);
}

function branch(name: string, element: Element, children: ElementContent[], place: Place): Branch[] {
  if (children.length === 0) return [];
  const properties = attributesOf(element, name, place.base);
  return [{ type: 'element', tagName: name, properties, children }];
}

function headings(name: string, blocks: ElementContent[]): ElementContent[] {
  return blocks.map(found => (found.type === 'element' && found.tagName === 'p' ? { ...found, tagName: name } : found));
}

function unwrapped(blocks: ElementContent[]): ElementContent[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks;
}

function list(name: string, element: Element, outer: Place): Branch[] {
  const place = within(element, outer);
  const items = [...element.childNodes].flatMap(child => {
    if (!isElement(child)) return looseItem('li', child, place);
    return isLeftOut(child, place) ? [] : item('li', child, place);
  });
  return branch(name, element, items, place);
}

function item(name: 'li' | 'dt' | 'dd', element: Element, place: Place): Branch[] {
  const built = branch(name, element, unwrapped(blocksOf(element, place)), place);
  markPlaces(built, element, place.ways);
  return built;
}

/** Text that stands in a list and in none of its items makes one of its own: no word may be lost. */
function looseItem(name: string, node: Node, place: Place): Branch[] {
  return paragraph(inline(node, place)).map(({ children }) => ({
    type: 'element',
    tagName: name,
    properties: {},
    children,
  }));
}

function holder(name: string, element: Element, outer: Place): ElementContent[] {
  return name === 'blockquote' ? blocksOf(element, outer) : terms(element, within(element, outer));
}

function terms(element: Element, place: Place): Branch[] {
  return [...element.childNodes].flatMap(child => {
    if (!isElement(child)) return looseItem('dd', child, place);
    const name = nameIn(child);
    if (name === 'dt' || name === 'dd') return item(name, child, place);
    return isLeftOut(child, place) ? [] : terms(child, within(child, place));
  });
}

function rows(table: Element, outer: Place): ElementContent[] {
  const place = within(table, outer);
  const parts = [...table.querySelectorAll('tr')].flatMap(row => {
    const cells = [...row.children].flatMap(cell => {
      if (isLeftOut(cell, place)) return [];
      const name = nameIn(cell) === 'th' ? 'th' : 'td';
      const properties = attributesOf(cell, name, place.base);
      return [
        {
          type: 'element' as const,
          tagName: name,
          properties,
          children: unwrapped(blocksOf(cell, within(row, place))),
        },
      ];
    });
    return cells.some(cell => cell.children.length > 0) ? branch('tr', row, cells, place) : [];
  });
  const title = table.querySelector('caption');
  const caption = title ? branch('caption', title, unwrapped(blocksOf(title, place)), place) : [];
  return parts.length > 0 ? [...caption, { type: 'element', tagName: 'tbody', properties: {}, children: parts }] : [];
}

function preformatted(element: Element, outer: Place): Branch[] {
  const place = within(element, outer);
  const value = element.textContent ?? '';
  if (value.trim() === '' || !place.wants(place.number)) return [];
  place.used.add(place.number);
  return branch('pre', element, [{ type: 'text', value: value.replace(/^\n/, '') }], place);
}
