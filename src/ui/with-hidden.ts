// The body with hidden blocks put back in their places, marked as what they are.
import type { Element, Root, RootContent } from 'hast';
import type { HiddenBlock } from '../core/article';

/** Class of a block that was put back. */
export const SHOWN = 'shown-hidden';

/** Gives the body with blocks after the children where they stood; the body itself stays as it is. */
export function withHidden(body: Root, blocks: readonly HiddenBlock[]): Root {
  if (blocks.length === 0) return body;
  const at = (place: number) => blocks.filter(({ after }) => place === after).map(drawn);
  return { ...body, children: [...at(-1), ...body.children.flatMap((child, index) => [child, ...at(index)])] };
}

function drawn({ text }: HiddenBlock): Element {
  const lines = text.split('\n').filter(Boolean);
  return {
    type: 'element',
    tagName: 'aside',
    properties: { className: [SHOWN], dir: 'auto' },
    children: lines.map(line),
  };
}

function line(text: string): RootContent & Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] };
}
