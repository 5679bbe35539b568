// How many of each there are: in a file of everything, or taken from it.

/** What is counted, in the order in which the interface names it. */
export const COUNTED = [
  'settings',
  'news',
  'rules',
  'kept',
  'articles',
  'marks',
  'lists',
  'remembered',
  'tally',
] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;

/** Counts nothing yet. */
export const NO_COUNTS: Counts = {
  /** The choices themselves: 1 if they are there. */
  settings: 0,
  /** The choice for all news sites: 1 if it does something. */
  news: 0,
  /** Rules for sites. */
  rules: 0,
  /** Sites on which something stays that a rule would hide. */
  kept: 0,
  articles: 0,
  /** Highlights and notes. */
  marks: 0,
  /** Lists that the reader subscribed to. */
  lists: 0,
  /** Sites of which selectors are remembered. */
  remembered: 0,
  /** Sites of the reader's own count. */
  tally: 0,
};

/** Adds up two counts; what the second lacks counts nothing. */
export function added(one: Counts, other: Partial<Counts>): Counts {
  const sums = { ...one };
  for (const name of COUNTED) sums[name] += other[name] ?? 0;
  return sums;
}
