import { existsSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/core/export/markdown';
import { anArticle, bodyOf, element } from './an-article';

function everyNode(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(everyNode)] : [node];
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test('an article prints as heading, bold standfirst, byline with agency, date, body, rule and source', () => {
  expect(toMarkdown(anArticle())).toBe(
    [
      '# Harbour to stay open',
      '**The council has changed its mind.**',
      'Ada Quill, Press Association',
      '13 November 2016, 04:16 (UTC-05:00)',
      'The harbour stays open.',
      'So the council said.',
      '---',
      'The Harbour Post, <https://news.example/harbour>\n',
    ].join('\n\n'),
  );
});

test('the lead picture comes with its alternative text, caption and credit', () => {
  const leadPicture = {
    address: 'https://news.example/a.jpg',
    alt: 'Two [boats]',
    caption: 'At the *quay*',
    credit: 'Rex',
  };
  const markdown = toMarkdown(anArticle({ leadPicture }));
  expect(markdown).toContain('![Two \\[boats\\]](https://news.example/a.jpg)\n\n_At the \\*quay\\* (Rex)_');
});

test('lists, tables, quotations, links, pictures and captions keep their form', () => {
  const picture = { ...element('img'), properties: { src: 'https://news.example/b.jpg', alt: 'A crane' } };
  const link = { ...element('a', 'the plan'), properties: { href: 'https://news.example/plan' } };
  const markdown = toMarkdown(
    anArticle({
      body: bodyOf(
        element('h2', 'Next'),
        element('p', 'See ', link, '.'),
        element('ul', element('li', 'one'), element('li', 'two')),
        element('blockquote', element('p', 'We stay.')),
        element('figure', picture, element('figcaption', 'The crane in May')),
        element(
          'table',
          element('tr', element('th', 'Year'), element('th', 'Ships')),
          element('tr', element('td', '2025'), element('td', '9')),
        ),
      ),
    }),
  );
  for (const part of [
    '## Next',
    'See [the plan](https://news.example/plan).',
    '- one\n- two',
    '> We stay.',
    '![A crane](https://news.example/b.jpg)',
    '_The crane in May_',
    '| Year | Ships |',
  ]) {
    expect(markdown).toContain(part);
  }
});

const TRICKS = [
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '# no heading',
  '1. no list',
  '> no quotation',
  '***',
  '<!-- gone -->',
  '&lt;script&gt;',
  '[a]: data:text/html,x',
  '`code` and ``` fences',
  'a \\ b',
];

describe('no text turns into markup', () => {
  for (const trick of TRICKS) {
    test(trick, () => {
      const tree = fromMarkdown(toMarkdown(anArticle({ headline: trick, body: bodyOf(trick) })));
      const kinds = everyNode(tree).map(node => node.type);
      expect(kinds).not.toContain('html');
      expect(kinds).not.toContain('definition');
      expect(tree.children.map(node => squeeze(textOf(node))).filter(text => text === squeeze(trick))).toHaveLength(2);
    });
  }
});

const attacks = `${process.env.LEDE_SHARED ?? '../shared'}/security/metadata.json`;

test.skipIf(!existsSync(attacks))(
  'the attack strings of ../shared come back as the text they are (skipped: ../shared is not there)',
  () => {
    const rows: { class: string; field: string; value: string }[] = JSON.parse(readFileSync(attacks, 'utf8'));
    for (const { value } of rows.filter(row => row.class === 'markdown')) {
      const tree = fromMarkdown(toMarkdown(anArticle({ headline: value, body: bodyOf(value) })));
      expect(everyNode(tree).map(node => node.type)).not.toContain('html');
      const links = everyNode(tree).flatMap(node => ('url' in node ? [node.url] : []));
      expect(links, value).toEqual(['https://news.example/harbour']);
    }
  },
);
