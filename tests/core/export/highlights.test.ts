import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { highlightsToMarkdown } from '../../../src/core/export/highlights-markdown';
import { highlightsToText } from '../../../src/core/export/highlights-text';
import { anArticle } from './an-article';

const HIGHLIGHTS = [
  { words: 'The harbour stays open.\n\nSo the council said.', note: 'Why?\nAsk *them*.' },
  { words: '# no heading', note: '' },
];

test('highlights print as text: the words after a mark, the note under them, the source', () => {
  expect(highlightsToText(anArticle(), HIGHLIGHTS)).toBe(
    [
      'Harbour to stay open',
      '> The harbour stays open.\n>\n> So the council said.',
      'Why?\nAsk *them*.',
      '> # no heading',
      'The Harbour Post, https://news.example/harbour\n',
    ].join('\n\n'),
  );
});

test('highlights print as Markdown: a quotation each, the note under it, the source; no character becomes markup', () => {
  expect(highlightsToMarkdown(anArticle(), HIGHLIGHTS)).toBe(
    [
      '# Harbour to stay open',
      '> The harbour stays open.\n>\n> So the council said.',
      'Why?',
      'Ask \\*them\\*.',
      '> \\# no heading',
      '---',
      'The Harbour Post, <https://news.example/harbour>\n',
    ].join('\n\n'),
  );
});

test('whatever words and note are, Markdown holds a quotation for each highlight and no other markup', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (words, note) => {
      const printed = highlightsToMarkdown(anArticle(), [{ words: `W${words}`, note }]);
      const kinds = fromMarkdown(printed).children.map(({ type }) => type);
      expect(kinds.filter(kind => kind !== 'paragraph')).toEqual(['heading', 'blockquote', 'thematicBreak']);
    }),
  );
});
