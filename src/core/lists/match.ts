// Finding on a page what the lists of the reader's subscriptions name. A list of 12,000 rules meets a page of 5,000 elements: a
// rule that names a class or an id is only tried where the page has it; the others are tried together first.
import type { HiddenBlock } from '../article';
import type { ListRule } from './list-rule';

/** Rules without a class or id that are tried in one question to the page. */
const BATCH = 50;
/** Characters of an element's text that are searched for the words of `:has-text()`. */
const MOST_TEXT = 5_000;
/** Elements that one rule may hide: one that meets more is no rule for this page. */
const MOST_HITS = 50;

/** An element that a rule of a list names. */
export interface ListHit {
  element: Element;
  rule: ListRule;
}

/** Finds the elements that the rules name, none inside another; a selector that the browser does not know finds nothing. */
export function matchList(page: ParentNode, rules: readonly ListRule[]): ListHit[] {
  if (rules.length === 0) return [];
  const tokens = tokensOf(page);
  const hits = new Map<Element, ListRule>();
  const keyed = rules.map(rule => ({ rule, key: keyOf(rule.selector) }));
  const tried = keyed.filter(({ key }) => key !== '' && tokens.has(key)).map(({ rule }) => rule);
  const keyless = keyed.filter(({ key }) => key === '').map(({ rule }) => rule);
  for (const rule of [...tried, ...worthTrying(page, keyless)])
    for (const element of elementsOf(page, rule)) if (!hits.has(element)) hits.set(element, rule);
  return [...hits].filter(([element]) => !isWithinOther(element, hits)).map(([element, rule]) => ({ element, rule }));
}

/** Says why a list's block goes, in words that need no translation: the list and the line in it, and the rule as the list has it. */
export function told({
  list,
  line,
  selector,
  text,
}: ListRule): Pick<HiddenBlock, 'kind' | 'rule' | 'reason' | 'evidence'> {
  const written = text === '' ? selector : `${selector}:has-text(${text})`;
  return { kind: 'other', rule: 'subscribed-list', reason: `“${list}”, ${line}`, evidence: [written] };
}

/** Says whether an element is, holds or lies in one of those that are taken already. */
export function isTaken(element: Element, taken: readonly { elements: readonly Element[] }[]): boolean {
  return taken.some(({ elements }) => elements.some(other => other.contains(element) || element.contains(other)));
}

function elementsOf(page: ParentNode, { selector, text }: ListRule): Element[] {
  const found = query(page, selector);
  if (found.length > MOST_HITS) return [];
  const words = text.toLowerCase();
  return found.filter(
    element =>
      !isWhole(element) &&
      (words === '' || (element.textContent ?? '').slice(0, MOST_TEXT).toLowerCase().includes(words)),
  );
}

/** The page as a whole, or the headline: no rule for a block. */
function isWhole(element: Element): boolean {
  return /^(?:html|head|body|main|h1)$/.test(element.localName) || element.querySelector('h1') !== null;
}

function isWithinOther(element: Element, hits: ReadonlyMap<Element, unknown>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (hits.has(at)) return true;
  return false;
}

function query(page: ParentNode, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    // The browser does not know this selector: the rule is for another.
    return [];
  }
}

function worthTrying(page: ParentNode, rules: readonly ListRule[]): ListRule[] {
  const batches = Array.from({ length: Math.ceil(rules.length / BATCH) }, (_, at) =>
    rules.slice(at * BATCH, (at + 1) * BATCH),
  );
  return batches.filter(batch => mayHit(page, batch)).flat();
}

function mayHit(page: ParentNode, batch: readonly ListRule[]): boolean {
  try {
    return page.querySelector(batch.map(({ selector }) => selector).join(',')) !== null;
  } catch {
    // One unknown selector spoils the joint question: then each is asked by itself.
    return true;
  }
}

/** The class or id that an element must have for a selector to match it; empty if it names none at its beginning. */
function keyOf(selector: string): string {
  if (selector.includes(',')) return '';
  return /^[a-z0-9]*([#.][\w-]+)(?![\w\\-])/i.exec(selector)?.[1] ?? '';
}

function tokensOf(page: ParentNode): Set<string> {
  const tokens = new Set<string>();
  for (const element of page.querySelectorAll('[id],[class]')) {
    if (element.id) tokens.add(`#${element.id}`);
    // getAttribute, not className: that of an SVG element is no string.
    for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) if (name) tokens.add(`.${name}`);
  }
  return tokens;
}
