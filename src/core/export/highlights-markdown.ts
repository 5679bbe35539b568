import type { Heading, Link, Paragraph, RootContent } from 'mdast';
import { toMarkdown as print } from 'mdast-util-to-markdown';
import type { Article } from '../article';
import { plain, sourceText } from './head-lines';
import { type Highlighted, linesOf } from './highlights-text';

/**
 * Prints highlights as Markdown: the headline, each highlight as a block quote with its note under it, the source. Printed from a tree,
 * so that no character of story or note can turn into markup.
 */
export function highlightsToMarkdown(article: Article, highlights: readonly Highlighted[]): string {
  const children: RootContent[] = [
    ...heading(plain(article.headline)),
    ...highlights.flatMap(({ words, note }): RootContent[] => [
      { type: 'blockquote', children: paragraphs(words) },
      ...paragraphs(note),
    ]),
    { type: 'thematicBreak' },
    ...source(article),
  ];
  return print({ type: 'root', children }, { bullet: '-', emphasis: '_', rule: '-' });
}

function heading(value: string): Heading[] {
  return value ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value }] }] : [];
}

function paragraphs(text: string): Paragraph[] {
  return linesOf(text).map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

function source(article: Article): Paragraph[] {
  const { publisher, address } = article;
  if (!/^https?:/.test(address)) return paragraphs(plain(sourceText(article)));
  const name = publisher ? `${plain(publisher)}, ` : '';
  const link: Link = { type: 'link', url: address, children: [{ type: 'text', value: address }] };
  return [{ type: 'paragraph', children: [{ type: 'text', value: name }, link] }];
}
