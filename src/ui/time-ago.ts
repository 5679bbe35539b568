// How long ago something was, in the reader's language: "3 hours ago", "yesterday".

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The largest unit of which at least one has passed says it: its length in milliseconds, a year and a month on the average. */
const UNITS = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** Says how long ago an ISO 8601 date was; '' for what is no date, has no zone to be sure of, or lies ahead. */
export function timeAgo(iso: string, { language, now }: { language: string; now: Date }): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return daysAgo(iso, { now, words });
  const passed = now.getTime() - Date.parse(iso);
  if (Number.isNaN(passed) || passed < 0 || !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return '';
  const [unit, length] = UNITS.find(([, size]) => passed >= size) ?? ['minute', MINUTE];
  return words.format(-Math.floor(passed / length), unit);
}

/** A bare date has no clock: today is today all day long. */
function daysAgo(iso: string, { now, words }: { now: Date; words: Intl.RelativeTimeFormat }): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today - Date.parse(`${iso}T00:00:00Z`)) / DAY);
  if (Number.isNaN(days) || days < 0) return '';
  const [unit, length] = UNITS.find(([, size]) => days * DAY >= size) ?? ['day', DAY];
  return words.format(-Math.floor((days * DAY) / length), unit);
}
