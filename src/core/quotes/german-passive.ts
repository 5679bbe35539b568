// German sentences whose subject does not speak: "wurde im Bericht als „…“ bezeichnet", "zitiert die Zeitung einen Zeugen".
import type { Stretch } from './according';
import { nameIn } from './german-following';
import { readGermanPhrase } from './german-phrase';
import type { Mention, Reading } from './noun-phrase';
import { wordAt } from './words';

const PASSIVE = /^(?:wird|werden|wurde|wurden|worden|werde|würde|würden)$/;
const CITED = /^zitier(?:t|te|ten|en)$/;
/** "bezeichnet", "genannt", "kritisiert": what is done with words, at the end of its clause. */
const PARTICIPLE = /^(?:(?:ge|be|ver|ein|an|auf)[^\s]+(?:t|en)|[^\s]+iert)$/;
/** Accusatives: whom a paper cites is its object. */
const WHOM = /^(?:den|einen|seinen|ihren|ehemaligen)$/;

/** Tells whether a sentence with a quote says that its subject is cited: "So wird Park mit den Worten zitiert". */
function isCited({ words }: Reading, { from, to }: Stretch): boolean {
  return words.slice(from, to).some(({ lower }) => PASSIVE.test(lower));
}

/** Tells whether a mention only hands on the words of another: the paper in "zitiert die Zeitung einen Zeugen". */
export function handsOn(reading: Reading, mention: Mention, sentence: Stretch): boolean {
  const { words } = reading;
  if (/^(?:person|role|pronoun)$/.test(mention.kind) || WHOM.test(wordAt(words, mention.from).lower)) return false;
  const cites = words.slice(sentence.from, sentence.to).some(({ lower }) => CITED.test(lower));
  return cites && !isCited(reading, sentence);
}

/** True where the words are said of the subject, not by it: "Park wurde als „…“ bezeichnet". */
export function isPassive(reading: Reading, at: number, { from, to }: Stretch): boolean {
  const { words, language } = reading;
  const next = wordAt(words, at + 1).lower;
  const rated = wordAt(words, at - 1).lower === 'als';
  if (at + 1 >= to || CITED.test(next) || !PARTICIPLE.test(next) || !(rated || language.is('verb', next))) return false;
  return words.slice(from, at).some(({ lower }) => PASSIVE.test(lower));
}

/** "In dem Schreiben war von einem „offenen Dialog“ die Rede": the words stand in a paper. */
export function isTalkedOf({ words }: Reading, at: number): boolean {
  return wordAt(words, at + 1).lower === 'die' && wordAt(words, at + 2).text === 'Rede';
}

/** Nouns that words on a paper or a board are called by. */
const TEXT =
  /(?:feststellung|passus|passage|satz|hinweis|worte|parole|parolen|formulierung|spruch|aufschrift|vermerk|zeile|zeilen|slogan|überschrift|behauptung)$/;

/** "In der Zeitung stand der Satz „…“", "In der Behauptung, …": the noun right before the words has no voice. */
export function isWritten({ words, language }: Reading, at: number): boolean {
  const last = wordAt(words, at - 1).kind === 'mark' ? at - 2 : at - 1;
  return TEXT.test(wordAt(words, last).lower) && language.is('determiner', wordAt(words, last - 1).lower);
}

/** Where such words are to be read: "in der Zeitung", "auf dem Plakat". */
export function readPlace(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  for (let i = from; i < to; i++) {
    if (!/^(?:in|auf)$/.test(wordAt(words, i).lower) || !language.is('determiner', wordAt(words, i + 1).lower))
      continue;
    const mention = readGermanPhrase(reading, { from: i + 1, to });
    if (mention && /^(?:organisation|group)$/.test(mention.kind)) return mention;
  }
  return null;
}

/** Reads who says it in such a sentence: "von der Opposition", "in dem Bericht", "im „Hafenboten“". */
export function readAgent(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  for (let i = to - 1; i >= from; i--) {
    const { lower } = wordAt(words, i);
    const paper = wordAt(words, i + 1);
    if (lower === 'im' && paper.kind === 'quote') {
      const name = nameIn(paper.text);
      return { kind: 'organisation', name, head: '', from: i + 1, to: i + 2 };
    }
    if (!/^(?:von|vom|seitens)$/.test(lower)) continue;
    const mention = readGermanPhrase(reading, { from: i + 1, to });
    if (mention) return mention;
  }
  return null;
}
