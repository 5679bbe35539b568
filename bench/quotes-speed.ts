// What runs inside the browser for the measuring of speed: the door of the quotes, and a clock around it.
import { findQuotes, type Story } from '../src/core/quotes/quotes';

/** A text to be timed. */
interface Timed extends Story {
  words: number;
}

/** How often a text is read; the quickest time counts, for the machine may have other work. */
const ROUNDS = 5;

/** Times each story, in order; gives milliseconds for 1,000 words: the quickest, and that of the first reading. */
function time(stories: Timed[]): { best: number; first: number }[] {
  return stories.map(story => {
    const times = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      findQuotes(story);
      return (1000 * (performance.now() - begun)) / story.words;
    });
    return { best: Math.min(...times), first: times[0] ?? 0 };
  });
}

Object.assign(globalThis, { timeQuotes: time });
