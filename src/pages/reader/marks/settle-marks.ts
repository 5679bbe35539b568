// Where the marks of an article stand in its text as it is now.
import { describe, findAgain, type Place } from '../../../core/quotes/anchor';
import type { Mark } from '../../../library/marks';

/** A mark whose words are in the text. */
export interface StandingMark {
  mark: Mark;
  place: Place;
  /** The words as the text has them now. */
  words: string;
}

export interface SettledMarks {
  /** In the order of the story. */
  standing: StandingMark[];
  /** Those whose words are no longer in the text, in the order in which they stood. */
  gone: Mark[];
}

/** Finds the marks in a text: each is standing or gone, none is left out. */
export function settleMarks(text: string, marks: readonly Mark[]): SettledMarks {
  const standing: StandingMark[] = [];
  const gone: Mark[] = [];
  for (const mark of marks) {
    const place = findAgain(text, mark.anchor);
    if (place) standing.push({ mark, place, words: text.slice(place.start, place.end) });
    else gone.push(mark);
  }
  standing.sort(({ place: one }, { place: other }) => one.start - other.start || one.end - other.end);
  gone.sort((one, other) => one.anchor.start - other.anchor.start);
  return { standing, gone };
}

/** Describes a place of a text for a new mark. */
export function anchorOf(text: string, { start, end }: Place): Mark['anchor'] {
  return describe(text, start, end);
}

/** Finds the mark that stands on exactly this place. */
export function markOn(standing: readonly StandingMark[], { start, end }: Place): Mark | null {
  return standing.find(({ place }) => place.start === start && place.end === end)?.mark ?? null;
}

/** Of marks that lie over one another the shortest, which could not be pressed elsewhere. */
export function shortestOf(standing: readonly StandingMark[]): StandingMark | null {
  return standing.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

const lengthOf = ({ place }: StandingMark): number => place.end - place.start;
