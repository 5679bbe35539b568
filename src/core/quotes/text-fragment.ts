// A link that lands on words of a page: the text fragment of a URL (https://wicg.github.io/scroll-to-text-fragment/).
import type { Anchor } from '../article';

/** Words from which a quote is given by its beginning and its end: a short link survives more edits in the middle. */
const LONG = 14;
/** Words of a beginning, an end, a context. */
const EDGE = 5;
const CONTEXT = 3;

/**
 * Gives the address with a text fragment that lands on the anchor's words; text is the story's, in which the anchor was
 * described. An address that is empty or no http(s) one is given back as it is.
 */
export function linkToWords(address: string, anchor: Anchor, text: string): string {
  if (!/^https?:\/\//i.test(address)) return address;
  const { exact } = anchor;
  const directive = `text=${[prefixOf(anchor, text), ...partsOf(exact)].filter(Boolean).join(',')}`;
  const [page = '', hash = ''] = address.split('#', 2);
  const fragment = hash.split(':~:', 1)[0] ?? '';
  return `${page}#${fragment}:~:${directive}`;
}

/** The whole words of a short quote in one block, else its beginning and its end. */
function partsOf(exact: string): string[] {
  const words = wordsOf(exact);
  if (words.length <= LONG && !exact.includes('\n')) return [encode(exact.trim())];
  // Beginning and end must each stand within a block.
  const lines = exact
    .split(/\n+/)
    .map(wordsOf)
    .filter(line => line.length > 0);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  return [encode(first.slice(0, EDGE).join(' ')), encode(last.slice(-EDGE).join(' '))];
}

/** The words before the quote, where the same beginning stands in the story before it. */
function prefixOf({ exact, prefix }: Anchor, text: string): string {
  const beginning = wordsOf(exact.split('\n')[0] ?? '')
    .slice(0, EDGE)
    .join(' ');
  const at = text.indexOf(beginning);
  if (at < 0 || text.indexOf(beginning, at + 1) < 0) return '';
  // The first word may be cut off.
  const words = wordsOf(prefix.split('\n').at(-1) ?? '').slice(1);
  return words.length > 0 ? `${encode(words.slice(-CONTEXT).join(' '))}-` : '';
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A dash, a comma and an ampersand mean something in a directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
