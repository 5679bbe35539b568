import { type Candidate, firstOf } from './candidate';
import { CHANGED } from './change-words';
import { dateIn, isoDate } from './dates';
import { textIn } from './json-ld';
import { looseDate } from './loose-date';
import { pageDay } from './page-day';
import { markedText, metas, type Source } from './source';

const iso = (value: string, { language }: Source) => (value ? isoDate(value, language) : '');
const firstDate = (values: readonly string[], source: Source) =>
  values.map(value => iso(value, source)).find(Boolean) ?? '';

function markedAs(name: string, source: Source): string {
  return firstDate((source.marked.get(name) ?? []).map(markedText), source);
}

/** A time that is not marked as that of a change, nor as a reader's comment. */
const PUBLISHED_TIME =
  'time[datetime]:not([itemprop~=dateModified],[class*=update i],[class*=modified i],[class*=comment i] *,[id*=comment i] *,aside *,nav *,footer *)';

/** A time element by the headline, or the first of the article. */
function timeElement({ page, head }: Source): string {
  const near = head
    .filter(line => !CHANGED.test(line.text))
    .map(({ element }) => element.querySelector(PUBLISHED_TIME) ?? element.closest(PUBLISHED_TIME))
    .find(Boolean);
  const inArticle = page.querySelector(`article ${PUBLISHED_TIME},main ${PUBLISHED_TIME}`);
  return (near ?? inArticle)?.getAttribute('datetime') ?? '';
}

/** Longest line that is a date and not a sentence with one, in characters. */
const LONGEST = 120;
/** Where a line gives both, the day of publication stands before the word for the change. */
const beforeChange = (text: string) => {
  const at = text.search(CHANGED);
  return at > 0 ? text.slice(0, at) : at < 0 ? text : '';
};

function printed({ head, language }: Source): string {
  for (const { text } of [...head.filter(line => !line.before), ...head.filter(line => line.before).reverse()]) {
    const date = text.length < LONGEST ? dateIn(beforeChange(text), language) : '';
    if (date) return date;
  }
  return '';
}

/** The day in the address: "/2025/03/09/", "/20250309-", "-09-03-2025". */
function dayInAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const found = /[/_-]((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?:[/_-]|\D|$)/.exec(path);
  if (found) return isoDate(`${found[1]}-${found[3]}-${found[4]}`, '');
  const turned = /[/_.-](\d{2})[._-](\d{2})[._-]((?:19|20)\d{2})(?:[/_-]|\D|$)/.exec(path);
  return turned ? isoDate(`${turned[3]}-${turned[2]}-${turned[1]}`, '') : '';
}

const META_NAMES = [
  ...['article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'og:pubdate'],
  ...[
    'datepublished',
    'date_published',
    'published',
    'publication_date',
    'publicationdate',
    'publish-date',
    'publishdate',
  ],
  ...['publish_date', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'date', 'displaydate', 'pdate', 'ptime'],
  ...['article.published', 'article_date_original', 'originalpublicationdate', 'cxenseparse:recs:publishtime'],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'dc.date.created', 'dc:date'],
  ...['citation_publication_date', 'citation_date', 'rnews:datepublished', 'bt:pubdate', 'creation_date', 'released'],
  ...['last-published', 'article:post_date', 'shareaholic:article_published_time', 'vr:published_time'],
];

const PUBLISHED: Candidate<string>[] = [
  { from: 'structured data', read: source => iso(textIn(source.article?.datePublished), source) },
  { from: 'head of the page', read: source => firstDate(metas(source, ...META_NAMES), source) },
  { from: 'microdata or RDFa', read: source => markedAs('datepublished', source) },
  {
    from: 'time element marked as published',
    read: source => {
      const time = source.page.querySelector('time[pubdate],time.published,time.entry-date,abbr.published');
      return iso(time?.getAttribute('datetime') ?? time?.getAttribute('title') ?? time?.textContent ?? '', source);
    },
  },
  { from: 'time element by the headline', read: source => iso(timeElement(source), source) },
  { from: 'line by the headline', read: printed },
  { from: 'the address', read: source => dayInAddress(source.address) },
  { from: 'creation in structured data', read: source => iso(textIn(source.article?.dateCreated), source) },
  { from: 'creation in microdata or RDFa', read: source => markedAs('datecreated', source) },
  { from: 'element called a date', read: looseDate },
];

const MODIFIED_NAMES = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'article:modified'],
  ...['dcterms.modified', 'dc.date.modified', 'updated', 'revised', 'article_date_updated', 'date_modified'],
];

const MODIFIED: Candidate<string>[] = [
  { from: 'structured data', read: source => iso(textIn(source.article?.dateModified), source) },
  { from: 'head of the page', read: source => firstDate(metas(source, ...MODIFIED_NAMES), source) },
  { from: 'microdata or RDFa', read: source => markedAs('datemodified', source) },
  { from: 'line by the headline', read: printedChange },
];

/** The day after a word for a change, in a line by the headline. */
function printedChange({ head, language }: Source): string {
  for (const { text } of head) {
    const at = text.length < LONGEST ? text.search(CHANGED) : -1;
    const date = at < 0 ? '' : dateIn(text.slice(at), language);
    if (date) return date;
  }
  return '';
}

/** Reads when the story was published: ISO 8601, or empty; never today for want of a date. */
export function publishedOf(source: Source): string {
  return pageDay(firstOf(PUBLISHED, source, ''), [printed(source), dayInAddress(source.address)]);
}

/** Reads when it was last changed; empty if the page does not say, or says a time no later than the publication's. */
export function modifiedOf(source: Source, published: string): string {
  const modified = firstOf(MODIFIED, source, '');
  const [first, last] = [published, modified].map(date => Date.parse(date));
  const isLater =
    first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last) || last > first;
  return modified !== published && isLater ? modified : '';
}
