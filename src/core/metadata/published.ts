import { type Candidate, firstOf } from './candidate';
import { dateIn, isoDate } from './dates';
import { textIn } from './json-ld';
import { meta, type Source } from './source';

const languageOf = (page: Document) => page.documentElement.getAttribute('lang') ?? '';
const iso = (value: string, { page }: Source) => isoDate(value, languageOf(page));

const attributeOf = (page: Document, selector: string) => {
  const element = page.querySelector(selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? '';
};

/** A time that is not marked as that of a change. */
const PUBLISHED_TIME = 'time[datetime]:not([itemprop~=dateModified],[class*=update i],[class*=modified i])';

/** A time element by the headline, or the first of the article. */
function timeElement({ page, head }: Source): string {
  const near = head
    .map(({ element }) => element.querySelector(PUBLISHED_TIME) ?? element.closest(PUBLISHED_TIME))
    .find(Boolean);
  const inArticle = page.querySelector(`article ${PUBLISHED_TIME},main ${PUBLISHED_TIME}`);
  return (near ?? inArticle)?.getAttribute('datetime') ?? '';
}

function printed({ page, head }: Source): string {
  const language = languageOf(page);
  for (const { text } of head.filter(line => !line.before)) {
    const date = text.length < 120 ? dateIn(text, language) : '';
    if (date) return date;
  }
  return '';
}

function inAddress({ address }: Source): string {
  const found = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:[/-]|\D|$)/.exec(address);
  return found ? isoDate(`${found[1]}-${found[2]}-${found[3]}`, '') : '';
}

const PUBLISHED: Candidate<string>[] = [
  { from: 'structured data', read: source => iso(textIn(source.article?.datePublished), source) },
  {
    from: 'head of the page',
    read: source =>
      iso(
        meta(
          source.page,
          'article:published_time',
          'og:published_time',
          'datePublished',
          'parsely-pub-date',
          'sailthru.date',
          'date',
          'publishdate',
          'pubdate',
          'dc.date.issued',
          'dcterms.created',
          'dcterms.date',
          'dc.date',
          'cXenseParse:recs:publishtime',
          'article.published',
          'OriginalPublicationDate',
          'DC.date.created',
        ),
        source,
      ),
  },
  { from: 'microdata', read: source => iso(attributeOf(source.page, '[itemprop~=datePublished]'), source) },
  {
    from: 'time element marked as published',
    read: source => iso(attributeOf(source.page, 'time[pubdate],time.published,time.entry-date'), source),
  },
  { from: 'time element by the headline', read: source => iso(timeElement(source), source) },
  { from: 'line by the headline', read: printed },
  { from: 'the address', read: inAddress },
  { from: 'creation in structured data', read: source => iso(textIn(source.article?.dateCreated), source) },
];

const MODIFIED: Candidate<string>[] = [
  { from: 'structured data', read: source => iso(textIn(source.article?.dateModified), source) },
  {
    from: 'head of the page',
    read: source =>
      iso(
        meta(
          source.page,
          'article:modified_time',
          'og:updated_time',
          'dateModified',
          'lastmod',
          'dcterms.modified',
          'last-modified',
        ),
        source,
      ),
  },
  { from: 'microdata', read: source => iso(attributeOf(source.page, '[itemprop~=dateModified]'), source) },
];

/** Reads when the story was published: ISO 8601, or empty; never today for want of a date. */
export function publishedOf(source: Source): string {
  return firstOf(PUBLISHED, source, '');
}

/** Reads when it was last changed; empty if the page does not say, or says the time of publication. */
export function modifiedOf(source: Source): string {
  const modified = firstOf(MODIFIED, source, '');
  return modified === publishedOf(source) ? '' : modified;
}
