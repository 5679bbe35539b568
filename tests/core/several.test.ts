// Pages that are more than one story: live blogs with their entries, stories that load one below the other.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { bodyText } from '../../src/core/tree/text';
import { floodWall } from '../pages/flood-wall/story';

const ADDRESS = 'https://www.meridian.example/news/flood-wall-b2651790.html';

function read(html: string, address = ADDRESS): Article {
  const reading = readArticle(parseHTML(html).document, { address });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

describe('a live blog', () => {
  const entries = floodWall.paragraphs.slice(0, 4).map((text, at) => ({
    '@type': 'BlogPosting',
    headline: `What happened at hour ${['one', 'two', 'three', 'four'][at]}`,
    datePublished: `2026-11-24T1${at}:05:00+01:00`,
    articleBody: text,
  }));
  const blog = { '@type': 'LiveBlogPosting', headline: 'Flood wall', liveBlogUpdate: entries };
  const shown = entries.map(
    ({ headline, articleBody }) => `<div class="entry"><h3>${headline}</h3><p>${articleBody}</p></div>`,
  );
  const page = (json: unknown) =>
    `<html lang="en"><head><title>Flood wall</title><script type="application/ld+json">${JSON.stringify(json)}</script></head><body><main><h1>Flood wall</h1>${shown.join('')}</main></body></html>`;

  it('gives its entries in order, each with its time', () => {
    const lines = bodyText(read(page(blog)).body).split('\n\n');
    expect(lines).toEqual(
      entries.flatMap(({ headline, articleBody, datePublished }) => [
        datePublished.slice(0, 16).replace('T', ' '),
        headline,
        articleBody,
      ]),
    );
  });
  it('gives no time to an entry that the page does not show', () => {
    const more = {
      ...blog,
      liveBlogUpdate: [...entries, { headline: 'A fifth hour', datePublished: '2026-11-24T15:05:00Z' }],
    };
    expect(bodyText(read(page(more)).body)).not.toContain('15:05');
  });
  it('gives no times where the structured data state none', () =>
    expect(bodyText(read(page({ '@type': 'NewsArticle', headline: 'Flood wall' })).body)).not.toContain('2026-11-24'));
});

describe('a page of several stories', () => {
  const [first, second] = [floodWall.paragraphs.slice(0, 4), floodWall.paragraphs.slice(4, 8)];
  const story = (headline: string, paragraphs: readonly string[], attributes = '') =>
    `<article ${attributes}><h1>${headline}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`;
  const page = (...stories: string[]) =>
    `<html lang="en"><head><title>The Meridian</title></head><body><main>${stories.join('')}</main></body></html>`;

  it('is read at the story whose address is in the bar, and says so', () => {
    const html = page(
      story('Tide', first, 'data-url="/news/tide-b1.html"'),
      story('Flood wall', second, `data-url="${ADDRESS}"`),
    );
    const article = read(html);
    expect(bodyText(article.body).split('\n\n')).toEqual(second);
    expect(article.notices).toContain('several-stories');
  });
  it('is read at the first where no address is given', () => {
    const article = read(page(story('Tide', first), story('Flood wall', second)));
    expect(bodyText(article.body).split('\n\n')).toEqual(first);
  });
  it('is one story where the parts have headlines of a lower rank', () => {
    const part = (paragraphs: readonly string[]) =>
      `<article><h2>Part</h2>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`;
    const article = read(page('<h1>Flood wall</h1>', part(first), part(second)));
    for (const text of [...first, ...second]) expect(bodyText(article.body)).toContain(text);
    expect(article.notices).not.toContain('several-stories');
  });
});
