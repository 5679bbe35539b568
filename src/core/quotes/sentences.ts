// The sentence that a quote stands in, and where it stands there.
import { isReportedSpeech } from './german-verb';
import type { Reading } from './noun-phrase';
import { type Word, wordAt } from './words';

/** Gives the end of what follows a word in its sentence, up to the next quote. */
export function sentenceEnd(words: readonly Word[], at: number, limit: number): number {
  let end = at + 1;
  const sentence = wordAt(words, end).kind === 'quote' ? -1 : wordAt(words, at).sentence;
  while (end < limit && wordAt(words, end).sentence === sentence && wordAt(words, end).kind !== 'quote') end++;
  return end;
}

/** Gives the first word of a word's sentence. */
export function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && wordAt(words, start - 1).sentence === wordAt(words, at).sentence) start--;
  return start;
}

/** True if nothing but marks and joining words stands before a quote in its sentence. */
export function opensSentence({ words, language }: Reading, at: number): boolean {
  const start = sentenceStart(words, at);
  return words.slice(start, at).every(word => word.kind === 'mark' || language.is('joiner', word.lower));
}

/** True if a German sentence goes on in the mood of reported speech. */
export function isReported(reading: Reading, at: number): boolean {
  const { words, language } = reading;
  const stretch = { from: sentenceStart(words, at), to: sentenceEnd(words, at, words.length) };
  return language.german && isReportedSpeech(reading, stretch);
}
