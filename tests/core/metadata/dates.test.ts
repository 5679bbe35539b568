import { describe, expect, it } from 'vitest';
import { dateIn, isoDate } from '../../../src/core/metadata/dates';

interface DateCase {
  text: string;
  language?: string;
  iso: string;
  /** What is wrong today: the case is known to fail. */
  wrong?: string;
}

const MACHINE: DateCase[] = [
  { text: '2025-03-09T04:16:00+00:00', iso: '2025-03-09T04:16:00+00:00' },
  { text: '2025-03-09T04:16:00Z', iso: '2025-03-09T04:16:00Z' },
  { text: '2025-03-09T04:16:59.123Z', iso: '2025-03-09T04:16:59Z' },
  { text: '2025-03-09T04:16+0100', iso: '2025-03-09T04:16:00+01:00' },
  { text: '2025-03-09T04:16+01', iso: '2025-03-09T04:16:00+01:00' },
  { text: '2025-03-09 04:16:00', iso: '2025-03-09T04:16:00' },
  { text: '2025-03-09 04:16:00 UTC', iso: '2025-03-09T04:16:00Z' },
  { text: '2025-03-09 04:16:00 -0500', iso: '2025-03-09T04:16:00-05:00' },
  { text: '20250309T041600Z', iso: '2025-03-09T04:16:00Z' },
  { text: '20250309', iso: '2025-03-09' },
  { text: '2025-03-09', iso: '2025-03-09' },
  { text: '  2025-03-09  ', iso: '2025-03-09' },
  { text: '2025/03/09', iso: '2025-03-09' },
  { text: 'Sun, 09 Mar 2025 04:16:00 GMT', iso: '2025-03-09T04:16:00+00:00' },
  { text: 'March 9, 2025', iso: '2025-03-09' },
];

const PRINTED: DateCase[] = [
  { language: 'en-GB', text: 'Sunday 9 March 2025 04:16 GMT', iso: '2025-03-09T04:16:00+00:00' },
  { language: 'en-GB', text: 'Published: 16:05 BST, 9 June 2025', iso: '2025-06-09T16:05:00+01:00' },
  { language: 'en-US', text: 'March 9, 2025, 4:16 p.m. ET', iso: '2025-03-09T16:16:00-04:00' },
  { language: 'en-US', text: 'March 8, 2025, 4:16 p.m. ET', iso: '2025-03-08T16:16:00-05:00' },
  { language: 'en-US', text: 'Nov. 2, 2025, 4:16 p.m. PT', iso: '2025-11-02T16:16:00-08:00' },
  { language: 'en-US', text: 'Jan. 9, 2025 at 12:05 AM EST', iso: '2025-01-09T00:05:00-05:00' },
  { language: 'en-US', text: 'Jan. 9, 2025, 12:05 pm', iso: '2025-01-09T12:05:00' },
  { language: 'en-US', text: 'Sept. 3rd, 2025', iso: '2025-09-03' },
  { language: 'en-US', text: '3/25/2025', iso: '2025-03-25' },
  { language: 'en-GB', text: '25/3/2025', iso: '2025-03-25' },
  { language: 'de', text: '9. März 2025, 17:30 Uhr', iso: '2025-03-09T17:30:00' },
  { language: 'de-AT', text: '9. Jänner 2025', iso: '2025-01-09' },
  { language: 'de', text: '09.03.2025 17.30 Uhr MEZ', iso: '2025-03-09T17:30:00+01:00' },
  { language: 'de', text: 'Stand: 9. Dez. 2025', iso: '2025-12-09' },
  { language: 'fr', text: 'Publié le 9 mars 2025 à 17h30', iso: '2025-03-09T17:30:00' },
  { language: 'fr', text: '1er août 2025', iso: '2025-08-01' },
  { language: 'fr', text: '09/03/2025', iso: '2025-03-09' },
  { language: 'es', text: '9 de marzo de 2025 17:30', iso: '2025-03-09T17:30:00' },
  { language: 'es', text: '9 de septiembre del 2025', iso: '2025-09-09' },
  { language: 'it', text: '9 marzo 2025 alle 17:30', iso: '2025-03-09T17:30:00' },
  { language: 'it', text: 'Pubblicato il 1º maggio 2025', iso: '2025-05-01' },
  { language: 'pl', text: '15 stycznia 2025, 17:30', iso: '2025-01-15T17:30:00' },
  { language: 'pl', text: '9 października 2025', iso: '2025-10-09' },
  { language: 'ru', text: '9 марта 2025, 17:30 MSK', iso: '2025-03-09T17:30:00+03:00' },
  { language: 'ru', text: '15 января 2025 года', iso: '2025-01-15' },
  {
    language: 'ja',
    text: '2025年3月9日 17時30分',
    iso: '2025-03-09T17:30:00',
  },
  { language: 'ja', text: '2025年3月9日 17:30', iso: '2025-03-09T17:30:00' },
  { language: 'zh', text: '2025年12月31日', iso: '2025-12-31' },
  { language: 'ko', text: '2025년 3월 9일 17:30', iso: '2025-03-09T17:30:00' },
  { language: 'ar', text: '9 مارس 2025', iso: '2025-03-09' },
  { language: 'ar', text: '٩ مارس ٢٠٢٥', iso: '2025-03-09' },
];

const NONE: DateCase[] = [
  { text: '', iso: '' },
  { text: 'yesterday', iso: '' },
  { text: 'null', iso: '' },
  { text: '0', iso: '' },
  { text: '2025', iso: '' },
  { text: 'three hours ago', iso: '' },
  { text: '2025-02-30', iso: '' },
  { text: '2025-13-01T10:00:00Z', iso: '' },
  { text: '31 April 2025', iso: '' },
  { text: '29 February 2023', iso: '' },
  { text: '0000-00-00 00:00:00', iso: '' },
  { text: '1970-01-01T00:00:00Z', iso: '' },
  { text: '9 Marchember 2025', iso: '' },
  { text: '99/99/2025', iso: '' },
];

const HOSTILE: DateCase[] = [
  { text: '2025-03-09T25:61:00Z', iso: '2025-03-09' },
  { text: '9 March 2025, 25:61', iso: '2025-03-09' },
  { text: '2025-03-09T04:16:00+99:99', iso: '2025-03-09T04:16:00' },
  { text: `9 March 2025${' '.repeat(100_000)}`, iso: '2025-03-09' },
];

function sentences(cases: readonly DateCase[], read: (text: string, language: string) => string): void {
  for (const { text, language = 'en', iso, wrong } of cases) {
    const name = `“${text.slice(0, 50).trim()}” (${language}) ${iso ? `is ${iso}` : 'is no date'}${wrong ? ` (not yet: ${wrong})` : ''}`;
    (wrong ? it.fails : it)(name, () => expect(read(text, language)).toBe(iso));
  }
}

describe('a date that a machine wrote', () => sentences(MACHINE, isoDate));
describe('a date that is printed', () => sentences(PRINTED, dateIn));
describe('what is no date of a published page', () => {
  sentences(NONE, isoDate);
  sentences(NONE, dateIn);
});
describe('a date that is impossible in its time alone', () => sentences(HOSTILE, isoDate));

describe('a language that is no tag', () => {
  for (const language of ['', '-', 'de-ere', 'en_US', 'x', 'lang=', '\u0000', 'english'])
    it(`${JSON.stringify(language)} throws nothing and reads English months`, () =>
      expect(dateIn('9 March 2025', language)).toBe('2025-03-09'));
});
