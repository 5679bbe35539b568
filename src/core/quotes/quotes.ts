// The door: the quotes of a story with their speakers, places and the few that carry it.
import type { Quote } from '../article';
import { describe } from './anchor';
import { chooseKeyQuotes } from './key-quotes';
import { attribute, type Said, type Story } from './speaker';

export type { Story } from './speaker';

/** Finds the quotes of a story in its order; anchors are UTF-16 offsets into the body. Nothing is thrown; no quotes is []. */
export function findQuotes(story: Story): Quote[] {
  const quotes = attribute(story).map(said => quoteOf(story.body, said));
  const keys = chooseKeyQuotes(
    quotes.map(({ text, speaker, anchor }) => ({ text, speaker, start: anchor.start })),
    story,
  );
  return quotes.map((quote, index) => ({ ...quote, key: keys[index] ?? false }));
}

function quoteOf(body: string, { inner, speaker, role, mentionAt }: Said): Quote {
  const start = inner[0]?.[0] ?? 0;
  const end = inner.at(-1)?.[1] ?? start;
  return {
    text: inner.map(([from, to]) => body.slice(from, to)).join(' '),
    speaker,
    role,
    mention: mentionAt ? body.slice(...mentionAt) : '',
    anchor: describe(body, start, end),
    key: false,
  };
}
