// Rules for hiding in the syntax of EasyList. What a rule can do here is to hide: scripts, styles and all else that such lists can
// carry is refused, each with a reason that the interface has a sentence for.

/** A rule of a list: what it hides, or keeps from being hidden, and where. */
export interface Filter {
  selector: string;
  /** Words of `:has-text()`; empty if there are none. */
  text: string;
  /** Domains it holds for, with their subdomains; none is everywhere. */
  hosts: string[];
  /** Domains it does not hold for. */
  notHosts: string[];
  /** `#@#`: what the selector names stays. */
  isException: boolean;
  line: number;
}

/** Why a line was not taken: it runs a script, sets a style, needs an engine of its own, or is about requests. */
export type Refusal = 'script' | 'style' | 'procedure' | 'request';
export const REFUSALS: readonly Refusal[] = ['script', 'style', 'procedure', 'request'];

/** What a line of a list is: a rule, a refusal, or nothing (a comment, an empty line). */
export type LineReading = { filter: Filter } | { refusal: Refusal } | null;

/** Characters. The longest selectors of well-kept lists have some 500; a longer one is a mistake or an attack. */
const LONGEST_SELECTOR = 1_000;
const LONGEST_TEXT = 100;

const RULE = /^([^#]*?)(#@?[?$%]?\$?#)(.+)$/;
const SCRIPT = /^\+js\(|^script:inject\(|^\^?script(?::|$)/;
const STYLE = /:(?:style|remove|remove-attr|remove-class|matches-css(?:-before|-after)?)\(|\{/;
const PROCEDURE =
  /:(?:-abp-[\w-]+|upward|nth-ancestor|xpath|watch-attr|min-text-length|matches-(?:path|attr|prop|media)|others|if|if-not|contains|has-text)\(/;
const HAS_TEXT = /^(.+):has-text\(([^()]+)\)$/;
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Reads one line of a list. */
export function readLine(words: string, line: number): LineReading {
  const text = words.trim();
  if (text === '' || text.startsWith('!') || /^\[.*\]$/.test(text)) return null;
  const [, places = '', sign = '', body = ''] = RULE.exec(text) ?? [];
  if (sign === '') return { refusal: 'request' };
  const refusal = refusalOf(sign, body);
  return refusal === null ? readRule({ places, sign, body: body.trim(), line }) : { refusal };
}

function refusalOf(sign: string, body: string): Refusal | null {
  if (sign.includes('%') || SCRIPT.test(body)) return 'script';
  if (sign.includes('$')) return 'style';
  if (body.startsWith('^')) return 'procedure';
  return STYLE.test(body) ? 'style' : null;
}

function readRule({
  places,
  sign,
  body,
  line,
}: {
  places: string;
  sign: string;
  body: string;
  line: number;
}): LineReading {
  const [, before = body, words = ''] = HAS_TEXT.exec(body) ?? [];
  const selector = before.trim();
  // A pattern between slashes may take for ever on a long text: words only.
  const isPattern = /^\/.*\/\w*$/.test(words);
  const tooLong = selector.length > LONGEST_SELECTOR || words.length > LONGEST_TEXT;
  if (isPattern || tooLong || PROCEDURE.test(selector) || /[{}]|\/\*/.test(selector)) return { refusal: 'procedure' };
  const hosts = places
    .split(',')
    .map(place => place.trim().toLowerCase())
    .filter(Boolean);
  const named = hosts.filter(host => !host.startsWith('~'));
  const not = hosts.filter(host => host.startsWith('~')).map(host => host.slice(1));
  // A place that is no domain ("example.*", a pattern) would make the rule hold everywhere if it were left out.
  if (![...named, ...not].every(host => HOST.test(host))) return { refusal: 'procedure' };
  return {
    filter: { selector, text: words.trim(), hosts: named, notHosts: not, isException: sign.includes('@'), line },
  };
}

/** Says whether a rule holds on a host: by whole labels, "example.org" holds for "www.example.org", never for "myexample.org". */
export function holdsOn({ hosts, notHosts }: Pick<Filter, 'hosts' | 'notHosts'>, host: string): boolean {
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return !notHosts.some(isOf) && (hosts.length === 0 || hosts.some(isOf));
}
