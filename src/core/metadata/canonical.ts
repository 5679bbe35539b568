import { type Candidate, firstOf } from './candidate';
import { meta, type Source } from './source';

function absolute(given: string, base: string): URL | null {
  const url = given && URL.canParse(given, base) ? new URL(given, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** A page that calls the front page its own address is mistaken. */
function checked(given: string, { base, address }: { base: string; address: string }): string {
  const url = absolute(given, base);
  const isDeep = URL.canParse(address) && new URL(address).pathname.length > 1;
  if (!url || (isDeep && url.pathname === '/' && !url.search)) return '';
  url.hash = '';
  return url.href;
}

/** Reads the address that the publisher gives the story itself: absolute http(s), without a fragment; empty if it gives none. */
export function canonicalOf(source: Source, base: string): string {
  const where = { base, address: source.address };
  const { url } = source.article ?? {};
  const table: Candidate<string>[] = [
    {
      from: 'link element',
      read: ({ page }) => checked(page.querySelector('link[rel~=canonical][href]')?.getAttribute('href') ?? '', where),
    },
    { from: 'og:url', read: () => checked(meta(source, 'og:url'), where) },
    { from: 'structured data', read: () => checked(typeof url === 'string' ? url : '', where) },
  ];
  return firstOf(table, source, '');
}
