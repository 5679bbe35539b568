import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article';
import { bodyText } from '../../src/core/tree/text';
import { pageOf } from '../pages/languages/pages';
import { STORIES } from '../pages/languages/stories';

const ADDRESS = 'https://www.meridian.example/news/last-crossing-b2651799.html';

describe('a story is read whole, and nothing more', () => {
  for (const story of STORIES)
    it(`in ${story.language}`, () => {
      const reading = readArticle(parseHTML(pageOf(story)).document, { address: ADDRESS });
      if (!reading.ok) throw new Error(reading.problem);
      const { article } = reading;
      expect(bodyText(article.body).split('\n\n')).toEqual(story.paragraphs);
      expect([article.headline, article.language, article.direction]).toEqual([
        story.headline,
        story.language,
        story.direction,
      ]);
      expect(article.published.slice(0, 10)).toBe('2026-11-22');
      expect(article.hidden.map(block => block.text)).toContain(story.link);
      if (story.author) expect(article.byline.people.map(({ name }) => name)).toEqual([story.author]);
      expect(article.words).toBeGreaterThan(60);
      expect(article.detection.isArticle).toBe(true);
    });
});
