// What is remembered of a site: selectors of what was hidden there, so that its next page is clean before it is painted.
import { fieldsOf } from './fields';
import { isHost } from './site-rules';

/** Selectors of one site, the newest first. */
const MOST_SELECTORS = 80;
/** Characters: what selectors.ts gives is far shorter. */
const LONGEST_SELECTOR = 200;

/** What was learned and what turned out wrong on a page. */
export interface Lesson {
  learned: string[];
  forgotten: string[];
}

/** A site of which selectors are remembered. */
export interface RememberedSite {
  host: string;
  selectors: string[];
}

/** Walks anything into a site of which something is remembered; null if it is none. */
export function parseRememberedSite(value: unknown): RememberedSite | null {
  const { host, selectors } = fieldsOf(value);
  const found = parseSelectors(selectors);
  return typeof host === 'string' && isHost(host) && found.length > 0 ? { host, selectors: found } : null;
}

/** Walks anything into selectors. */
export function parseSelectors(value: unknown): string[] {
  const found = Array.isArray(value) ? value.filter(word => typeof word === 'string') : [];
  return found.filter(isSelector).slice(0, MOST_SELECTORS);
}

function isSelector(words: string): boolean {
  return words !== '' && words.length <= LONGEST_SELECTOR && !/[{}@;]|\/\*/.test(words);
}

/** Gives the selectors with a lesson taken to heart. */
export function afterLesson(selectors: readonly string[], { learned, forgotten }: Lesson): string[] {
  const kept = selectors.filter(selector => !forgotten.includes(selector) && !learned.includes(selector));
  return [...learned, ...kept].slice(0, MOST_SELECTORS);
}
