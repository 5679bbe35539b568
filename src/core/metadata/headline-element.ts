import { oneLine } from './entities';
import { type Thing, textIn } from './json-ld';

/** Words of an element that are no part of its text: styles written into it, icons, what only print or speech has. */
const UNREAD = new Set(['style', 'script', 'svg', 'noscript', 'template', 'button']);

/** Gives the words of an element in one line; a line break parts words too. */
export function wordsOf(element: Element | null): string {
  const walk = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name)) return '';
    return name === 'br' ? ' ' : [...node.childNodes].map(walk).join('');
  };
  return element ? oneLine(walk(element)) : '';
}

/** Folds a headline to its words: letters and digits in lower case, one blank between them. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds a name to its letters and digits, for names are written with blanks and without: "USA Today", "usatoday". */
export const lettersOf = (text: string) => keyOf(text).replaceAll(' ', '');

/** Share of the shorter text's words that the other has, 0 to 1. */
export function likeness(one: string, other: string): number {
  const a = new Set(keyOf(one).split(' ').filter(Boolean));
  const b = new Set(keyOf(other).split(' ').filter(Boolean));
  const both = [...a].filter(word => b.has(word)).length;
  return a.size && b.size ? both / Math.min(a.size, b.size) : 0;
}

interface Said {
  metas: ReadonlyMap<string, readonly string[]>;
  article: Thing | null;
}

/** Gives what the head of the page calls the story: structured data, networks, title. */
export function saidOf({ metas, article }: Said, page: Document): string[] {
  return [
    textIn(article?.headline),
    metas.get('og:title')?.[0] ?? '',
    metas.get('twitter:title')?.[0] ?? '',
    oneLine(page.querySelector('title')?.textContent ?? ''),
  ].filter(Boolean);
}

/** Headings looked at: a page has one story, whatever a front page has. */
const MOST_HEADINGS = 60;
/** A heading shorter than this says too little to know it again within a title, in letters. */
const LEAST_KEY = 8;
/** From this likeness a heading and what the head says are the same headline in two wordings. */
const SAME = 0.5;

/** A heading within a title is the headline if it is most of it, and else the name of the site. */
const isMostOf = (part: string, whole: string) => whole.includes(part) && part.length * 2 > whole.length;

/** How surely a heading is the story's headline; 0 for none. */
function certainty(element: Element, { text, keys }: { text: string; keys: readonly string[] }): number {
  const key = keyOf(text);
  if (!key) return 0;
  const first = element.localName === 'h1';
  if (keys.includes(key)) return first ? 6 : 5;
  if (!first)
    return keys.some(said => key.length > LEAST_KEY && (said.startsWith(`${key} `) || said.endsWith(` ${key}`)))
      ? 3
      : 0;
  if (key.length > LEAST_KEY && keys.some(said => isMostOf(key, said) || isMostOf(said, key))) return 5.8;
  if (key.includes(' ') && keys.some(said => key.length * 2 > said.length && likeness(said, key) >= SAME)) return 5.5;
  return element.closest('article,main,[role=main]') ? 2 : 1;
}

/** Chooses the element that shows the story's headline: the heading that the head of the page repeats, else the first h1. */
export function chooseHeadline(page: Document, said: Said): Element | null {
  const keys = saidOf(said, page)
    .map(keyOf)
    .filter(key => key.length > 1);
  let best: Element | null = null;
  let most = 0;
  const headings = [...page.querySelectorAll('h1'), ...page.querySelectorAll('h2,h3,[itemprop~=headline]')];
  for (const element of headings.slice(0, MOST_HEADINGS)) {
    const found = certainty(element, { text: wordsOf(element), keys });
    if (found > most) [best, most] = [element, found];
    if (most === 6) break;
  }
  return best;
}
