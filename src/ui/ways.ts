// Links from one place of a story to another: which are footnotes, and what these say.
import type { Element, ElementContent, Root } from 'hast';

/** Where a link within the story leads: to a note, which is shown beside the link, or to a place, to which the reader goes. */
export interface Way {
  kind: 'note' | 'jump';
  /** The block that stands there. */
  block: Element;
}

/** Lists the ways of a body by the names of their places. A note stands below the link that leads to it and is no heading. */
export function waysOf(body: Root): ReadonlyMap<string, Way> {
  const links = new Set<string>();
  const ways = new Map<string, Way>();
  const walk = (node: Root['children'][number] | ElementContent) => {
    if (node.type !== 'element') return;
    const { dataTo, dataPlace } = node.properties;
    const names = typeof dataPlace === 'string' ? dataPlace.split(' ') : [];
    for (const name of names) {
      const isNote = links.has(name) && !/^(?:h[2-6]|figure|table)$/.test(node.tagName);
      if (!ways.has(name)) ways.set(name, { kind: isNote ? 'note' : 'jump', block: node });
    }
    if (typeof dataTo === 'string') links.add(dataTo);
    node.children.forEach(walk);
  };
  body.children.forEach(walk);
  return ways;
}

/** Gives the text of a note as a body of its own, without the links back into the story. */
export function noteBody({ block }: Way, ways: ReadonlyMap<string, Way>): Root {
  const isBack = (node: ElementContent) =>
    node.type === 'element' && ways.get(String(node.properties.dataTo ?? ''))?.kind === 'jump';
  const without = (nodes: ElementContent[]): ElementContent[] =>
    nodes
      .filter(node => !isBack(node))
      .map(node => (node.type === 'element' ? { ...node, children: without(node.children) } : node));
  const children = without(block.children);
  if (!/^(?:li|dd|dt)$/.test(block.tagName))
    return { type: 'root', children: [{ ...block, properties: {}, children }] };
  return { type: 'root', children: hasBlocks(children) ? children : [paragraph(children)] };
}

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

const hasBlocks = (nodes: readonly ElementContent[]) =>
  nodes.some(node => node.type === 'element' && /^(?:p|ul|ol|blockquote|figure|table|pre|dl)$/.test(node.tagName));
