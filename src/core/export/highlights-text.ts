import type { Article } from '../article';
import { plain, sourceText, UNSEEN } from './head-lines';

/** Highlighted words and what the reader wrote to them. */
export interface Highlighted {
  words: string;
  /** May be empty. */
  note: string;
}

/** Prints highlights as plain text: the headline, each highlight with "> " before its lines and its note under it, the source. */
export function highlightsToText(article: Article, highlights: readonly Highlighted[]): string {
  const parts = [
    plain(article.headline),
    ...highlights.flatMap(({ words, note }) => [quoted(words), shown(note)]),
    plain(sourceText(article)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Gives the lines of a text without what nobody sees and without empty ones. */
export function linesOf(text: string): string[] {
  return shown(text)
    .split(/\n+/)
    .map(line => line.trim())
    .filter(Boolean);
}

function quoted(words: string): string {
  return linesOf(words)
    .map(line => `> ${line}`)
    .join('\n>\n');
}

function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
}
