// A list that the reader subscribed to: how its text is read, what of it holds on a host, and its parse when it comes from the store.
import type { ListRule } from '../core/lists/list-rule';
import { type Filter, holdsOn, type LineReading, REFUSALS, type Refusal, readLine } from './filter';

/** A list that the reader gave, as it is kept. */
export interface Subscription {
  id: string;
  /** The list's own title, or the name of its file or host. */
  title: string;
  /** Where it came from; empty for a file. */
  address: string;
  /** The licence and the home page that the list names; empty if it names none. */
  licence: string;
  homepage: string;
  /** ISO 8601, when it was fetched or read. */
  readAt: string;
  filters: Filter[];
  /** How many lines were refused, by reason. */
  refused: Record<Refusal, number>;
}

/** What the interface shows of a list. */
export interface SubscriptionRow extends Omit<Subscription, 'filters'> {
  count: number;
}

/** Bytes of the largest list that is taken; the largest public ones have some 3 MB. */
export const LARGEST_LIST = 5_000_000;
/** Rules of one list. */
const MOST_FILTERS = 60_000;
/** Rules that are handed to one page: more would cost it more than they hide. */
const MOST_ON_A_PAGE = 25_000;
const LONGEST_FIELD = 300;

/** Reads the text of a list. */
export function readList(
  text: string,
  { id, name, address, readAt }: { id: string; name: string; address: string; readAt: string },
): Subscription {
  const lines = text.split(/\r?\n/);
  const readings = lines.map((line, at): LineReading => readLine(line, at + 1));
  const filters = readings.flatMap(reading => (reading && 'filter' in reading ? [reading.filter] : []));
  const refused: Record<Refusal, number> = { script: 0, style: 0, procedure: 0, request: 0 };
  for (const reading of readings) if (reading && 'refusal' in reading) refused[reading.refusal]++;
  return {
    id,
    title: headerOf(lines, 'title') || name,
    address,
    licence: headerOf(lines, 'licen[cs]e'),
    homepage: headerOf(lines, 'homepage'),
    readAt,
    filters: filters.slice(0, MOST_FILTERS),
    refused,
  };
}

function headerOf(lines: readonly string[], name: string): string {
  const pattern = new RegExp(`^!\\s*${name}:\\s*(.+)$`, 'i');
  const found = lines.slice(0, 50).find(line => pattern.test(line)) ?? '';
  return (pattern.exec(found)?.[1] ?? '').trim().slice(0, LONGEST_FIELD);
}

/** Gives the rules of all lists that hold on a host. An exception of any list wins over the rules of all. */
export function rulesOn(subscriptions: readonly Subscription[], host: string): ListRule[] {
  const holding = subscriptions.flatMap(({ title, filters }) =>
    filters.filter(filter => holdsOn(filter, host)).map(filter => ({ ...filter, list: title })),
  );
  const kept = new Set(holding.filter(({ isException }) => isException).map(nameOf));
  const rules = holding.filter(filter => !filter.isException && !kept.has(nameOf(filter)));
  // Those for this very site come first: they are the last to fall to the limit.
  const ordered = [
    ...rules.filter(({ hosts }) => hosts.length > 0),
    ...rules.filter(({ hosts }) => hosts.length === 0),
  ];
  return ordered.slice(0, MOST_ON_A_PAGE).map(({ selector, text, list, line }) => ({ selector, text, list, line }));
}

const nameOf = ({ selector, text }: Pick<Filter, 'selector' | 'text'>) => `${selector}\n${text}`;

/** Gives what the interface shows of a list. */
export function rowOf({ filters, ...row }: Subscription): SubscriptionRow {
  return { ...row, count: filters.length };
}

/** Walks what the store holds into a list; null if it is none. */
export function parseSubscription(value: unknown): Subscription | null {
  const found = parseFields(value);
  if (typeof found.id !== 'string' || !Array.isArray(found.filters)) return null;
  const refused = parseFields(found.refused);
  const words = (name: string) => (typeof found[name] === 'string' ? String(found[name]) : '');
  return {
    id: found.id,
    title: words('title'),
    address: words('address'),
    licence: words('licence'),
    homepage: words('homepage'),
    readAt: words('readAt'),
    filters: found.filters.flatMap(parseFilter),
    refused: parseRefused(refused),
  };
}

function parseRefused(refused: Record<string, unknown>): Record<Refusal, number> {
  const count = (name: Refusal) => (typeof refused[name] === 'number' ? Number(refused[name]) : 0);
  const counts = { script: 0, style: 0, procedure: 0, request: 0 };
  for (const name of REFUSALS) counts[name] = count(name);
  return counts;
}

function parseFilter(value: unknown): Filter[] {
  const { selector, text, hosts, notHosts, isException, line } = parseFields(value);
  if (typeof selector !== 'string' || typeof text !== 'string' || typeof line !== 'number') return [];
  return [
    {
      selector,
      text,
      hosts: parseWords(hosts),
      notHosts: parseWords(notHosts),
      isException: isException === true,
      line,
    },
  ];
}

function parseWords(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : [];
}

function parseFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
