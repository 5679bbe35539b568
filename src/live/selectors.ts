// What was hidden on one page of a site, in words that hold on the next: a name that its publisher gave the block.

/** Characters of a name. Shorter ones say too little, longer ones are put together by a machine. */
const SHORTEST = 4;
const LONGEST = 50;
/** Words joined by - or _, without digits: "newsletter-signup". Names made by a machine ("css-1x2y", "sc-bdVaJa") have digits or capitals within. */
const NAME = /^[a-z]{2,}(?:(?:--?|__?)[a-z]{2,})*$/;
const ID = /^[a-z]{2,}(?:(?:--?|__?|[A-Z])[a-z]+)*$/i;
const VALUE = /^[a-z][a-z -]*$/i;
const NAMING = ['data-component', 'data-module', 'data-testid', 'data-qa', 'data-block'];
/** What carries the story: a class on these may be a class of its paragraphs. */
const TEXTUAL = /^(?:p|h[1-6]|li|ul|ol|span|a|b|i|em|strong|main|article|body|html|figure|blockquote)$/;
const MOST_CLASSES = 3;
/** Characters of text that make an element more than an empty frame. */
const SOME_TEXT = 20;

/** Gives a selector by which a hidden element will be known on other pages of the site; null if it has no name of its own. */
export function selectorOf(element: Element): string | null {
  if (isLong(element.id) && ID.test(element.id)) return `#${element.id}`;
  for (const name of NAMING) {
    const value = element.getAttribute(name) ?? '';
    if (isLong(value) && VALUE.test(value)) return `[${name}="${value}"]`;
  }
  if (TEXTUAL.test(element.localName)) return null;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(name => isLong(name) && NAME.test(name));
  return classes.length === 0 ? null : `${element.localName}.${classes.slice(0, MOST_CLASSES).join('.')}`;
}

function isLong(name: string): boolean {
  return name.length >= SHORTEST && name.length <= LONGEST;
}

/** How a selector stands to a page: it names what is hidden, something else, or nothing. */
export type Standing = 'right' | 'wrong' | 'absent';

/** Says how a selector stands to a page; an element without text may yet be filled and does not count against it. */
export function standingOf(
  page: Document,
  selector: string,
  { covers }: { covers: (element: Element) => boolean },
): Standing {
  const named = matching(page, selector);
  if (named.some(element => !covers(element) && hasText(element))) return 'wrong';
  return named.some(covers) ? 'right' : 'absent';
}

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim().length >= SOME_TEXT;
}

function matching(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    // A selector of another version, or a damaged one, names nothing.
    return [];
  }
}
