import { describe, expect, test } from 'vitest';
import { timeAgo } from '../../src/ui/time-ago';

const now = new Date('2026-03-04T12:00:00Z');

describe('how long ago', () => {
  const CASES = [
    ['this very minute', '2026-03-04T11:59:40Z', 'this minute'],
    ['some minutes', '2026-03-04T11:43:00Z', '17 minutes ago'],
    ['hours, in the page’s zone', '2026-03-04T10:00:00+01:00', '3 hours ago'],
    ['a day', '2026-03-03T11:00:00Z', 'yesterday'],
    ['weeks', '2026-02-17T11:00:00Z', '2 weeks ago'],
    ['years', '2016-11-13T22:12:00+00:00', '9 years ago'],
    ['a bare date of today', '2026-03-04', 'today'],
    ['a bare date', '2026-03-01', '3 days ago'],
    ['nothing for a time without a zone', '2026-03-04T06:30:00', ''],
    ['nothing for what lies ahead', '2026-03-05T06:30:00Z', ''],
    ['nothing for what is no date', 'yesterday', ''],
    ['nothing for nothing', '', ''],
  ] as const;
  test.each(CASES)('says %s', (_what, iso, words) => {
    expect(timeAgo(iso, { language: 'en-GB', now })).toBe(words);
  });

  test('speaks the interface’s language', () => {
    expect(timeAgo('2026-03-04T09:00:00Z', { language: 'de', now })).toBe('vor 3 Stunden');
  });
});
