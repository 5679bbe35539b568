import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Phrases } from './phrases';

const ALL: readonly Phrases[] = [en, de, fr, es];

/** Gives the phrases for a page: those of its language with the English ones, or all where it names no language. */
export function phrasesFor(language: string): readonly Phrases[] {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === '') return ALL;
  return ALL.filter(phrases => phrases.language === primary || phrases.language === 'en');
}
