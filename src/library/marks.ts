// Highlights and notes: plain values, their parse, and how those of a file come together with those that are kept.
// Storing them is marks-store.ts.
import type { Anchor } from '../core/article';

/** Colours of a highlight, in the order in which they are offered; each has a name in _locales. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** Words of an article that the reader highlighted. */
export interface Mark {
  id: string;
  anchor: Anchor;
  colour: MarkColour;
  /** What the reader wrote to it; may be empty. */
  note: string;
  /** ISO 8601, in UTC. */
  madeAt: string;
  /** The same for the last change. */
  changedAt: string;
  article: MarkedArticle;
}

/** The article of a mark, as far as a list needs it: the article itself need not be saved. */
export interface MarkedArticle {
  address: string;
  headline: string;
  publisher: string;
}

/** What can be changed of a mark. */
export type MarkChange = Partial<Pick<Mark, 'colour' | 'note'>>;

/** Highlights and notes as a file holds them. */
export interface MarksFile {
  lede: 'highlights';
  version: 1;
  marks: Mark[];
}

/** Puts marks into the shape of a file, those of an article together, in the order of its text. */
export function toMarksFile(marks: readonly Mark[]): MarksFile {
  const sorted = marks.toSorted(
    (one, other) =>
      compare(one.article.address, other.article.address) ||
      one.anchor.start - other.anchor.start ||
      compare(one.id, other.id),
  );
  return { lede: 'highlights', version: 1, marks: sorted };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Walks what a file holds into marks, and counts those that are none; nothing at all if it is no file of highlights. */
export function parseMarksFile(value: unknown): { marks: Mark[]; refused: number } {
  const { lede, marks } = parseFields(value);
  if (lede !== 'highlights' || !Array.isArray(marks)) return { marks: [], refused: 0 };
  const parsed = marks.map(parseMark).filter(mark => mark !== null);
  return { marks: parsed, refused: marks.length - parsed.length };
}

/**
 * Walks a stored or imported value into a mark; null if it has no id, or neither words nor a note.
 * A damaged one keeps what is whole of it: without words it is listed among those whose words are gone.
 */
export function parseMark(value: unknown): Mark | null {
  const found = parseFields(value);
  const anchor = parseAnchor(found.anchor);
  const [id, note, madeAt] = [parseText(found.id), parseText(found.note), parseText(found.madeAt)];
  if (id === '' || (anchor.exact === '' && note === '')) return null;
  const { address, headline, publisher } = parseFields(found.article);
  return {
    id,
    anchor,
    colour: MARK_COLOURS.find(colour => colour === found.colour) ?? MARK_COLOURS[0],
    note,
    madeAt,
    changedAt: parseText(found.changedAt) || madeAt,
    article: { address: parseText(address), headline: parseText(headline), publisher: parseText(publisher) },
  };
}

/** Brings two states of the same mark together: the newer one holds, and no note is lost. */
export function mergeMarks(kept: Mark, other: Mark): Mark {
  const [newer, older] = other.changedAt > kept.changedAt ? [other, kept] : [kept, other];
  return { ...newer, note: mergeNotes(newer.note, older.note) };
}

function mergeNotes(newer: string, older: string): string {
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : `${newer}\n\n${older}`;
}

function parseAnchor(value: unknown): Anchor {
  const { exact, prefix, suffix, start } = parseFields(value);
  const isPlace = typeof start === 'number' && Number.isInteger(start) && start >= 0;
  return {
    exact: parseText(exact),
    prefix: parseText(prefix),
    suffix: parseText(suffix),
    start: isPlace ? start : 0,
  };
}

function parseFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
