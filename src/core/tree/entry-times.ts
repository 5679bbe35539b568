import type { Element, RootContent } from 'hast';
import type { Built } from './build';
import { textOf } from './text';

/** An entry of a live blog: how it begins, and when it was published (ISO 8601). */
export interface Entry {
  headline: string;
  text: string;
  published: string;
}

/** Letters of a beginning that are enough to know an entry by, and fewer than which it is no sign of one. */
const ENOUGH = 40;
const FEWEST = 8;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "2026-11-24T14:05:00Z" as "2026-11-24 14:05": the page's own clock, the same in every language. */
const clock = (published: string) => published.slice(0, 16).replace('T', ' ');

function timeLine(published: string): Element {
  const time: Element = {
    type: 'element',
    tagName: 'time',
    properties: { dateTime: published },
    children: [{ type: 'text', value: clock(published) }],
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [time] };
}

function begins(node: RootContent, beginning: string): boolean {
  const text = fold(textOf(node)).slice(0, ENOUGH);
  const wanted = beginning.slice(0, ENOUGH);
  return wanted.length >= FEWEST && text.length >= FEWEST && (text.startsWith(wanted) || wanted.startsWith(text));
}

/** Puts the time of each entry of a live blog before its headline, or before its first line; an entry that the body lacks has none. */
export function withEntryTimes(built: Built, entries: readonly Entry[]): Built {
  if (entries.length === 0) return built;
  const waiting = entries.map(({ headline, text, published }) => ({
    beginnings: [fold(headline), fold(text)].filter(Boolean),
    published,
  }));
  const children: RootContent[] = [];
  const order: number[] = [];
  for (const [at, node] of built.body.children.entries()) {
    const found = waiting.findIndex(({ beginnings }) => beginnings.some(beginning => begins(node, beginning)));
    const [entry] = found < 0 ? [] : waiting.splice(found, 1);
    if (entry) {
      children.push(timeLine(entry.published));
      order.push(-1);
    }
    children.push(node);
    order.push(built.order[at] ?? -1);
  }
  return { ...built, body: { ...built.body, children }, order };
}
