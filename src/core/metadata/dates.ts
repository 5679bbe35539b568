// From a date as it is printed to ISO 8601, in any of the languages of month-names.ts.
import { monthOf } from './months';
import { offsetOf } from './zones';

/** Years a published page can have. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** The Thai year is 543 ahead. */
const BUDDHIST = 543;
const BUDDHIST_YEARS = 2500;
/** A date stands in the first characters of a line or nowhere. */
const LOOKED_AT = 300;

const two = (value: number | string) => String(value).padStart(2, '0');

function calendarDay(given: number, month: number, day: number): string {
  const year = given < 100 ? given + 2000 : given > BUDDHIST_YEARS ? given - BUDDHIST : given;
  const real = new Date(Date.UTC(year, month - 1, day));
  const holds =
    real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year >= FIRST_YEAR && year <= LAST_YEAR;
  return holds ? `${year}-${two(month)}-${two(day)}` : '';
}

const CLOCK =
  /(上午|下午|午前|午後|오전|오후)?\s*(?<![\d.])(\d{1,2})\s*(?:[:.h時时点]|시)\s*(\d{2})(?!\d|\.\d)(?::(\d{2}))?[分분]?\s*(a\.?m\b\.?|p\.?m\b\.?|π\.?μ|μ\.?μ)?(?:\s*(?:Uhr)?\s*\(?([A-Z]{2,4})\b)?/iu;

function timeIn(text: string, day: string): string {
  const found = CLOCK.exec(text);
  if (!found) return '';
  const [, before = '', hours = '', minutes = '', seconds, half = '', zone = ''] = found;
  const afternoon = /^(?:p|μ)/i.test(half) || /[下後후]/.test(before);
  const morning = /^(?:a|π)/i.test(half) || /[上前전]/.test(before);
  let hour = Number(hours);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return '';
  return `T${two(hour)}:${minutes}:${seconds ?? '00'}${offsetOf(zone, day)}`;
}

interface Found {
  day: string;
  /** The text without the date: the time is looked for in it. */
  rest: string;
}

const NAME = "[\\p{L}\\p{M}]{2,}(?:['’][\\p{L}]+|\\.\\p{L})?(?: (?:الثاني|الأول))?";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|η|-?го|-?a|η|일)?[.\\s-]*(?:d[’']|de |di |of |ta’ )?(${NAME})[.,]?[\\s-]*(?:de |del |of |r\\. |พ\\.ศ\\. )?['’]?(\\d{4}|(?<=[.'’-])\\d{2}(?![\\d:.h]))`,
  'gu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${NAME})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'gu');
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s+(?:m\\. )?(${NAME})\\s+(\\d{1,2})(?!\\d)`, 'gu');

type Order = (found: RegExpExecArray) => [year: string, name: string, day: string];
const NAMED: readonly [shape: RegExp, order: Order][] = [
  [DAY_FIRST, ([, day = '', name = '', year = '']) => [year, name, day]],
  [MONTH_FIRST, ([, name = '', day = '', year = '']) => [year, name, day]],
  [YEAR_FIRST, ([, year = '', name = '', day = '']) => [year, name, day]],
];

function namedDay(text: string, language: string): Found | null {
  for (const [shape, order] of NAMED) {
    for (const found of text.matchAll(shape)) {
      const [year, name, day] = order(found);
      // Hebrew writes "in" as the first letter of the month.
      const month = monthOf(name, language) || monthOf(name.replace(/^ב/, ''), language);
      if (month) return { day: calendarDay(Number(year), month, Number(day)), rest: text.replace(found[0], ' ') };
    }
  }
  return null;
}

/** Vietnamese and the languages of East Asia name a month by its number. */
const COUNTED: readonly [shape: RegExp, order: (found: RegExpExecArray) => [number, number, number]][] = [
  [
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/,
    ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
  [
    /(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu,
    ([, day, month, year]) => [Number(year), Number(month), Number(day)],
  ],
  [
    /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/,
    ([, year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
];

const NUMBERS =
  /(?<![\d.,/-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\s?[-/.]\s?(\d{4}|(?<=\d\d[-/.]\d\d[-/.])\d{2})(?![\d/:,]|[.-]\d)/;

/** Only Americans write the month before the day, and only with slashes. */
const isAmerican = (language: string, separator: string) =>
  separator.includes('/') && /^en(?:[-_]us)?$/i.test(language);

function numberedDay(text: string, language: string): Found | null {
  for (const [shape, order] of COUNTED) {
    const found = shape.exec(text);
    if (found) return { day: calendarDay(...order(found)), rest: text.replace(found[0], ' ') };
  }
  const found = NUMBERS.exec(text);
  if (!found) return null;
  const [whole, first = '', separator = '', second = '', year = ''] = found;
  const monthFirst = Number(second) > 12 || (isAmerican(language, separator) && Number(first) <= 12);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return { day: calendarDay(Number(year), Number(month), Number(day)), rest: text.replace(whole, ' ') };
}

/** Digits of other scripts that newspapers print: Arabic, Persian, Devanagari, Bengali, Thai. */
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
const digit = (sign: string) => String((sign.charCodeAt(0) - (/[०-९০-৯]/.test(sign) ? 6 : 0)) & 0xf);

/** Reads the first date that a printed text names, with its time and zone where they stand; empty if it names none. */
export function dateIn(text: string, language: string): string {
  const short = text.slice(0, LOOKED_AT).replace(DIGITS, digit);
  if (!/\d{4}|\d\d?[./-]\s?[\d\p{L}]+[./-]\s?\d\d/u.test(short)) return '';
  const found = namedDay(short, language) ?? numberedDay(short, language);
  return found?.day ? found.day + timeIn(found.rest, found.day) : '';
}

const MACHINE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** Normalises what a machine wrote: ISO 8601 in its many near forms; a printed date as the last resort. */
export function isoDate(value: string, language: string): string {
  const text = value.trim();
  const found = MACHINE.exec(text);
  if (!found) return dateIn(text, language) || epochDate(text);
  const [, year, month, date, hour, minute, second, zone = ''] = found;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (!day || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
  return `${day}T${hour}:${minute}:${second ?? '00'}${offsetIn(zone)}`;
}

/** Writes an offset as ISO 8601 does; '' for one that no place has. */
function offsetIn(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const found = /^([+-](?:0\d|1[0-4])):?([0-5]\d)?$/.exec(zone);
  return found ? `${found[1]}:${found[2] ?? '00'}` : '';
}

/** Seconds or milliseconds since 1970, as some content systems write them. */
function epochDate(text: string): string {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return '';
  const milliseconds = Number(text.padEnd(13, '0'));
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
