import { type Candidate, firstOf } from './candidate';
import { resolved, type Thing, textIn, typesOf } from './json-ld';
import { meta, type Source } from './source';

function ofType(things: readonly Thing[], pattern: RegExp): string {
  return textIn(things.find(thing => typesOf(thing).some(type => pattern.test(type)))?.name);
}

/** What may stand at the end of a title after the last bar or dash, if it is as short as a name. */
function titleTail(page: Document): string {
  const tail = /\s[|–—-]\s([^|–—]{2,40})$/.exec(page.querySelector('title')?.textContent?.trim() ?? '')?.[1] ?? '';
  return tail.split(/\s+/).length <= 4 ? tail : '';
}

const TABLE: Candidate<string>[] = [
  { from: 'og:site_name', read: source => meta(source, 'og:site_name') },
  { from: 'publisher in structured data', read: ({ article, things }) => textIn(resolved(article?.publisher, things)) },
  {
    from: 'organisation in structured data',
    read: ({ things }) => ofType(things, /^(?:NewsMediaOrganization|WebSite)$/),
  },
  { from: 'application-name', read: source => meta(source, 'application-name', 'apple-mobile-web-app-title') },
  { from: 'end of the title', read: ({ page }) => titleTail(page) },
];

/** Reads the publisher's own name; empty if the page does not say it. */
export function publisherOf(source: Source): string {
  const name = firstOf(TABLE, source, '');
  return /^https?:/.test(name) ? '' : name;
}
