// What both exports begin and end with.
import type { Article, Byline, Person } from '../article';

/** Control characters and marks that turn the direction of text: a file has no use for either. */
export const UNSEEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Gives a text in one line without unseen marks. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/** Says who wrote it in one line, the agency last: "Shaun Connolly, Press Association". */
export function bylineText({ people, agency }: Byline): string {
  return [...people.map(written), agency].filter(Boolean).join(', ');
}

/** A role that ends in a preposition goes before the name: "as told to Nils Aker". */
function written({ name, role }: Person): string {
  if (!role) return name;
  return / (?:by|to|von|par|mit|con|avec|from)$/i.test(role) ? `${role} ${name}` : `${name} (${role})`;
}

/** Says when it was published, as the page gives it: "13 November 2016, 04:16 (UTC-05:00)"; a date alone if it has no time. */
export function dateText(published: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(published);
  if (!found) return published;
  const [, year = '', month = '', day = '', time = '', zone = ''] = found;
  const name = MONTHS[Number(month) - 1];
  if (!name) return published;
  const date = `${Number(day)} ${name} ${year}`;
  return time ? `${date}, ${time}${zoneText(zone)}` : date;
}

// An exported file must not change with the machine that writes it, so the months stand here and not in Intl.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function zoneText(zone: string): string {
  if (zone === '') return '';
  return zone === 'Z' ? ' (UTC)' : ` (UTC${zone})`;
}

/** Says where it comes from: publisher and address. */
export function sourceText({ publisher, address }: Article): string {
  return [publisher, address].filter(Boolean).join(', ');
}
