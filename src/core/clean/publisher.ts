import { plain } from './prose';

/** Shortest name that can be searched in a text, in characters: "BBC" may be, "X" may not. */
const SHORTEST = 3;
/** Longest: a longer one is a slogan. */
const LONGEST = 40;

function contentOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.getAttribute('content') ?? '';
}

/** Gives the names under which a page's publisher may speak of itself, lower case, with and without its article. */
export function publisherNames(page: Document, host: string): string[] {
  const title = page.querySelector('title')?.textContent ?? '';
  const given = [
    contentOf(page, 'meta[property="og:site_name"]'),
    contentOf(page, 'meta[name="application-name"]'),
    contentOf(page, 'meta[name="sitename"]'),
    /\s[|–—-]\s([^|–—-]+)$/.exec(title)?.[1] ?? '',
    host,
  ];
  const names = given.flatMap(name => {
    const whole = plain(name).replace(/^www\./, '');
    const bare = whole
      .replace(/^(?:the|der|die|das|le|la|les|el|il)\s+/, '')
      .replace(/\.(?:com|org|net|co\.uk|de|fr|es)$/, '');
    return [whole, bare];
  });
  return [...new Set(names)].filter(name => name.length >= SHORTEST && name.length <= LONGEST);
}
