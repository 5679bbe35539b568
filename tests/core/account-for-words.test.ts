// No word of the region may leave in silence: what is not in the body or the head stands in the hidden list.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { floodWall } from '../pages/flood-wall/story';

const STORY = floodWall.paragraphs.map(paragraph => `<p>${paragraph}</p>`);

function read(body: string): Article {
  const html = `<html lang="en"><head><title>Flood wall</title><meta property="article:published_time" content="2025-03-09"></head><body><article><h1>Flood wall</h1>${body}</article></body></html>`;
  const reading = readArticle(parseHTML(html).document, {
    address: 'https://www.meridian.example/news/flood-wall-b2651790.html',
  });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const hiddenText = (article: Article) => article.hidden.map(block => block.text).join('\n');

describe('the hidden list', () => {
  const inText = (markup: string) => read([...STORY.slice(0, 5), markup, ...STORY.slice(5)].join(''));

  it('has a caption whose picture has no address', () => {
    const caption = 'The lock keeper on the wall in the winter of the great storm, when the water stood at the doors.';
    const article = inText(`<figure><img alt=""><figcaption>${caption}</figcaption></figure>`);
    expect(JSON.stringify(article.body)).not.toContain(caption);
    expect(hiddenText(article)).toContain(caption);
  });

  it('has a short line with the year of publication that is not the date', () => {
    const article = read(
      `${STORY.join('')}<div class="footnote"><span>11 of 2025</span></div><h3>In 2025, 11 locks failed</h3>`,
    );
    expect(JSON.stringify(article.body) + hiddenText(article)).toContain('In 2025, 11 locks failed');
  });

  it('has a line of short words, or the text has it', () => {
    const article = inText('<div><span>Sea fog</span></div>');
    expect(JSON.stringify(article.body) + hiddenText(article)).toContain('Sea fog');
  });

  it('leaves out the printed date, which the head shows', () => {
    expect(hiddenText(read(`<div>9 March 2025</div>${STORY.join('')}`))).not.toContain('9 March 2025');
  });
});

describe('an appeal among the paragraphs of the story', () => {
  it('does not take a short sentence of the story along that stands in the same box', () => {
    const appeal = floodWall.appeal.map(line => `<p>${line}</p>`).join('');
    const short = 'The wall held through the night, and the pumps ran until the tide had turned at the old lock gate.';
    const html = `<html lang="en"><head><title>Flood wall | The Meridian</title></head><body><article><h1>Flood wall</h1><div>${STORY.join('')}</div><div>${appeal}<p>${short}</p></div></article></body></html>`;
    const reading = readArticle(parseHTML(html).document, {
      address: 'https://www.meridian.example/news/flood-wall-b2651790.html',
    });
    expect(reading.ok && JSON.stringify(reading.article.hidden)).not.toContain(short);
  });
});
