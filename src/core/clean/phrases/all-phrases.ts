import { de } from './de';
import { en } from './en';
import { es } from './es';
import { everywhere } from './everywhere';
import { fr } from './fr';
import type { Phrases } from './phrases';

const ALL: readonly Phrases[] = [en, de, fr, es];

/** Gives the phrases for a page: those of its language, the English ones and the short labels of all; every one where it names no language. */
export function phrasesFor(language: string): readonly Phrases[] {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = primary === '' ? ALL : ALL.filter(phrases => phrases.language === primary || phrases.language === 'en');
  return [...known, everywhere];
}
