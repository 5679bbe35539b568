// Tells names from nouns in German, where both have capitals.

import { type Language, wordSet } from './language';
import { startsLarge, startsSmall } from './letters';
import { FEMALE_NAMES, MALE_NAMES } from './name-words';
import { isOrganisation, type NameRun } from './names';
import { TIME } from './noun-phrase';
import { type Word, wordAt } from './words';

/** A noun before a name: Feuilletonredakteur Martin Hatzius. Few given names are as long. */
const LONG = 9;

/** True for an adjective before a noun; a verb in the past ends alike but follows no article or preposition. */
export function isAdjective(words: readonly Word[], i: number, language: Language): boolean {
  const { text } = wordAt(words, i);
  if (!startsSmall(text) || !/.e[nrsm]?$/.test(text)) return false;
  const { lower, sentence } = wordAt(words, i - 1);
  const follows = language.is('determiner', lower) || language.is('preposition', lower);
  return sentence === wordAt(words, i).sentence && (follows || isAdjective(words, i - 1, language));
}

/** Collects the words with a capital that stand behind an article somewhere in the story: they are nouns. */
export function findNouns(words: readonly Word[], language: Language): ReadonlySet<string> {
  const nouns = new Set<string>();
  words.forEach((word, i) => {
    if (!startsLarge(word.text)) return;
    const before = wordAt(words, i - 1);
    if (before.sentence !== word.sentence) return;
    if (language.is('determiner', before.lower) || isAdjective(words, i - 1, language)) nouns.add(word.lower);
  });
  return nouns;
}

const FIRST_NAMES = wordSet(`${MALE_NAMES} ${FEMALE_NAMES}`);

const isFirstName = (word: string) => FIRST_NAMES.has(word.toLowerCase());

/** Numbers and measures: "Zwei Jahre", "Tonnen Fleisch" are nobody. */
const AMOUNT =
  /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Hunderte?|Tausende?|Dutzende?|Millionen|Milliarden|Prozent|Euro|Dollar|Franken|Tonnen|Kilo|Kilometern?|Metern?|Liter|Uhr|Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Grad|Teil|Viele|Mehrere|Einige|Alle|Beide|Rund)$/;

/** Nouns for people that a given name does not end in: "Usyk-Promoter Krassyuk", "Ex-Ministerin Raab". */
const DOER = /-\p{Lu}\p{Ll}{3,}(?:er|ist|ent|ant|or|eur|chef|mann|frau|in)$/u;

/** How many words of a run are nouns before the name: "Walliser Staatsrat" in "Walliser Staatsrat Martin Quill". */
function nounsBefore(parts: readonly string[]): number {
  const given = parts.findIndex(isFirstName);
  if (given === 0) return 0;
  const noun = parts[given - 1] ?? '';
  if (given < parts.length - 1 && noun.length > 5 && (noun.length >= LONG || HUMAN.test(noun.toLowerCase())))
    return given;
  const [first = '', second = ''] = parts;
  if (parts.length > 1 && DOER.test(first) && !isFirstName(first.split('-').at(-1) ?? '')) return 1;
  return parts.length > 2 && first.length >= LONG && !isFirstName(second) ? 1 : 0;
}

/** Gives what of a run of capitalised words can be a person's name, without a noun before it; null if nothing is. */
export function germanName(words: readonly Word[], run: NameRun, { is }: Language): NameRun | null {
  const parts = run.name.split(' ');
  // "Quill Anfang April": when is no part of who.
  const time = parts.findIndex((part, i) => i > 0 && (TIME.test(part) || /^(?:Anfang|Mitte|Ende)$/.test(part)));
  if (time > 0) parts.length = time;
  parts.splice(0, nounsBefore(parts));
  const before = wordAt(words, run.from - 1);
  const opens = before.sentence !== wordAt(words, run.from).sentence;
  const first = parts[0] ?? '';
  if (parts.length > 4 || parts.some(isOrganisation) || startsSmall(first)) return null;
  // "Gehen Sie": the polite pronoun has a capital anywhere.
  if (parts.some(part => /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/.test(part) || AMOUNT.test(part))) return null;
  // At the head of a sentence an adjective or an article has a capital too.
  if (opens && is('determiner', first.toLowerCase())) return null;
  const apart = /^[,(]$/.test(wordAt(words, run.to).text) || isFirstName(first);
  if (opens && !apart && /(?:e[nrsm]?|ich)$/.test(first)) return null;
  const to = time > 0 ? run.from + time : run.to;
  return { ...run, to, name: parts.join(' ') };
}

/** Endings of German nouns for people. */
export const HUMAN =
  /(?:er|ent|ist|ant|eur|loge|arzt|mann|zeuge|experte|anwalt)(?:in|innen|en)?$|oren$|(?:frau|leute|vater|mutter|ärztin|anwältin|expertin|zeugin|beamten?|beamtin|(?:ig|end|t)e[rn]?)$/;

/** Nouns that stand without an article in the plural or by themselves. */
const NO_NAME =
  /(?:ungen|heiten|keiten|schaften|innen|isten|anten|enten|ung|heit|keit|schaft|ismus|stand|recht|kritik|tag|woche|jahr|zeit|ende|anfang)$/;
/** Adverbs and the like that have a capital at the head of a sentence. */
const ADVERBS = new Set(
  (
    'außerdem zudem allerdings inzwischen mittlerweile unterdessen dennoch trotzdem stattdessen zunächst zuletzt bislang bisher anschließend ' +
    'daraufhin ferner weiterhin später schließlich offenbar angeblich wörtlich sinngemäß insbesondere besonders immer nun nur so dort hier ' +
    'heute gestern morgen jetzt derzeit zugleich gleichzeitig ebenso ebenfalls auch erst bereits schon vielmehr jedoch indes hingegen dagegen ' +
    'zuvor vorher nachher damals einst danach davor seitdem deshalb daher deswegen demnach demzufolge folglich somit also doch aber und oder ' +
    'denn was wer wie wo warum wann dies das es man alles nichts etwas jemand niemand viele einige andere beide alle mehrere sollte würde ' +
    'dann zwar trotz etwa wohl sogar zumal obwohl weil wenn als während nachdem indem sowie weder entweder stets oft häufig manchmal ' +
    'selten meist meistens vielleicht sicher natürlich leider endlich plötzlich bald gleich sofort seither kürzlich neulich jüngst anfangs ' +
    'eigentlich immerhin übrigens insgesamt letztlich weshalb weswegen wieso worauf ' +
    'noch kurz ich er sie es wir ihr ihnen erneut wieder weiter weiterhin künftig tatsächlich laut konkret gemeinsam ähnlich anders direkt'
  ).split(' '),
);
const PRONOMINAL =
  /^(?:da|dar|hier|wo|wor)(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|neben|über|um|unter|von|vor|zu)$/;

/** True for an adverb, in lower case, that may open a sentence. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || PRONOMINAL.test(lower) || /(?:weise|falls|seits|dings|maßen|wärts|lings)$/.test(lower);
}

/** True for a single capitalised word without an article that is a name rather than a noun in the plural or an adverb. */
export function isBareName({ kind, text, lower }: Word, nouns: ReadonlySet<string>): boolean {
  if (kind !== 'word' || !startsLarge(text) || nouns.has(lower) || TIME.test(text)) return false;
  return !NO_NAME.test(lower) && !isAdverb(lower);
}
