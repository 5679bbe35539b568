import { expect, test, vi } from 'vitest';
import { loadArticle, parseRequest } from '../../src/pages/reader/load-article';

vi.mock('../../src/library/library-store', () => ({}));
vi.mock('../../src/library/opened-store', () => ({}));
vi.mock('../../src/settings/settings-store', () => ({ loadSettings: async () => null }));

test.each([
  [
    'an opened article',
    '?opened=7&from=https%3A%2F%2Fexample.org%2Fa',
    { opened: '7', saved: '', from: 'https://example.org/a', problem: '' },
  ],
  ['a saved article', '?saved=9', { opened: '', saved: '9', from: '', problem: '' }],
  [
    'an address that would run',
    '?opened=7&from=javascript:alert(1)',
    { opened: '7', saved: '', from: '', problem: '' },
  ],
  ['an address of the disk', '?opened=7&from=file:///etc/passwd', { opened: '7', saved: '', from: '', problem: '' }],
  [
    'an address with space before it',
    '?opened=7&from=%20javascript:alert(1)//https://',
    { opened: '7', saved: '', from: '', problem: '' },
  ],
  [
    'a page that could not be read from the menu',
    '?problem=no-article&from=https%3A%2F%2Fexample.org%2Fa',
    { opened: '', saved: '', from: 'https://example.org/a', problem: 'no-article' },
  ],
  ['a problem that is none of ours', '?problem=%3Cb%3E', { opened: '', saved: '', from: '', problem: '' }],
  [
    'an article with the tab of its page',
    '?opened=7&tab=12',
    { opened: '7', saved: '', from: '', problem: '', tabId: 12 },
  ],
  ['a tab that is none', '?opened=7&tab=-1', { opened: '7', saved: '', from: '', problem: '' }],
  ['nothing', '', { opened: '', saved: '', from: '', problem: '' }],
])('reads %s', (_what, query, request) => expect(parseRequest(query)).toEqual({ tabId: null, ...request }));

test('says why the menu could not read a page', async () =>
  expect(await loadArticle(parseRequest('?problem=restricted-page'))).toEqual({
    ok: false,
    problem: 'restricted-page',
  }));
