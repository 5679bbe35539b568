import type { Detection } from '../article';
import { type Page, SIGNS, THRESHOLD } from './evidence';

/** Shortest paragraph that counts as running text, in characters. */
const PARAGRAPH = 80;
const PARAGRAPH_UNSPACED = 30;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function typesIn(page: Document): Set<string> {
  const types = new Set<string>();
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    // Only the names of types are needed: broken JSON gives them too.
    for (const [, list = ''] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
      for (const [, name = ''] of list.matchAll(/"(?:https?:\/\/schema\.org\/)?([^"]+)"/g)) types.add(name);
    }
  }
  for (const element of page.querySelectorAll('[itemtype*="schema.org/"]')) {
    types.add((element.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  }
  return types;
}

function linkedLength(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
}

/** Characters of loose text directly in an element: paragraphs of pages that know no `p`. */
function proseOf(element: Element): number {
  const text = (element.textContent ?? '').trim();
  const least = UNSPACED.test(text.slice(0, 50)) ? PARAGRAPH_UNSPACED : PARAGRAPH;
  if (text.length < least || linkedLength(element) > text.length / 2) return 0;
  return /[.!?…。！？؟।]/.test(text) ? text.length : 0;
}

const BLOCK = 'p,div,section,article,table,ul,ol,blockquote';

function prose(page: Document): number {
  let sum = 0;
  for (const element of page.querySelectorAll('p,div,td,li,blockquote')) {
    if (element.localName !== 'p' && element.querySelector(BLOCK)) continue;
    if (!element.closest('footer,nav,aside,form')) sum += proseOf(element);
  }
  return sum;
}

/** Weighs whether a page is an article, and says why. The page is not touched. */
export function detect(page: Document, { address }: { address: string }): Detection {
  const seen: Page = {
    document: page,
    address,
    types: typesIn(page),
    prose: page.body ? prose(page) : 0,
    linkedHeadlines: page.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3,h4)').length,
  };
  const evidence = SIGNS.filter(sign => sign.holds(seen)).map(({ what, weight }) => ({ what, weight }));
  const weight = evidence.reduce((sum, sign) => sum + sign.weight, 0);
  return { isArticle: weight >= THRESHOLD, weight, evidence };
}
