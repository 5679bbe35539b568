import { expect, test } from 'vitest';
import { parseArticle } from '../../src/core/parse-article';
import { findQuotes } from '../../src/core/quotes/quotes';
import { bodyText } from '../../src/core/tree/text';
import { sampleStory } from '../../src/pages/welcome/sample-story';

const LANGUAGES = ['en', 'de', 'fr'];

test.each(LANGUAGES)('the sample story in %s passes the border as it is', language => {
  const story = sampleStory(language);
  expect(parseArticle(JSON.parse(JSON.stringify(story)))).toEqual(story);
});

test.each(LANGUAGES)('each of its quotes in %s stands in its text, where its anchor says', language => {
  const { body, quotes } = sampleStory(language);
  const text = bodyText(body);
  for (const { text: words, anchor } of quotes)
    expect(text.slice(anchor.start, anchor.start + words.length)).toBe(words);
});

test.each(['en', 'de'])('names those whom Lede itself finds in %s', language => {
  const story = sampleStory(language);
  const found = findQuotes({ ...story, body: bodyText(story.body), captions: [] });
  const spoken = story.quotes.map(({ text, speaker }) => [text.slice(0, 20), speaker]);
  expect(found.map(({ text, speaker }) => [text.slice(0, 20), speaker])).toEqual(expect.arrayContaining(spoken));
});

test('a reader of a language that it is not told in gets the English one, marked as English', () => {
  expect(sampleStory('ja').language).toBe('en');
  expect(sampleStory('de-AT').language).toBe('de');
});
