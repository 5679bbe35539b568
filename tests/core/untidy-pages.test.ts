// Stories on pages that are not laid out as stories usually are: the whole text waits for a script, or is set line by line.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article';
import { bodyText } from '../../src/core/tree/text';
import { floodWall } from '../pages/flood-wall/story';

const STORY = floodWall.paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('');

function text(body: string): string {
  const html = `<html lang="en"><head><title>Flood wall holds | The Meridian</title></head>${body}</html>`;
  const reading = readArticle(parseHTML(html).document, {
    address: 'https://www.meridian.example/news/flood-wall-holds-b2651790.html',
  });
  return reading.ok ? bodyText(reading.article.body) : reading.problem;
}

describe('a saved page that hides its text until a script runs', () => {
  const last = floodWall.paragraphs.at(-1);
  it('is read where its body is hidden', () =>
    expect(
      text(`<body style="visibility: hidden"><article><h1>Flood wall holds</h1>${STORY}</article></body>`),
    ).toContain(last));
  it('is read where its text waits in a hidden part', () =>
    expect(
      text(`<body><h1>Flood wall holds</h1><p>Loading</p><div hidden><article>${STORY}</article></div></body>`),
    ).toContain(last));
  it('keeps hidden what a page hides beside its story', () =>
    expect(
      text(
        `<body><article><h1>Flood wall holds</h1>${STORY}<div hidden><p>Thank you for registering. Please check your e-mail for a link, and log in to go on reading.</p></div></article></body>`,
      ),
    ).not.toContain('Thank you for registering'));
});

describe('a transcript that is set line by line', () => {
  const lines = floodWall.paragraphs.join(' ').match(/\S.{40,65}(?= )/g) ?? [];
  const notice =
    '<div class="interests"><div class="popover">You follow this now. We will notify you here with news about floods, walls and locks along the river.</div></div>';
  const found = text(
    `<body><div class="top">${notice}</div><h1>Flood wall holds</h1><div class="copy">${lines.map(line => `<p>${line}</p>`).join('')}</div></body>`,
  );
  it('is the story, and not the only sentence of the page', () => {
    expect(found).toContain(lines[4]);
    expect(found).toContain(lines.at(-2));
    expect(found).not.toContain('You follow this now');
  });
});

describe('a figure', () => {
  const page = (middle: string) =>
    text(
      `<body><article><h1>Flood wall holds</h1><div>${STORY.replace('</p><p>', `</p>${middle}<p>`)}</div></article></body>`,
    );
  const said =
    'The wall was never the question, said the keeper of the locks. The question was who would pay for the next one.';
  it('with a quotation beside a portrait keeps the quotation', () =>
    expect(
      page(
        `<figure><img src="/keeper.jpg" alt="The keeper" width="80" height="80"><blockquote><p>${said}</p></blockquote><figcaption>Odo Fenn, keeper of the locks</figcaption></figure>`,
      ),
    ).toContain(said));
  it('with nothing but a caption is no text', () =>
    expect(
      page('<figure><img alt=""><figcaption>The keeper on the wall in winter.</figcaption></figure>'),
    ).not.toContain('The keeper on the wall'));
});
