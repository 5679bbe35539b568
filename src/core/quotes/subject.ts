// Finds the subject of a clause: what stands before it is skipped.
import { readGermanSubject } from './german';
import { wordSet } from './language';
import { isCapital } from './names';
import { indexOf, isPronoun, type Mention, type Reading, readNounPhrase, TIME } from './noun-phrase';
import { wordAt } from './words';

/** Introductory phrases before a subject that are skipped at most. */
const SKIPS = 4;
const STARTERS = wordSet(
  'but and und aber then still meanwhile however yet so or mais et pero y ma e maar en men och doch denn',
);

/** Reads the noun phrase at the beginning of a stretch of one sentence; null if there is none. */
export function readSubject(reading: Reading, from: number, to: number): Mention | null {
  if (reading.language.german) return readGermanSubject(reading, { from, to });
  let start = from;
  for (let skip = 0; skip <= SKIPS && start < to; skip++) {
    start = skipSmall(reading, start, to);
    if (!isIntroduction(reading, start)) break;
    const comma = indexOf(reading.words, ',', { from: start, to });
    if (comma < 0) return null;
    start = comma + 1;
  }
  return start < to ? readNounPhrase(reading, start, to) : null;
}

function skipSmall({ words, language }: Reading, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const { lower, kind } = wordAt(words, i);
    // Kelly and Reilly end like adverbs: with a capital only "Recently, Reed" is one.
    const [word, next] = [wordAt(words, i), wordAt(words, i + 1)];
    const plain = isCapital(word) ? next.text === ',' : !isCapital(next);
    const adverb = /^(?:.+ly|later|then|also|meanwhile|now|however|still|dann|auch|später)$/.test(lower) && plain;
    const small =
      kind === 'mark' ||
      STARTERS.has(lower) ||
      adverb ||
      (language.is('auxiliary', lower) && !isPronoun(lower, language) && !isNamed(words, language, i));
    if (!small) break;
    i++;
  }
  return i;
}

/** Ebeling said, Will wrote: a capital before a verb is a name, whatever the word ends in. */
function isNamed(words: Reading['words'], language: Reading['language'], i: number): boolean {
  const next = wordAt(words, i + 1).lower;
  return isCapital(wordAt(words, i)) && (language.is('verb', next) || /^(?:has|had|was|is)$/.test(next));
}

/** In an interview …, Asked whether …, Speaking to …, When he …: what stands before the subject. */
function isIntroduction({ words, language }: Reading, i: number): boolean {
  const { lower, text } = wordAt(words, i);
  return (
    language.is('preposition', lower) ||
    (language.code === 'en' && TIME.test(`${text} `)) ||
    (language.is('joiner', lower) && lower !== 'what') ||
    (/^(?:asked|pressed|questioned|told|given|called|.+ing)$/.test(lower) &&
      text !== 'King' &&
      !isNamed(words, language, i) &&
      !isCapital(wordAt(words, i + 1)))
  );
}
