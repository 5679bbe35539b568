// Ways within a story: from the sign of a footnote to the note and back, from a list of contents to a heading.
import type { Element as Branch, ElementContent } from 'hast';

/** Where links of a region lead within it. */
export interface Ways {
  /** Name of the place that a link leads to. */
  leads: ReadonlyMap<Element, string>;
  /** Names of the places at an element that becomes a block of the body. */
  places: ReadonlyMap<Element, string[]>;
}

/** Longest name of a place, in characters, as attributes.ts lets in. */
const LONGEST = 200;
/** Places at one block: a paragraph with more signs of footnotes than this is none. */
const MOST = 9;
/** An item is one note, however many paragraphs it has. */
const ITEM = 'li,dd,dt';
const BLOCK = 'p,h1,h2,h3,h4,h5,h6,blockquote,figure,table,pre,ul,ol,dl,div,section,aside,article,details';

/** Finds the ways within a region of a page whose links are resolved against `base`. */
export function waysIn(region: Element, base: string): Ways {
  const leads = new Map<Element, string>();
  for (const link of region.querySelectorAll('a[href*="#"]')) {
    const name = nameIn(link.getAttribute('href') ?? '', base);
    if (name) leads.set(link, name);
  }
  const wanted = new Set(leads.values());
  const places = new Map<Element, string[]>();
  if (wanted.size === 0) return { leads, places };
  for (const target of region.querySelectorAll('[id],a[name]')) {
    const name = target.getAttribute('id') || target.getAttribute('name') || '';
    const block = target.closest(ITEM) ?? target.closest(BLOCK);
    // The first of a name holds, as in a browser.
    if (!block || block === region || !region.contains(block) || !wanted.delete(name)) continue;
    places.set(block, [...(places.get(block) ?? []), name].slice(0, MOST));
  }
  return { leads, places };
}

/** The name that an address gives to a place of its own page; empty if it leads elsewhere. */
function nameIn(address: string, base: string): string {
  const [page = '', ...rest] = address.trim().split('#');
  const isOwn =
    page === '' || (URL.canParse(page, base) && withoutHash(new URL(page, base).href) === withoutHash(base));
  const name = isOwn ? decoded(rest.join('#')) : '';
  return name.length <= LONGEST && /^\S+$/.test(name) ? name : '';
}

const withoutHash = (address: string) => address.split('#', 1)[0] ?? '';

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray percent sign is a part of the name.
    return name;
  }
}

/** Writes the names of an element's places on the first of the blocks that were just built from it. */
export function markPlaces(blocks: readonly ElementContent[], element: Element, { places }: Ways): void {
  const names = places.get(element);
  const [first] = blocks;
  if (names && first?.type === 'element') first.properties = withPlaces(first, names);
}

function withPlaces({ properties }: Branch, names: readonly string[]): Branch['properties'] {
  const before = typeof properties.dataPlace === 'string' ? properties.dataPlace.split(' ') : [];
  return { ...properties, dataPlace: [...names, ...before].slice(0, MOST).join(' ') };
}
