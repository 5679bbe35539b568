import { LANGUAGES } from './languages';
import type { Phrases } from './phrases';

const { ar, da, de, en, es, everywhere, fi, fr, it, ja, nl, no, pl, pt, ru, sv, tr, uk, zh } = LANGUAGES;

const LATIN: readonly Phrases[] = [en, de, fr, es, it, pt, nl, sv, no, da, fi, pl, tr];
const ALL: readonly Phrases[] = [...LATIN, ru, uk, ar, ja, zh];

/** Other tags of a language. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The languages whose script a page is written in: what is searched where it names none. */
const SCRIPTS: readonly { script: RegExp; phrases: readonly Phrases[] }[] = [
  { script: /\p{Script=Cyrillic}/u, phrases: [ru, uk] },
  { script: /\p{Script=Arabic}/u, phrases: [ar] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, phrases: [ja] },
  { script: /\p{Script=Han}/u, phrases: [zh, ja] },
];

/** Gives the phrases for a page: those of its language, the English ones and the short labels of all; where it names no language, those of its headline's script. */
export function phrasesFor(language: string, headline: string): readonly Phrases[] {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const primary = SAME[tag] ?? tag;
  const named = ALL.filter(phrases => phrases.language === primary);
  const written = SCRIPTS.find(({ script }) => script.test(headline))?.phrases ?? (primary === '' ? LATIN : []);
  return [...new Set([...(named.length ? named : written), en, everywhere])];
}
