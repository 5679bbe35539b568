import type { Detection } from '../article';
import { MOST_PROSE, type Page, PROSE_PER_HEADLINE, SIGNS, THRESHOLD } from './evidence';

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

/** Characters of running text, counted until there are as many as any sign asks for. */
function prose(page: Document, enough: number): number {
  let sum = 0;
  const count = (element: Element) => {
    const length = proseOf(element);
    if (length > 0 && !element.closest('footer,nav,aside,form')) sum += length;
    return sum >= enough;
  };
  for (const element of page.querySelectorAll('p')) if (count(element)) return sum;
  for (const element of page.querySelectorAll('div,td,li,blockquote'))
    if (element.firstChild && !element.querySelector(BLOCK) && count(element)) return sum;
  return sum;
}

/** Weighs whether a page is an article, and says why. The page is not touched. */
export function detect(page: Document, { address }: { address: string }): Detection {
  const linkedHeadlines = page.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3,h4)').length;
  const seen: Page = {
    document: page,
    address,
    types: typesIn(page),
    prose: page.body ? prose(page, Math.max(MOST_PROSE, linkedHeadlines * PROSE_PER_HEADLINE)) : 0,
    linkedHeadlines,
  };
  const evidence = SIGNS.filter(sign => sign.holds(seen)).map(({ what, weight }) => ({ what, weight }));
  const weight = evidence.reduce((sum, sign) => sum + sign.weight, 0);
  return { isArticle: weight >= THRESHOLD, weight, evidence };
}
