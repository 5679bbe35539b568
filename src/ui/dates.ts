// The date as the page gives it: its own day and its own clock, whatever zone the reader sits in.

const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const CLOCK = /T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/;
const MINUTES_IN_AN_HOUR = 60;
const MILLISECONDS_IN_A_MINUTE = 60_000;

/** Says whether two dates of a page are the same day there. */
export function isSameDay(one: string, other: string): boolean {
  const day = DATE.exec(one)?.[0];
  return day !== undefined && day === DATE.exec(other)?.[0];
}

/** Writes only the clock of an ISO 8601 date and time, as the page gives it; '' if it gives none. */
export function writtenClock(iso: string, options: { language: string }): string {
  const wall = wallClock(iso);
  if (!wall?.clock) return '';
  return new Intl.DateTimeFormat(options.language, { timeStyle: 'short', timeZone: 'UTC' }).format(wall.date);
}

/**
 * Writes an ISO 8601 date and time in the interface's language: the page's day and clock, with the page's offset where the
 * reader's clock shows another one. A bare date stays a date. Returns '' if the text is no date.
 */
export function writtenDate(iso: string, options: { language: string; readerOffset?: number }): string {
  const wall = wallClock(iso);
  if (!wall) return '';
  const { date, clock } = wall;
  const form: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(clock ? { timeStyle: 'short' } : {}),
  };
  const words = new Intl.DateTimeFormat(options.language, form).format(date);
  if (clock?.offset === undefined) return words;
  const readerOffset = options.readerOffset ?? offsetOfReader(date, clock.offset);
  return readerOffset === clock.offset ? words : `${words} ${offsetWords(clock.offset)}`;
}

interface WallClock {
  /** The page's day and clock, written as if it were UTC. */
  date: Date;
  /** Minutes east of UTC; undefined if the page gives no zone. */
  clock: { offset: number | undefined } | null;
}

function wallClock(iso: string): WallClock | null {
  const day = DATE.exec(iso);
  if (!day) return null;
  const time = CLOCK.exec(iso);
  const date = new Date(`${day[0]}T${time ? `${time[1]}:${time[2]}` : '00:00'}:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return { date, clock: time ? { offset: offsetOf(time[3]) } : null };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * MINUTES_IN_AN_HOUR + Number(digits.slice(3));
  return zone.startsWith('-') ? -minutes : minutes;
}

function offsetOfReader(wall: Date, offset: number): number {
  const instant = new Date(wall.getTime() - offset * MILLISECONDS_IN_A_MINUTE);
  return -instant.getTimezoneOffset();
}

function offsetWords(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % MINUTES_IN_AN_HOUR;
  const hours = Math.floor(size / MINUTES_IN_AN_HOUR);
  // A minus sign, not a hyphen: "UTC−5".
  const sign = offset < 0 ? '\u2212' : '+';
  return `UTC${sign}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}
