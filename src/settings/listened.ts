// Where listening stopped in an article: known again by the words of the sentence.
import { fieldsOf } from './fields';

export interface ListenedPlace {
  /** Address of the article. */
  article: string;
  /** Beginning of the sentence that was being spoken. */
  words: string;
  /** Its number, by which it is told from twins. */
  sentence: number;
}

/** Articles that are remembered, and characters of a sentence by which it is known again. */
const MOST_ARTICLES = 60;
const BEGINNING = 160;

/** Walks anything into places, the newest first. */
export function parsePlaces(value: unknown): ListenedPlace[] {
  return (Array.isArray(value) ? value.slice(0, MOST_ARTICLES) : []).flatMap(parsePlace);
}

function parsePlace(value: unknown): ListenedPlace[] {
  const { article, words, sentence } = fieldsOf(value);
  const isPlace = typeof article === 'string' && typeof words === 'string' && words !== '';
  return isPlace && Number.isSafeInteger(sentence) ? [{ article, words, sentence: Number(sentence) }] : [];
}

/** Gives the places with this one in front, in the place of any other of its article. */
export function withPlace(places: readonly ListenedPlace[], place: ListenedPlace): ListenedPlace[] {
  const kept = { ...place, words: beginningOf(place.words) };
  return [kept, ...withoutPlace(places, place.article)].slice(0, MOST_ARTICLES);
}

/** Gives the places without the one of an article. */
export function withoutPlace(places: readonly ListenedPlace[], article: string): ListenedPlace[] {
  return places.filter(place => place.article !== article);
}

/** Finds the sentence of a place again, of twins the nearest; -1 if its words are gone. */
export function findPlace(sentences: readonly string[], { words, sentence }: Omit<ListenedPlace, 'article'>): number {
  const sought = beginningOf(words);
  const found = [...sentences.keys()].filter(at => beginningOf(sentences[at] ?? '') === sought);
  const distance = (at: number) => Math.abs(at - sentence);
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? -1;
}

function beginningOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, BEGINNING);
}
