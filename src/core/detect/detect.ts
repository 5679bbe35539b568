// Weighs whether a page is an article. What the signs look at is gathered here once; the signs are in evidence.ts.
import type { Detection } from '../article';
import { MOST_PROSE, type Page, PROSE_PER_HEADLINE, SIGNS, THRESHOLD } from './evidence';
import { isFront } from './places';
import { proseIn } from './prose';
import { headingInTitle } from './title';

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

/** Says whether an address alone tells that this is a site's front page: no story, whatever stands on it. */
export const looksLikeFront = isFront;

/** Weighs whether a page is an article, and says why. The page is not touched. */
export function detect(page: Document, { address }: { address: string }): Detection {
  const linkedHeadlines = page.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3,h4)').length;
  const enough = Math.max(MOST_PROSE, linkedHeadlines * PROSE_PER_HEADLINE);
  const front = isFront(address);
  const { sum, largest } = proseIn(page, { enough: front ? enough * FRONT : enough });
  const seen: Page = {
    document: page,
    address,
    types: typesIn(page),
    prose: sum,
    linkedHeadlines,
    isOneStory: front && largest >= LEAST_STORY && largest * 2 > sum && headingInTitle(page),
  };
  const evidence = SIGNS.filter(sign => sign.holds(seen)).map(({ what, weight }) => ({ what, weight }));
  const weight = evidence.reduce((sum, sign) => sum + sign.weight, 0);
  return { isArticle: weight >= THRESHOLD, weight, evidence };
}

/** Characters of running text from which a page with a front page's address may be one story. */
const LEAST_STORY = 600;
/** On a page with a front page's address more text is counted: whether one story is most of it. */
const FRONT = 4;
