import type { Language } from './language';
import { isCapital, isTitle } from './names';
import { type Word, wordAt } from './words';

/** Collects the common nouns of a story. In German a capital is no sign of a name, but what follows an article, an adjective or a numeral is a noun. */
export function commonNouns(texts: readonly (readonly Word[])[], language: Language): Set<string> {
  const common = new Set<string>();
  for (const words of texts) {
    words.forEach((word, i) => {
      const before = wordAt(words, i - 1);
      if (!isCapital(word) || before.sentence !== word.sentence) return;
      const article = language.is('determiner', before.lower) || /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text);
      if (article && !language.is('verb', before.lower) && !isTitle(word.lower) && !isVerbLike(before.lower))
        common.add(word.lower);
    });
  }
  return common;
}

function isVerbLike(lower: string): boolean {
  return /^(?:oder|aber|über|unter|hinter|gegen|neben|zwischen|wegen|sowie|wie|war|hatte|habe|wurde|werde|würde|solle|könne|müsse|wolle|sei|wollte|sollte|konnte|wer|er|hier|daher|lehnte|legte|machte|stellte|setzte|schlug)$/.test(
    lower,
  );
}
