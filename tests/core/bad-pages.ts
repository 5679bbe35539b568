// Pages that are no story, and stories in odd markup. Data.
import type { ReadingProblem } from '../../src/core/article';

/** The one sentence of these pages; what was read is counted by it. */
export const SENTENCE =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its middle pier.';
/** Writes a headline and so many paragraphs. */
export const story = (count: number) => `<h1>Bridge opens</h1>${`<p>${SENTENCE}</p>`.repeat(count)}`;

/** A page that is none, or an odd one. */
export interface BadCase {
  name: string;
  html: string;
  address?: string;
  /** What must come of it: the problem, or the least number of paragraphs. */
  gives: ReadingProblem[] | number;
  wrong?: string;
}

export const EMPTY: readonly BadCase[] = [
  { name: 'no body', html: '<html><head><title>x</title></head></html>', gives: ['empty-page'] },
  { name: 'an empty body', html: '<html><head></head><body></body></html>', gives: ['empty-page'] },
  { name: 'a body of white space', html: '<html><body> \n </body></html>', gives: ['empty-page'] },
  { name: 'a body of a comment', html: '<html><body><!-- x --></body></html>', gives: ['empty-page'] },
  {
    name: 'only scripts',
    html: `<html><body><div id="root"></div><script>${'a();'.repeat(2_000)}</script></body></html>`,
    gives: ['empty-page'],
  },
  {
    name: 'only a picture',
    html: '<html><body><img src="a.jpg" alt="A bridge"></body></html>',
    gives: ['empty-page', 'no-article'],
  },
  {
    name: 'only a form',
    html: '<html><body><form><input><button>Search</button></form></body></html>',
    gives: ['no-article'],
  },
  { name: 'one word', html: '<html><body><p>Bridge</p></body></html>', gives: ['no-article'] },
  {
    name: 'only links',
    html: `<html><body><ul>${'<li><a href="/x">Bridge opens</a></li>'.repeat(300)}</ul></body></html>`,
    gives: ['no-article'],
  },
  {
    name: 'frames',
    html: '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    gives: ['frames'],
  },
];

export const ODD: readonly BadCase[] = [
  { name: 'markup that is cut off in a tag', html: `<html><body><article>${story(8)}<p>And then <a hr`, gives: 8 },
  {
    name: 'markup that is cut off in an attribute',
    html: `<html><body><article>${story(8)}<p>And then <a href="https://a.ex`,
    gives: 8,
  },
  { name: 'markup that is cut off in a script', html: `<html><body><article>${story(8)}<script>if (a <`, gives: 8 },
  {
    name: 'markup that is never closed',
    html: `<html><body><div><article><section>${story(8).replaceAll('</p>', '')}`,
    gives: 8,
  },
  {
    name: 'elements closed in a wrong order',
    html: `<html><body><b><div>${story(8)}</b></div></body></html>`,
    gives: 8,
  },
  { name: 'two bodies', html: `<html><body>${story(8)}</body><body><p>More</p></body></html>`, gives: 8 },
  {
    name: 'a whole page in one form',
    html: `<html><body><form>${story(8)}<input type="hidden"></form></body></html>`,
    gives: 8,
  },
  {
    name: 'a page in one table',
    html: `<html><body><table><tr><td>${story(8)}</td></tr></table></body></html>`,
    gives: 8,
  },
  {
    name: 'a page in loose lines',
    html: `<html><body><h1>Bridge</h1><div>${`${SENTENCE}<br><br>`.repeat(8)}</div></body></html>`,
    gives: 8,
  },
  { name: 'no address', html: `<html><body>${story(8)}</body></html>`, address: '', gives: 8 },
  {
    name: 'an address that is none',
    html: `<html><body>${story(8)}</body></html>`,
    address: 'not an address',
    gives: 8,
  },
  {
    name: 'an address of a file',
    html: `<html><body>${story(8)}</body></html>`,
    address: 'file:///a/b.html',
    gives: 8,
  },
  {
    name: 'attributes of an absurd length',
    html: `<html><body class="${'newsletter '.repeat(20_000)}">${story(8)}</body></html>`,
    gives: 8,
  },
  {
    name: 'a null character',
    html: `<html><body>${story(8).replace('Marrow', 'Mar\u0000row')}</body></html>`,
    gives: 7,
  },
  {
    name: 'half a surrogate pair',
    html: `<html><body>${story(8).replace('Marrow', 'Mar\ud83drow')}</body></html>`,
    gives: 7,
  },
  { name: 'a language that is no tag', html: `<html lang="%%"><body>${story(8)}</body></html>`, gives: 8 },
  {
    name: 'structured data that is broken',
    html: `<html><head><script type="application/ld+json">{"@type":</script></head><body>${story(8)}</body></html>`,
    gives: 8,
  },
];
