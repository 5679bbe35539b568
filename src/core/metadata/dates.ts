// From a date as it is printed to ISO 8601. Month names come from the browser (Intl), for any language.

/** Offsets of the zones that newspapers print, in hours. Data. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  IST: '+05:30',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Years a published page can have. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const two = (value: number | string) => String(value).padStart(2, '0');

function calendarDay(year: number, month: number, day: number): string {
  const real = new Date(Date.UTC(year, month - 1, day));
  const holds =
    real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year >= FIRST_YEAR && year <= LAST_YEAR;
  return holds ? `${year}-${two(month)}-${two(day)}` : '';
}

const monthsOf = new Map<string, Map<string, number>>();

/** Gives the names of the months in a language, long and short, lower case, without dots. */
function months(language: string): Map<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const tag of [language.replaceAll('_', '-'), 'en']) {
    // What a page calls its language is no tag on some: "lang=", "de-ere". Intl throws on those.
    if (!/^[a-z]{2,3}(?:-[a-z]{2}|-[a-z]{4})*$/i.test(tag) || Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0)
      continue;
    for (const month of ['long', 'short'] as const) {
      // Slavic languages have another form beside a day: "styczeń", but "15 stycznia".
      const alone = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
      const beside = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const date = new Date(Date.UTC(2020, at, 15));
        for (const name of [
          alone.format(date),
          beside.formatToParts(date).find(part => part.type === 'month')?.value ?? '',
        ]) {
          if (/\p{L}/u.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), at + 1);
        }
      }
    }
  }
  names.set('sept', 9);
  monthsOf.set(language, names);
  return names;
}

function timeIn(text: string): string {
  const found =
    /(?<!\d)(\d{1,2})\s*[:.h時时]\s*(\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?(?:\s*(?:Uhr)?\s*\(?([A-Z]{2,4})\b)?/i.exec(
      text,
    );
  if (!found) return '';
  const [, hours = '', minutes = '', seconds, half = '', zone = ''] = found;
  let hour = Number(hours);
  if (/^p/i.test(half) && hour < 12) hour += 12;
  if (/^a/i.test(half) && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return '';
  return `T${two(hour)}:${minutes}:${seconds ?? '00'}${ZONES[zone.toUpperCase()] ?? ''}`;
}

function namedDay(text: string, language: string): { day: string; rest: string } | null {
  const names = months(language);
  const shapes = [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/u,
    /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u,
  ];
  for (const [at, shape] of shapes.entries()) {
    const found = shape.exec(text);
    if (!found) continue;
    const [whole, one = '', other = '', year = ''] = found;
    const [day, name] = at === 0 ? [one, other] : [other, one];
    const month = names.get(name.toLowerCase());
    if (month) return { day: calendarDay(Number(year), month, Number(day)), rest: text.replace(whole, ' ') };
  }
  return null;
}

function numberedDay(text: string, language: string): { day: string; rest: string } | null {
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  const big = cjk ?? /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (big) return { day: calendarDay(Number(big[1]), Number(big[2]), Number(big[3])), rest: text.replace(big[0], ' ') };
  const small = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (!small) return null;
  const [whole, first = '', second = '', year = ''] = small;
  const american = /^en(?:-us)?$/i.test(language.replace('_', '-')) && whole.includes('/') && Number(second) > 12;
  const [day, month] = american || Number(second) > 12 ? [second, first] : [first, second];
  return { day: calendarDay(Number(year), Number(month), Number(day)), rest: text.replace(whole, ' ') };
}

/** Reads the first date that a printed text names, with its time and zone where they stand; empty if it names none. */
export function dateIn(text: string, language: string): string {
  const short = text.slice(0, 300).replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf));
  if (!/\d{4}/.test(short)) return '';
  const found = namedDay(short, language) ?? numberedDay(short, language);
  return found?.day ? found.day + timeIn(found.rest) : '';
}

/** Normalises what a machine wrote: ISO 8601 in its many near forms; a printed date as the last resort. */
export function isoDate(value: string, language: string): string {
  const text = value.trim();
  const found =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (!found) return dateIn(text, language);
  const [, year, month, date, hour, minute, second, zone = ''] = found;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (!day || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-](?:0\d|1[0-4])):?([0-5]\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
  if (offset.length !== 'Z'.length && offset.length !== '+00:00'.length)
    return `${day}T${hour}:${minute}:${second ?? '00'}`;
  return `${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
}
