// A quote as it is handed on: in the marks of its language, with who said it and where it stood.
import type { Article, Quote } from '../article';
import { marksOf } from './marks';

/** Puts the quotation marks of a language around words; a comma that led to "she said" is left out. */
export function inMarks(words: string, language: string): string {
  const [open, close] = marksOf(language);
  return `${open}${words.replace(/[,،、]$/u, '')}${close}`;
}

/** Says who speaks: "Jens Stoltenberg, Nato secretary-general", "a spokesman for the union"; empty if the story does not. */
export function attributionOf({ speaker, role }: Quote): string {
  return [speaker, role].filter(Boolean).join(', ');
}

/** Prints a quote with its source, a line each: the words, who said them, headline, publisher and day, address. */
export function toQuotation(article: Article, quote: Quote, address = article.address): string {
  const who = attributionOf(quote);
  return [
    inMarks(quote.text, article.language) + (who && ` — ${who}`),
    article.headline,
    [article.publisher, article.published.slice(0, 10)].filter(Boolean).join(', '),
    address,
  ]
    .filter(Boolean)
    .join('\n');
}
