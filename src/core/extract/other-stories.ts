// Pages that load one story below the other: the one whose address is in the bar is read, the others are not its text.
import type { PageLine } from './skeleton';

/** Sentences from which an article element is a story and not a card. */
const STORY = 3;
const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');

/** Gives the outermost article elements that hold a headline and several sentences. */
function storiesIn(page: Document, lines: readonly PageLine[]): Element[] {
  const articles = [...page.querySelectorAll('article')];
  if (articles.length < 2) return [];
  const sentences = new Map<Element, number>();
  for (const { element, prose, hidden } of lines) {
    const article = prose && !hidden ? outermost(element) : null;
    if (article) sentences.set(article, (sentences.get(article) ?? 0) + 1);
  }
  return articles.filter(article => (sentences.get(article) ?? 0) >= STORY && article.querySelector('h1,h2') !== null);
}

function outermost(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest('article'); at; at = at.parentElement?.closest('article') ?? null) found = at;
  return found;
}

/** Says whether an article element names an address as its own: in a data attribute, in microdata, in its headline's link. */
function isAt(article: Element, address: string): boolean {
  const given = [
    ...['data-url', 'data-href', 'data-permalink', 'data-article-url', 'itemid'].map(name =>
      article.getAttribute(name),
    ),
    article.querySelector('[itemprop~=mainEntityOfPage]')?.getAttribute('href'),
    article.querySelector('h1 a[href],h2 a[href]')?.getAttribute('href'),
  ];
  return given.some(own => {
    if (!own) return false;
    const absolute = URL.canParse(own, address) ? new URL(own, address).href : own;
    return bare(absolute) === bare(address);
  });
}

/** Finds the lines of other whole stories on the page: each must have a headline of its own rank (`h1`), or it is a part of this one. */
export function otherStories(page: Document, lines: readonly PageLine[], address: string): Set<number> {
  const stories = storiesIn(page, lines);
  const ranked = stories.filter(story => story.querySelector('h1') !== null);
  const several = ranked.length > 1 ? ranked : stories.some(story => isAt(story, address)) ? stories : [];
  const own = several.find(story => isAt(story, address)) ?? several[0];
  const others = several.filter(story => story !== own && !own?.contains(story));
  if (!own || others.length === 0) return new Set();
  return new Set(lines.flatMap(({ element }, at) => (others.some(other => other.contains(element)) ? [at] : [])));
}
