// Where the reader was in articles: values, their parse, and the way back to the place in a text that may have changed.
import { fieldsOf } from './fields';

/** Where the reader was in one article. */
export interface ReadingPlace {
  /** The article's address without its hash. */
  address: string;
  /** Index of the body's top-level child at the top of the window. */
  index: number;
  /** Its first words. */
  words: string;
  /** Milliseconds since 1970. */
  when: number;
}

/** Articles whose place is kept; the oldest goes first. */
const MOST_PLACES = 300;
/** Characters that tell a paragraph from the others. */
const ENOUGH = 60;
const LONGEST_ADDRESS = 2_000;

/** Gives the first words of a block, by which it is known again. */
export function firstWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, ENOUGH);
}

/** Walks anything into places, the newest first. */
export function parsePlaces(value: unknown): ReadingPlace[] {
  const found = (Array.isArray(value) ? value : []).flatMap(parsePlace);
  return found.toSorted((a, b) => b.when - a.when).slice(0, MOST_PLACES);
}

function parsePlace(value: unknown): ReadingPlace[] {
  const { address, index, words, when } = fieldsOf(value);
  if (typeof address !== 'string' || address === '' || address.length > LONGEST_ADDRESS) return [];
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) return [];
  if (typeof when !== 'number' || !Number.isFinite(when) || typeof words !== 'string') return [];
  return [{ address, index, words: firstWords(words), when }];
}

/** Gives the places with this one in the place of any other in its article. */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): ReadingPlace[] {
  return parsePlaces([place, ...withoutPlace(places, place.address)]);
}

/** Gives the places without the one in this article. */
export function withoutPlace(places: readonly ReadingPlace[], address: string): ReadingPlace[] {
  return places.filter(place => place.address !== address);
}

/** Finds the block of a place among the texts of all blocks: there, or the nearest with the same words; -1 if it is gone. */
export function blockOf(place: Pick<ReadingPlace, 'index' | 'words'>, texts: readonly string[]): number {
  const isIt = (text: string | undefined) => text !== undefined && firstWords(text) === place.words;
  if (isIt(texts[place.index])) return place.index;
  // A picture or a line has no words; another one of them is not the same place.
  if (place.words === '') return -1;
  const alike = texts.flatMap((text, index) => (isIt(text) ? [index] : []));
  const distance = (index: number) => Math.abs(index - place.index);
  return alike.toSorted((a, b) => distance(a) - distance(b))[0] ?? -1;
}
