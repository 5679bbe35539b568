import { expect, test } from 'vitest';
import { type SavedSummary, withWords } from '../../src/library/library';

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
