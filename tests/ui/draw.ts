import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Draws a component as markup. */
export function draw(content: VNode): string {
  return renderToString(content);
}

/** Draws a component and gives only the words a reader sees, parts of a line parted by a space. */
export function wordsOf(content: VNode): string {
  return draw(content)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
