import { isoDate } from './dates';
import { type Thing, textIn, thingsOf, typesOf } from './json-ld';

/** An entry of a live blog, as its structured data state it. */
export interface LiveEntry {
  headline: string;
  /** The beginning of its text. */
  text: string;
  /** ISO 8601. */
  published: string;
}

/** Characters of an entry's text that are enough to know it by. */
const BEGINNING = 200;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

/** Gives the entries of a live blog in the order of its structured data (schema.org `liveBlogUpdate`); none of another page. */
export function liveEntriesOf(page: Document): LiveEntry[] {
  const isLive = [...page.querySelectorAll('script[type*="ld+json"]')].some(({ textContent }) =>
    (textContent ?? '').includes('LiveBlogPosting'),
  );
  const blog = (isLive ? thingsOf(page) : []).find(thing => typesOf(thing).includes('LiveBlogPosting'));
  const updates = blog?.liveBlogUpdate;
  return (Array.isArray(updates) ? updates : [updates]).filter(isThing).flatMap(update => {
    const published = isoDate(textIn(update.datePublished ?? update.dateCreated), '');
    const entry = {
      headline: textIn(update.headline ?? update.name),
      text: textIn(update.articleBody)
        .replace(/<[^>]{1,200}>/g, ' ')
        .slice(0, BEGINNING),
      published,
    };
    return published && (entry.headline || entry.text) ? [entry] : [];
  });
}
