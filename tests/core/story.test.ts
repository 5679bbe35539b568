// Which lines belong to a story: read as a whole, on pages in the manner of real ones.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { bodyText, captionsOf } from '../../src/core/tree/text';
import { floodWall } from '../pages/flood-wall/story';

const [ONE = '', TWO = '', THREE = '', FOUR = '', ...REST] = floodWall.paragraphs;
const p = (text: string) => `<p>${text}</p>`;
const [BEFORE, AFTER] = [[ONE, TWO, THREE].map(p).join(''), [FOUR, ...REST].map(p).join('')];

function read(body: string): Article {
  const html = `<html lang="en"><head><title>Flood wall | The Meridian</title></head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><main><article><h1>Flood wall holds</h1>${body}</article></main><footer><p>© 2026 The Meridian. All rights reserved.</p></footer></body></html>`;
  const reading = readArticle(parseHTML(html).document, {
    address: 'https://www.meridian.example/news/flood-wall-holds-b2651790.html',
  });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const text = (body: string) => bodyText(read(body).body);

describe('of the story are', () => {
  const cases: { name: string; part: string; line: string }[] = [
    { name: 'a short paragraph', part: p('It rained.'), line: 'It rained.' },
    { name: 'a subheading', part: '<h2>The long quarrel</h2>', line: 'The long quarrel' },
    { name: 'a list', part: '<ul><li>Two columns of steel</li><li>A new gate</li></ul>', line: 'A new gate' },
    {
      name: 'a table of data',
      part: '<table><tr><th>Year</th><th>Level</th></tr><tr><td>1953</td><td>5.2 m</td></tr><tr><td>2013</td><td>5.8 m</td></tr></table>',
      line: '1953',
    },
    {
      name: 'a quotation',
      part: '<blockquote><p>We never gave up on it.</p></blockquote>',
      line: 'We never gave up on it.',
    },
    {
      name: 'a question and its answer',
      part: `<p><strong>Why did it take so long?</strong></p>`,
      line: 'Why did it take so long?',
    },
    {
      name: 'a paragraph that begins with a link',
      part: p(`<a href="/a">The council</a> said on Sunday that it would pay for the second half of the wall as well.`),
      line: 'The council said',
    },
  ];
  for (const { name, part, line } of cases)
    it(name, () => {
      const read = text(BEFORE + part + AFTER);
      expect(read).toContain(line);
      for (const paragraph of floodWall.paragraphs) expect(read).toContain(paragraph);
    });
});

describe('a single sentence', () => {
  const page = (head: string) =>
    `<html lang="en"><head><title>Wall</title>${head}</head><body><p>${ONE}</p></body></html>`;
  const outcome = (html: string, address: string) => {
    const reading = readArticle(parseHTML(html).document, { address });
    return reading.ok ? bodyText(reading.article.body) : reading.problem;
  };
  it('on a page that is taken for an article is the story', () =>
    expect(
      outcome(
        page(
          '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
        ),
        'https://www.meridian.example/news/flood-wall-holds-again-b2651790.html',
      ),
    ).toBe(ONE));
  it('on any other page is none', () =>
    expect(outcome(page(''), 'https://www.meridian.example/wall')).toBe('no-article'));
});

describe('the last words of a page', () => {
  const cut = (end: string) =>
    `<html lang="en"><head><title>Flood wall</title></head><body><article><h1>Flood wall holds</h1>${BEFORE}${AFTER}${end}`;
  const textOf = (html: string) => {
    const reading = readArticle(parseHTML(html).document, {
      address: 'https://www.meridian.example/news/wall-b1.html',
    });
    return reading.ok ? bodyText(reading.article.body) : reading.problem;
  };
  it('are of the story where the page was cut off', () =>
    expect(textOf(cut('<div class="note"><p>The last paragraph is cut in the'))).toContain('is cut in the'));
  it('are not where they are a link', () =>
    expect(textOf(cut('<div class="note"><p><a href="/b">Harbour dues rise again</a></p></div>'))).not.toContain(
      'dues',
    ));
});

describe('not of the story are', () => {
  const cases: { name: string; page: string; line: string }[] = [
    {
      name: 'a note about the author behind it',
      page: `${BEFORE}${AFTER}<div class="author-bio"><p>Thea Quill is a reporter at The Meridian. She has covered the coast since 2009.</p></div>`,
      line: 'is a reporter at',
    },
    {
      name: 'a card among the paragraphs',
      page: `${BEFORE}<aside class="related"><h3><a href="/b">Harbour dues rise again</a></h3></aside>${AFTER}`,
      line: 'Harbour dues',
    },
    { name: 'a heading over nothing', page: `${BEFORE}${AFTER}<h2>More on this story</h2>`, line: 'More on this' },
    {
      name: 'keywords',
      page: `${BEFORE}${AFTER}<ul class="tags"><li><a href="/t/sea">Sea</a></li><li><a href="/t/wall">Walls</a></li></ul>`,
      line: 'Walls',
    },
    {
      name: 'what others wrote about it',
      page: `${BEFORE}${AFTER}<section id="comments" class="comments"><div class="comment"><p>Great piece, thank you! My uncle worked there.</p></div><div class="comment"><p>I do not agree with a word of it, sorry.</p></div></section>`,
      line: 'My uncle',
    },
    { name: 'the foot of the page', page: BEFORE + AFTER, line: 'All rights reserved' },
  ];
  for (const { name, page, line } of cases)
    it(name, () => {
      const article = read(page);
      expect(bodyText(article.body)).not.toContain(line);
      for (const paragraph of floodWall.paragraphs) expect(bodyText(article.body)).toContain(paragraph);
    });
});

describe('a picture', () => {
  const IMG = '<img src="/wall.jpg" alt="The wall" width="800" height="500">';
  const cases: { name: string; page: string; captions: string[]; pictures: number }[] = [
    {
      name: 'of the story has its caption',
      page: `${BEFORE}<figure>${IMG}<figcaption>The wall on Sunday</figcaption></figure>${AFTER}`,
      captions: ['The wall on Sunday'],
      pictures: 1,
    },
    {
      name: 'has a caption that is none by its element',
      page: `${BEFORE}<div class="image">${IMG}<p class="caption">The wall on Sunday</p></div>${AFTER}`,
      captions: ['The wall on Sunday'],
      pictures: 1,
    },
    {
      name: 'above the text leads the story',
      page: `<figure>${IMG}</figure>${BEFORE}${AFTER}`,
      captions: [],
      pictures: 1,
    },
    {
      name: 'of a card goes with it',
      page: `${BEFORE}<div class="card"><a href="/b">${IMG}<span>Harbour dues rise again in spring</span></a></div>${AFTER}`,
      captions: [],
      pictures: 0,
    },
    {
      name: 'of the author is none of the story',
      page: `<div class="author-card"><img src="/me.jpg" width="48" height="48"></div>${BEFORE}${AFTER}`,
      captions: [],
      pictures: 0,
    },
    {
      name: 'below the text is none of it',
      page: `${BEFORE}${AFTER}<div class="promo">${IMG}</div>`,
      captions: [],
      pictures: 0,
    },
  ];
  for (const { name, page, captions, pictures } of cases)
    it(name, () => {
      const { body } = read(page);
      expect(captionsOf(body)).toEqual(captions);
      expect(JSON.stringify(body).match(/"tagName":"img"/g) ?? []).toHaveLength(pictures);
    });
});
