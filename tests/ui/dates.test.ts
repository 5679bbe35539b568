import { describe, expect, test } from 'vitest';
import { isSameDay, writtenClock, writtenDate } from '../../src/ui/dates';

const HOUR = 60;

describe('a written date', () => {
  const CASES = [
    ['keeps the page’s own clock', '2016-11-13T22:12:00+00:00', 0, '13 November 2016 at 22:12'],
    [
      'names the page’s offset where the reader’s clock shows another',
      '2016-11-13T22:12:00+01:00',
      0,
      '13 November 2016 at 22:12 UTC+1',
    ],
    ['never moves to another day', '2016-11-13T23:59:00-08:00', 9 * HOUR, '13 November 2016 at 23:59 UTC−8'],
    ['knows half hours', '2026-03-04T06:30:00+05:30', 0, '4 March 2026 at 06:30 UTC+5:30'],
    ['reads an offset without a colon', '2026-03-04T06:30:00+0100', HOUR, '4 March 2026 at 06:30'],
    ['reads Z', '2026-03-04T06:30:00.000Z', HOUR, '4 March 2026 at 06:30 UTC'],
    ['claims no zone that the page does not give', '2026-03-04T06:30:00', 5 * HOUR, '4 March 2026 at 06:30'],
    ['claims no clock for a bare date', '2026-03-04', 5 * HOUR, '4 March 2026'],
    ['is empty for what is no date', 'yesterday', 0, ''],
    ['is empty for a day that does not exist', '2026-13-44', 0, ''],
    ['is empty for nothing', '', 0, ''],
  ] as const;
  test.each(CASES)('%s', (_what, iso, readerOffset, written) => {
    expect(writtenDate(iso, { language: 'en-GB', readerOffset })).toBe(written);
  });

  test('speaks the interface’s language', () => {
    expect(writtenDate('2026-03-04', { language: 'de' })).toBe('4. März 2026');
  });
});

describe('a change on the same day', () => {
  test('is the same day by the page’s own calendar', () => {
    expect(isSameDay('2026-03-04T06:30:00+01:00', '2026-03-04T23:30:00+01:00')).toBe(true);
    expect(isSameDay('2026-03-04T06:30:00+01:00', '2026-03-05')).toBe(false);
    expect(isSameDay('', '')).toBe(false);
  });

  test('is written as a clock', () => {
    expect(writtenClock('2026-03-04T09:05:00+01:00', { language: 'en-GB' })).toBe('09:05');
    expect(writtenClock('2026-03-04', { language: 'en-GB' })).toBe('');
  });
});
