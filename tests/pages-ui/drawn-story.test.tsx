// The text in which highlights are described is the text of the body, put together from what is drawn.
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import { bodyText } from '../../src/core/tree/text';
import { readDrawn } from '../../src/pages/reader/marks/drawn-story';
import { ArticleBody } from '../../src/ui/article-body';
import { LeadPicture } from '../../src/ui/lead-picture';
import { StoryHeader } from '../../src/ui/story-header';
import { story } from '../library/story';
import { draw } from '../ui/draw';
import { BODY, h } from '../ui/sample-article';

vi.mock('../../src/platform/translate', () => import('../ui/english'));

/** The drawn text of a story; `body` alone, or with what stands over it. */
function drawnText(article: Article, over: 'bare' | 'whole' = 'bare'): string {
  const { language, direction, body } = article;
  const markup = draw(
    <article class="story">
      {over === 'whole' && <StoryHeader article={article} />}
      {over === 'whole' && <LeadPicture article={article} pictures="held" />}
      <ArticleBody body={body} language={language} direction={direction} pictures="held" />
    </article>,
  );
  return readDrawn(parseHTML(`<!doctype html><body>${markup}</body>`).document).text;
}

const withBody = (...children: Article['body']['children']) => story('', { body: { type: 'root', children } });

describe('the drawn text', () => {
  const SAME = [
    { what: 'of paragraphs, lists, tables and quotations', body: BODY.children.filter((_child, index) => index !== 2) },
    {
      what: 'with emphasis and links within words',
      body: [h('p', 'Not', h('em', 'with'), 'standing ', h('a', 'a link'), '.')],
    },
    { what: 'with a line break', body: [h('p', 'One line', h('br'), 'and another.')] },
    {
      what: 'in Arabic and Japanese',
      body: [h('p', 'صوّت المجلس'), h('p', '町議会は', h('ruby', '決', h('rt', 'き')), 'めた。')],
    },
  ];
  test.each(SAME)('$what is the text of the body', ({ body }) =>
    expect(drawnText(withBody(...body))).toBe(bodyText({ type: 'root', children: body })),
  );

  test('has captions in their place', () =>
    expect(drawnText(withBody(...BODY.children))).toContain(
      'leads the council.\n\nThe wall at Aldersea dates from 1911. Photograph: Ida Brandt\n\nA vote after midnight',
    ));
  test('has no words that stand for a picture', () =>
    expect(drawnText(withBody(...BODY.children))).not.toContain('A low stone wall'));
  test('begins with headline, standfirst and the caption over the text', () => {
    const leadPicture = { address: 'https://p.example/a.jpg', alt: 'Waves', caption: 'The sea.', credit: '' };
    expect(drawnText({ ...story(), leadPicture }, 'whole')).toBe(
      'Town votes for a flood wall\n\nAfter three winters the council has decided\n\nThe sea.\n\nThe wall will stand.',
    );
  });
});
