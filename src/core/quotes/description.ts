// How the story describes a speaker: "a spokesman for the hotels", "der Sprecher der Fraktion".

import { HUMAN } from './german-names';
import type { Language } from './language';
import { startsLarge, startsNoun, startsSmall } from './letters';
import { isPronoun, type Mention, type Reading } from './noun-phrase';
import { type Word, wordAt } from './words';

/** Words that what belongs to a noun begins with; "at", "in" and "on" tell as often where somebody spoke. */
const BELONGS: Readonly<Record<string, RegExp>> = {
  en: /^(?:of|for|from|with|to|familiar|close)$/,
  de: /^(?:des|der|von|vom|für|aus)$/,
  fr: /^(?:de|du|des|pour|d'|d’)$/,
  es: /^(?:de|del|para)$/,
  it: /^(?:di|del|della|dello|dei|degli|delle|per)$/,
  pt: /^(?:de|do|da|dos|das)$/,
  nl: /^(?:van|voor)$/,
  sv: /^(?:för|på|från)$/,
};

/** Words of a description at most: a longer one tells more of the story than of the speaker. */
const LONGEST = 12;

/** Gives the words that describe a speaker, as indexes with the end exclusive; null for a pronoun, which describes nobody. */
export function describeSpeaker(reading: Reading, { kind, from, to, head }: Mention): [number, number] | null {
  const { words, language } = reading;
  if (kind === 'pronoun' || (to - from === 1 && isPronoun(head, language))) return null;
  if (to - from === 1 && language.is('determiner', head)) return null;
  if (kind === 'group' && !isNominal(reading, from, to)) return null;
  // "zitiert den Prediger": whom the story has in that case only it cannot be shown by its words.
  if (language.german && /^(?:den|einen|seinen|ihren)$/.test(wordAt(words, from).lower)) return null;
  if (kind === 'group' && !/^(?:en|de)$/.test(language.code) && !isVerbBeside(reading, { from, to })) return null;
  if (kind === 'group' && language.german && !isHeardBeside(reading, { from, to, head })) return null;
  return [from, subjectEnd(reading, { from, to }) ?? complementEnd(words, language, { from, to })];
}

/** In languages without a table of roles only a noun with its article right beside a verb that reports speech is a speaker. */
function isVerbBeside({ words, language }: Reading, { from, to }: { from: number; to: number }): boolean {
  const end = complementEnd(words, language, { from, to });
  const beside = language.is('verb', wordAt(words, from - 1).lower) || language.is('verb', wordAt(words, end).lower);
  return beside && language.is('determiner', wordAt(words, from).lower);
}

/** German nouns that say what is done, not who does it. */
const ABSTRACT = /(?:heit|keit|ismus|nis|tum|satz|rolle|namen|(?<!sprich)wort|worte|sicht)$/;

/** In German all nouns have capitals: one is a speaker only right beside a verb that reports speech. */
function isHeardBeside(
  { words, language }: Reading,
  { from, to, head }: { from: number; to: number; head: string },
): boolean {
  if (ABSTRACT.test(head)) return false;
  if (HUMAN.test(head) && language.is('determiner', wordAt(words, from).lower)) return true;
  const end = complementEnd(words, language, { from, to });
  const last = wordAt(words, from - 1).lower === 'sich' ? from - 2 : from - 1;
  const [before, after] = [wordAt(words, last).lower, wordAt(words, end).lower];
  return language.is('verb', before) || HEARD.test(before) || language.is('verb', after);
}

/** Stands right before whom the words come from. */
const HEARD = /^(?:so|laut|von|vom|seitens|wie|angaben|aussagen?|ansicht|meinung|hat|haben|hatten?|habe)$/;

/** A phrase that stands for somebody begins with an article, an owner or a capital, or is a plural: critics. */
function isNominal({ words, language }: Reading, from: number, to: number): boolean {
  const [{ text, lower }, last] = [wordAt(words, from), wordAt(words, to - 1)];
  if (/['’]s?$/.test(last.text)) return false;
  return (
    language.is('determiner', lower) ||
    (startsLarge(text) && startsSmall(text.charAt(1))) ||
    /['’]s?$/.test(text) ||
    /[^s]s$/.test(last.text)
  );
}

/** Before its verb all belongs to the subject, where it was as well: "a woman in the audience asked". */
function subjectEnd({ words, language }: Reading, { from, to }: { from: number; to: number }): number | null {
  if (language.german || language.is('verb', wordAt(words, from - 1).lower)) return null;
  for (let i = to; i - from <= LONGEST; i++) {
    const { kind, lower, text } = wordAt(words, i);
    if (kind !== 'word') return null;
    if (language.is('verb', lower) && !startsLarge(text)) return i;
    if (language.is('auxiliary', lower) || language.is('joiner', lower)) return null;
  }
  return null;
}

function isSpeaking({ lower, text }: Word, { is }: Language): boolean {
  return is('verb', lower) || is('auxiliary', lower) || is('preposition', lower) || startsLarge(text);
}

/** The end of what belongs to a noun: "of the union for the ferry crews". */
function complementEnd(words: readonly Word[], language: Language, { from, to }: { from: number; to: number }): number {
  const before = wordAt(words, from - 1);
  // "zogen die Demonstranten vom Bahnhof": behind a verb that reports nothing only what is owned belongs to the noun.
  const moving =
    language.german && before.kind === 'word' && /(?:en|te|t)$/.test(before.text) && !isSpeaking(before, language);
  const belongs = moving ? /^(?:des|der)$/ : (BELONGS[language.code] ?? BELONGS.en);
  let end = to;
  for (;;) {
    const { lower, kind, sentence } = wordAt(words, end);
    // "Told a spokesman to leave" is rare, "an adviser to the president" is not.
    if (lower === 'to' && !/(?:er|or|aide|ambassador|counsel|assistant|secretary)$/.test(wordAt(words, end - 1).lower))
      return end;
    if (kind !== 'word' || sentence !== wordAt(words, from).sentence || !belongs?.test(lower)) return end;
    const next = nounEnd(words, language, end + 1);
    if (next === end + 1 || next - from > LONGEST) return end;
    end = next;
  }
}

const BREAKS = ['verb', 'auxiliary', 'joiner', 'preposition', 'male', 'female'] as const;

/** The end of a noun phrase; in German it ends with its capitals. */
function nounEnd(words: readonly Word[], { is, german }: Language, from: number): number {
  let end = from;
  while (is('determiner', wordAt(words, end).lower)) end++;
  const noun = ({ text }: Word) => startsNoun(text);
  while (german && wordAt(words, end).kind === 'word' && !noun(wordAt(words, end))) end++;
  const begun = end;
  const goes = (word: Word, i: number) => {
    if (word.kind !== 'word') return word.kind === 'quote' && word.end - word.start < 30 && end > begun;
    return german ? noun(word) : i === begun || noun(word) || !BREAKS.some(kind => is(kind, word.lower));
  };
  while (wordAt(words, end).sentence === wordAt(words, from).sentence && goes(wordAt(words, end), end)) end++;
  return end > begun ? end : from;
}
