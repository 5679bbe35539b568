// A place in a text by its words: described once, found again in a text that may have changed since.
import type { Anchor } from '../article';

/** A place in a text, in UTF-16 units, the end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Characters of context on either side. More survives fewer edits nearby, less tells twins apart badly. */
const CONTEXT = 32;
/** Share of one side's context that must agree before a place counts as found. Lower, and a twin elsewhere is taken for it. */
const SURE = 0.5;
/** How much better than its twins a place must agree. Without it, one common word beside a twin would decide. */
const MARGIN = 0.2;
/** Characters at either end of the words by which words with an edit in the middle are found. */
const EDGE = 20;
/** Share of common words that makes changed words still the same quote. */
const ALIKE = 0.7;
/** Places with the same words that are looked at, so that a text of nothing but twins stays cheap. */
const MOST_TWINS = 200;

/** Describes the stretch of a text from start to end (UTF-16 offsets, the end exclusive). */
export function describe(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Finds the described stretch in a text, changed or not; null if it is gone or two places are as likely. */
export function findAgain(text: string, anchor: Anchor): Place | null {
  if (anchor.exact === '') return null;
  const there = { start: anchor.start, end: anchor.start + anchor.exact.length };
  if (isUnchanged(text, anchor, there)) return there;
  const plain = flatten(text);
  const sought = {
    ...anchor,
    exact: flatten(anchor.exact),
    prefix: flatten(anchor.prefix),
    suffix: flatten(anchor.suffix),
  };
  const twins = occurrences(plain, sought.exact);
  if (twins.length > MOST_TWINS) return null;
  return twins.length > 0 ? bestTwin(plain, sought, twins) : findChanged(plain, sought);
}

function isUnchanged(text: string, { exact, prefix, suffix }: Anchor, { start, end }: Place): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - CONTEXT), start) === prefix &&
    text.slice(end, end + CONTEXT) === suffix
  );
}

/** Makes typographic and plain marks the same, character for character, so that offsets stay. */
function flatten(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');
}

function occurrences(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0 && found.length <= MOST_TWINS; at = text.indexOf(sought, at + 1)) {
    found.push(at);
  }
  return found;
}

function bestTwin(text: string, sought: Anchor, twins: readonly number[]): Place | null {
  const rated = twins.map(start => ({ start, end: start + sought.exact.length }));
  const rates = rated.map(place => rate(text, sought, place));
  const best = Math.max(...rates);
  if (best < SURE || rates.filter(value => value > best - MARGIN).length > 1) return null;
  return rated[rates.indexOf(best)] ?? null;
}

/** How well the surroundings agree: the better side counts whole, the other one breaks ties. */
function rate(text: string, { prefix, suffix }: Anchor, { start, end }: Place): number {
  const before = agreement(reversed(prefix), reversed(text.slice(Math.max(0, start - CONTEXT), start)));
  const after = agreement(suffix, text.slice(end, end + CONTEXT));
  return Math.max(before, after) + Math.min(before, after) / 2;
}

/** The share of a whole context that is there unchanged. A short one, at an end of the text, is whole only at an end again. */
function agreement(described: string, there: string): number {
  let length = 0;
  while (length < described.length && described[length] === there[length]) length++;
  return length === described.length && there.length === length ? 1 : length / CONTEXT;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** The words themselves were edited: between the same surroundings, or between the same first and last words. */
function findChanged(text: string, sought: Anchor): Place | null {
  const { exact, prefix, suffix } = sought;
  const between = onlyBetween(text, prefix, suffix);
  const edges = exact.length > 3 * EDGE ? onlyBetween(text, exact.slice(0, EDGE), exact.slice(-EDGE)) : null;
  const wider = edges && { start: edges.start - EDGE, end: edges.end + EDGE };
  const places = [between, wider].filter(place => place !== null);
  const alike = places.filter(({ start, end }) => likeness(text.slice(start, end), exact) >= ALIKE);
  const [first, second] = alike;
  if (first && second && (first.start !== second.start || first.end !== second.end)) return null;
  return first ?? null;
}

/** The stretch between two texts that each stand there once; null otherwise. */
function onlyBetween(text: string, before: string, after: string): Place | null {
  if (before.length < EDGE || after.length < EDGE) return null;
  const [left, right] = [occurrences(text, before), occurrences(text, after)];
  if (left.length !== 1 || right.length !== 1) return null;
  const [start, end] = [(left[0] ?? 0) + before.length, right[0] ?? 0];
  return start < end ? { start, end } : null;
}

/** Share of the words that two texts have in common (Dice over the word lists). */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (words.length + others.length);
}

/** Without what is empty: a line between two paragraphs is no word that they have in common. */
function wordsIn(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
