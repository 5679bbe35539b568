import type { Element, Root } from 'hast';
import { describe, expect, test, vi } from 'vitest';
import { ArticleBody, type Pictures } from '../../src/ui/article-body';
import { draw } from './draw';
import { BODY, h, img } from './sample-article';

vi.mock('../../src/platform/translate', () => import('./english'));

function drawBody(body: Root, pictures: Pictures = 'shown'): string {
  return draw(<ArticleBody body={body} language="en-GB" direction="ltr" pictures={pictures} />);
}

const rooted = (...children: Root['children']): Root => ({ type: 'root', children });

describe('the drawn text', () => {
  const drawn = drawBody(BODY);

  const SAYS = [
    ['carries its own language and direction', 'lang="en-GB" dir="ltr"'],
    ['keeps subheads', '<h2>A vote after midnight</h2>'],
    ['keeps lists', '<li>Spring: the old stones are numbered and lifted.</li>'],
    ['keeps captions', '<figcaption>The wall at Aldersea dates from 1911.'],
    [
      'lets a table scroll in a box that a key can reach',
      '<section class="table-box" tabindex="0" aria-label="Table"><table>',
    ],
    ['opens links beside it and gives nothing away', 'target="_blank" rel="noopener noreferrer nofollow"'],
    ['tells a picture’s server nothing', 'referrerpolicy="no-referrer"'],
    ['loads a picture when it comes into sight', 'loading="lazy"'],
    ['keeps a picture’s size, so that the text does not jump', 'width="1200" height="800"'],
    ['describes a picture', 'alt="A low stone wall with the sea behind it"'],
  ] as const;
  test.each(SAYS)('%s', (_what, markup) => expect(drawn).toContain(markup));

  test('makes no picture at all while pictures are held, but says what it shows', () => {
    const held = drawBody(BODY, 'held');
    expect(held).not.toMatch(/<img|pictures\.example\.org/);
    expect(held).toContain('Picture: A low stone wall with the sea behind it');
    expect(held).toContain('<figcaption>The wall at Aldersea');
  });

  test('holds the other files of a picture too', () => {
    const source: Element = { ...h('source'), properties: { srcSet: 'https://pictures.example.org/wall.webp' } };
    const held = drawBody(rooted(h('picture', source, img({ src: 'https://pictures.example.org/wall.jpg' }))), 'held');
    expect(held).not.toContain('pictures.example.org');
  });
});

describe('what does not belong', () => {
  const LEFT_OUT = [
    ['crossorigin', rooted(img({ src: 'https://p.example/a.jpg', crossOrigin: 'anonymous' })), /crossorigin/i],
    ['a size of one side only', rooted(img({ src: 'https://p.example/a.jpg', width: 40 })), /width/],
    [
      'a link’s own target',
      rooted({ ...h('a', 'x'), properties: { href: 'https://p.example/', target: 'top' } }),
      /target="top"/,
    ],
  ] as const;
  test.each(LEFT_OUT)('leaves out %s', (_what, body, pattern) => expect(drawBody(body)).not.toMatch(pattern));

  test('draws markup that stands in the text as text', () => {
    expect(drawBody(rooted(h('p', '<img src=x onerror=alert(1)>')))).toContain('&lt;img src=x onerror=alert(1)');
  });

  test('gives a picture without a description an empty one', () => {
    expect(drawBody(rooted(img({ src: 'https://p.example/a.jpg' })))).toMatch(/<img [^>]*alt(="")?[ /]/);
  });
});
