import type { Mention, Reading } from './noun-phrase';
import { readSubject } from './subject';
import { wordAt } from './words';

/** A stretch of words of one sentence, the end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** Reads the speaker of "according to …"; first tells whether the stretch begins with it. */
export function readAccording(reading: Reading, { from, to }: Stretch): { mention: Mention; first: boolean } | null {
  const { words, language } = reading;
  for (let i = from; i < to; i++) {
    for (const phrase of language.according) {
      if (!phrase.every((part, k) => wordAt(words, i + k).lower === part)) continue;
      const start = i + phrase.length;
      const mention = readSubject(reading, start, to);
      if (mention) return { mention, first: i === from };
    }
  }
  return null;
}
