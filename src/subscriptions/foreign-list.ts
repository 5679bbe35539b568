// A list that comes from a file of everything. The file may be forged, so each rule has to be one that a line of a list could have given.
import { type Filter, readLine } from './filter';
import { LARGEST_LIST, parseSubscription, type Subscription } from './subscription';

const LONGEST_FIELD = 300;
const LONGEST_ADDRESS = 2_000;
const MOST_FILTERS = 60_000;

/** Walks what a file says into a list, with the rules that would have been taken from a list's own text; null if it is none. */
export function parseForeignList(value: unknown): Subscription | null {
  const list = parseSubscription(value);
  if (list === null || list.id === '' || list.id.length > LONGEST_ADDRESS) return null;
  if (!/^(?:https?:|$)/.test(list.address) || Number.isNaN(Date.parse(list.readAt))) return null;
  const filters = list.filters.slice(0, MOST_FILTERS).filter(isOfAList);
  return filters.length === 0 ? null : { ...list, ...shortened(list), filters };
}

function shortened({ title, licence, homepage, address }: Subscription) {
  const short = (text: string) => text.slice(0, LONGEST_FIELD);
  return {
    title: short(title),
    licence: short(licence),
    homepage: short(homepage),
    address: address.slice(0, LONGEST_ADDRESS),
  };
}

/** Written as a line and read again it is the same rule. */
function isOfAList(filter: Filter): boolean {
  const { selector, text, hosts, notHosts, line } = filter;
  if (!Number.isSafeInteger(line) || line < 1 || line > LARGEST_LIST) return false;
  const places = [...hosts, ...notHosts.map(host => `~${host}`)].join(',');
  const body = text === '' ? selector : `${selector}:has-text(${text})`;
  const reading = readLine(`${places}${filter.isException ? '#@#' : '##'}${body}`, line);
  return reading !== null && 'filter' in reading && JSON.stringify(reading.filter) === JSON.stringify(inOrder(filter));
}

/** As readLine puts its fields. */
function inOrder({ selector, text, hosts, notHosts, isException, line }: Filter): Filter {
  return { selector, text, hosts, notHosts, isException, line };
}
