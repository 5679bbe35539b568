import { expect, test } from 'vitest';
import { addressKey, type SavedSummary, withWords } from '../../src/library/library';

const item = (headline: string, publisher: string): SavedSummary => ({
  id: headline,
  savedAt: '',
  address: `https://${publisher.toLowerCase()}.example/story`,
  headline,
  publisher,
  published: '',
  words: 1,
  readingMinutes: 1,
  language: 'en',
  direction: 'ltr',
});
const SHELF = [item('The flood wall', 'Courier'), item('A café by the wall', 'Herald')];

test.each([
  ['nothing', '', ['The flood wall', 'A café by the wall']],
  ['a word in any case', 'FLOOD', ['The flood wall']],
  ['words in any order', 'wall flood', ['The flood wall']],
  ['a word of the publisher', 'herald', ['A café by the wall']],
  ['a part of the address', 'courier.example', ['The flood wall']],
  ['a word without its accent', 'cafe', ['A café by the wall']],
  ['words that are never together', 'flood café', []],
])('%s leaves the right articles', (_what, words, headlines) => {
  expect(withWords(SHELF, words).map(saved => saved.headline)).toEqual(headlines);
});

test.each([
  ['a fragment', 'https://example.org/a#top', 'https://example.org/a'],
  [
    'the words of a selection',
    'https://example.org/a#:~:text=two%20words',
    'https://example.org/a#:~:text=two%20words',
  ],
  ['a fragment before such words', 'https://example.org/a#top:~:text=two', 'https://example.org/a#:~:text=two'],
])('the same article is known by its address, with %s', (_name, address, key) => expect(addressKey(address)).toBe(key));
