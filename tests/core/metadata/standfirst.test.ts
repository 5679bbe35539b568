import { describe, expect, it } from 'vitest';
import { H1, HEADLINE, type Head, meta, metadataOf } from './page';

const STAND = 'The ferry made its last crossing with a brass band on deck, and nobody cried';
const FIRST =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its middle pier.';
const PARAGRAPHS = `<p>${FIRST}</p><p>Some four hundred people stood on the quay when the first lorry rolled across at half past seven.</p><p>The council had argued for a decade over who should pay, and three contractors gave up in the meantime.</p><p>Engineers replaced the pier with two steel columns that stand forty metres apart.</p>`;
const BYLINE = '<div>By Thea Quill</div><div>9 March 2025</div>';

interface StandfirstCase {
  name: string;
  parts: Head;
  gives: string;
  wrong?: string;
}

const CASES: StandfirstCase[] = [
  {
    name: 'a marked line is it',
    parts: { top: `${H1}<p class="standfirst">${STAND}</p>`, body: PARAGRAPHS },
    gives: STAND,
  },
  {
    name: 'a subtitle is it',
    parts: { top: `${H1}<h2 class="article-subtitle">${STAND}</h2>`, body: PARAGRAPHS },
    gives: STAND,
  },
  {
    name: 'a line between headline and byline is it',
    parts: { top: `<header>${H1}<div>${STAND}</div>${BYLINE}</header>`, body: PARAGRAPHS },
    gives: STAND,
  },
  {
    name: 'a line between headline and byline is it where all lie in one element',
    parts: { top: `${H1}<div>${STAND}</div>${BYLINE}`, body: PARAGRAPHS },
    gives: STAND,
  },
  {
    name: 'a line that the description repeats is it',
    parts: { top: `${H1}<h2>${STAND}</h2>`, head: meta('og:description', STAND), body: `<div>${PARAGRAPHS}</div>` },
    gives: STAND,
  },
  { name: 'the first paragraph is not', parts: { top: H1, body: PARAGRAPHS }, gives: '' },
  {
    name: 'the first paragraph that the description repeats is not',
    parts: { head: meta('og:description', FIRST), body: PARAGRAPHS },
    gives: '',
  },
  {
    name: 'a paragraph that is no text of the story and that the description repeats is it',
    parts: { head: meta('og:description', FIRST), body: PARAGRAPHS, aboveText: [FIRST] },
    gives: FIRST,
  },
  {
    name: 'a line that the description repeats is not, where it is surely a paragraph of the text',
    parts: {
      top: `${H1}<div>${FIRST}</div>`,
      head: meta('og:description', FIRST),
      body: PARAGRAPHS,
      paragraphs: [FIRST],
    },
    gives: '',
  },
  {
    name: 'a line that the description repeats is it, where another repeats the headline above it',
    parts: {
      top: `${H1}<h2>${HEADLINE}</h2><div>${STAND}</div>`,
      head: meta('og:description', STAND) + meta('description', HEADLINE),
      body: PARAGRAPHS,
    },
    gives: STAND,
  },
  {
    name: 'a marked line that is surely a paragraph of the text is not',
    parts: { top: `${H1}<p class="standfirst">${STAND}</p>`, body: PARAGRAPHS, paragraphs: [STAND] },
    gives: '',
  },
  {
    name: 'a line above the text that repeats the title is not',
    parts: {
      head: meta('og:title', 'Marrow bridge: lorries roll again after eleven years'),
      body: PARAGRAPHS,
      aboveText: ['Marrow bridge: lorries roll again after eleven years'],
    },
    gives: '',
  },
  { name: 'the first paragraph after the byline is not', parts: { top: H1 + BYLINE, body: PARAGRAPHS }, gives: '' },
  {
    name: 'a description that the page does not show is not',
    parts: { head: meta('og:description', STAND), body: PARAGRAPHS },
    gives: '',
  },
  {
    name: 'a byline is not',
    parts: { top: `${H1}<div>By Thea Quill and Nils Aker of the desk</div><div>9 March 2025</div>`, body: PARAGRAPHS },
    gives: '',
  },
  {
    name: 'the headline once more is not',
    parts: { top: `${H1}<p class="dek">Swing bridge opens again after eleven years</p>`, body: PARAGRAPHS },
    gives: '',
  },
  {
    name: 'a word under the headline is not',
    parts: { top: `${H1}<p class="subtitle">Analysis</p>`, body: PARAGRAPHS },
    gives: '',
  },
  {
    name: 'a marked line of another story at the end of the page is not',
    parts: { body: `${PARAGRAPHS}<aside><h3>Next</h3><p class="card-dek">${STAND}</p></aside>` },
    gives: '',
  },
];

describe('the standfirst', () => {
  for (const { name, parts, gives, wrong } of CASES)
    (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () =>
      expect(metadataOf(parts).standfirst).toBe(gives),
    );
});
