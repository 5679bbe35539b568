import { attributesOf } from './attributes';
import { type Run, tidyRun } from './paragraph';
import { isElement, isLeftOut, nameIn, type Place, within } from './place';
import { BLOCKS, ELEMENTS } from './policy';

/** Gives what a node is in a line of text. */
export function inline(node: Node, outer: Place): Run {
  if (node.nodeType === 3 || node.nodeType === 4) return words(node.nodeValue ?? '', outer);
  if (!isElement(node)) return [];
  const name = nameIn(node);
  if (isLeftOut(node, outer)) return [];
  const place = within(node, outer);
  if (name === 'br' || name === 'wbr') return [{ type: 'element', tagName: name, properties: {}, children: [] }];
  const children = [...node.childNodes].flatMap(child => inline(child, place));
  return ELEMENTS[name] && !BLOCKS.has(name) ? marked(name, node, children, place) : children;
}

function words(value: string, place: Place): Run {
  const text = value.replace(/[^\S\u00a0]+/g, ' ');
  if (text === '' || !place.wants(place.number)) return [];
  if (text.trim() !== '') place.used.add(place.number);
  return [{ type: 'text', value: text }];
}

function marked(name: string, element: Element, children: Run, place: Place): Run {
  if (tidyRun(children).length === 0) return children;
  const properties = attributesOf(element, name, place.base);
  if (name === 'a' && properties.href === undefined) return children;
  const to = place.ways.leads.get(element);
  if (name === 'a' && to) properties.dataTo = to;
  return [{ type: 'element', tagName: name, properties, children }];
}
