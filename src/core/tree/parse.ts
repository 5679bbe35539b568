import type { ElementContent, Root } from 'hast';
import { allowedAttributes } from './attributes';
import { BLOCKS, ELEMENTS } from './policy';

/** Deepest nesting that a stored body may have; build.ts makes none deeper than the page's own, which prepare.ts limits. */
const DEEPEST = 600;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseNode(value: unknown, depth: number): ElementContent[] {
  if (!isRecord(value)) return [];
  if (value.type === 'text') return typeof value.value === 'string' ? [{ type: 'text', value: value.value }] : [];
  if (value.type !== 'element') return [];
  const children = parseNodes(value.children, depth + 1);
  const { tagName } = value;
  // A name that the policy lacks loses its element, not its words.
  if (typeof tagName !== 'string' || !Object.hasOwn(ELEMENTS, tagName)) return children;
  const given = isRecord(value.properties) ? value.properties : {};
  const read = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  const properties = allowedAttributes(tagName, read, '');
  if (tagName === 'img' && properties.src === undefined) return [];
  return [{ type: 'element', tagName, properties, children }];
}

function parseNodes(value: unknown, depth: number): ElementContent[] {
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return value.flatMap(node => parseNode(node, depth));
}

const isBlock = (node: ElementContent) => node.type === 'element' && BLOCKS.has(node.tagName);

/** Walks a stored or sent body through the policy and builds it anew; null if it is no body at all. */
export function parseBody(value: unknown): Root | null {
  if (!isRecord(value) || value.type !== 'root' || !Array.isArray(value.children)) return null;
  const children = parseNodes(value.children, 0).map(node =>
    isBlock(node) ? node : { type: 'element' as const, tagName: 'p', properties: {}, children: [node] },
  );
  return { type: 'root', children };
}
