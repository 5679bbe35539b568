import { expect, test, vi } from 'vitest';
import { parseRequest } from '../../src/pages/reader/load-article';

vi.mock('../../src/library/library-store', () => ({}));
vi.mock('../../src/library/opened-store', () => ({}));

test.each([
  [
    'an opened article',
    '?opened=7&from=https%3A%2F%2Fexample.org%2Fa',
    { opened: '7', saved: '', from: 'https://example.org/a' },
  ],
  ['a saved article', '?saved=9', { opened: '', saved: '9', from: '' }],
  ['an address that would run', '?opened=7&from=javascript:alert(1)', { opened: '7', saved: '', from: '' }],
  ['an address of the disk', '?opened=7&from=file:///etc/passwd', { opened: '7', saved: '', from: '' }],
  [
    'an address with space before it',
    '?opened=7&from=%20javascript:alert(1)//https://',
    { opened: '7', saved: '', from: '' },
  ],
  ['nothing', '', { opened: '', saved: '', from: '' }],
])('reads %s', (_what, query, request) => expect(parseRequest(query)).toEqual(request));
