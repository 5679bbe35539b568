// Prompts on pages that are built otherwise than most: headings of the first rank everywhere, a table that lays out the page.
import { describe, expect, it } from 'vitest';
import { found, linesOf, read, squeeze, storyPage } from './page';
import { STORIES } from './stories';

const FORM = '<form><input type="email"><button>Sign up</button></form>';
const CALL = 'Sign up to our newsletter';
const box = (heading: string) => `<div class="newsletter"><${heading}>${CALL}</${heading}>${FORM}</div>`;
const texts = (html: string) =>
  found(html)
    .map(({ text }) => text)
    .join('\n');

describe('a newsletter form is found', () => {
  it('where its heading is one of the first rank', () => {
    const html = storyPage({ middle: box('h1') });
    expect(texts(html)).toContain(CALL);
    expect(linesOf(read(html))).toEqual(STORIES.en.paragraphs.map(squeeze));
  });

  it('where the only heading of the first rank stands at the foot of the page', () => {
    const html = storyPage({ middle: box('p') })
      .replace(/<h1>([^<]*)<\/h1>/, '<h2>$1</h2>')
      .replace('</main>', '</main><h1>The Meridian</h1>');
    expect(texts(html)).toContain(CALL);
  });

  it('where a table lays out the page', () => {
    const html = storyPage({ middle: box('p') })
      .replace('<main>', '<table><tr><td>')
      .replace('</main>', '</td></tr></table>');
    expect(texts(html)).toContain(CALL);
  });
});

describe('a pointer is found', () => {
  const teaser =
    '<blockquote>See also: <a href="/news/coast/the-night-the-lamps-went-out-9">The night the lamps went out on the whole coast</a></blockquote>';
  it('that is set as a block quote', () =>
    expect(texts(storyPage({ middle: teaser }))).toContain('The night the lamps'));
});

describe('nothing is found', () => {
  it('in a block quote of somebody who names a link', () => {
    const quote =
      '<blockquote>See also what my father wrote in the year of the flood, said the keeper, in <a href="/news/coast/the-night-the-lamps-went-out-9">his diary</a>.</blockquote>';
    expect(texts(storyPage({ middle: quote }))).not.toContain('my father wrote');
  });

  it('in a table of data on a page that a table lays out', () => {
    const data =
      '<table class="newsletter"><tr><th>Newsletter</th><th>Readers</th></tr><tr><td>Sign up for the Coast</td><td>9,000</td></tr></table>';
    const html = storyPage({ middle: data })
      .replace('<main>', '<table><tr><td>')
      .replace('</main>', '</td></tr></table>');
    expect(texts(html)).not.toContain('Sign up for the Coast');
  });
});
