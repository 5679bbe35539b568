import { expect, test, vi } from 'vitest';
import { counted } from '../../src/ui/counted';

const WORDS: Record<string, string> = {
  story_one: '$ story',
  story_few: '$ few',
  story_other: '$ stories',
  page_other: '$ pages',
};
let language = 'en';

vi.mock('../../src/platform/translate', () => ({
  translate: (key: string, [count]: string[]) => (WORDS[key] ?? '').replace('$', count ?? ''),
  uiLanguage: () => language,
}));

test.each([
  ['en', 'story', 1, '1 story'],
  ['en', 'story', 0, '0 stories'],
  ['en', 'story', 1200, '1,200 stories'],
  ['de', 'story', 1200, '1.200 stories'],
  ['pl', 'story', 3, '3 few'],
  ['pl', 'page', 3, '3 pages'],
])('in %s, %s of %d is "%s"', (tongue, key, count, words) => {
  language = tongue;
  expect(counted(key, count)).toBe(words);
});
