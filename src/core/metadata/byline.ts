import type { Byline } from '../article';
import { agencyIn } from './agencies';
import type { Candidate } from './candidate';
import { dateIn } from './dates';
import { resolved, type Thing, textIn } from './json-ld';
import { looksLikeName, type Named, namesIn } from './names';
import { metas, type Source } from './source';

const MARKED =
  '[rel~=author],[itemprop~=author] [itemprop=name],[itemprop~=author],[class*=byline i] a,[class*=author-name i],[data-testid*=byline i] a,a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/by/"]';
const MARKED_LINES =
  '[class*=byline i],[class*=author i],[data-testid*=byline i],[data-component*=byline i],[class*=writer i]';
/** Longest printed byline, in characters. */
const LONGEST = 150;

function nameOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const thing: Thing = { ...value };
  if (Array.isArray(thing.name)) return thing.name.flatMap(nameOf);
  const parts = [textIn(thing.givenName), textIn(thing.familyName)].filter(Boolean).join(' ');
  return [textIn(thing.name) || parts];
}

function fromStructure({ article, things }: Source): string[] {
  const given = article?.author ?? article?.creator;
  const list = Array.isArray(given) ? given : [given];
  return list.map(author => resolved(author, things)).flatMap(nameOf);
}

function linesOf(page: Document, selector: string): string[] {
  const scope = page.querySelector('h1')?.closest('article,main') ?? page.body;
  return [...(scope?.querySelectorAll(selector) ?? [])]
    .map(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(text => text.length > 1 && text.length <= LONGEST);
}

/** More marked names than these are a list of the publisher's authors, not a byline. */
const MOST_AUTHORS = 8;

const fewOf = (texts: string[]) => (new Set(texts).size <= MOST_AUTHORS ? texts : []);

/** A line by the headline that is a name, or opens like a byline, and has the date as its neighbour. */
function fromNeighbours({ head, page }: Source): string[] {
  const language = page.documentElement.getAttribute('lang') ?? '';
  const opened = head.find(
    ({ text, before }) =>
      !before && /^(?:by|von|par|por|di|door|av|af)\s+\p{Lu}/iu.test(text) && text.length <= LONGEST,
  );
  if (opened && namesIn(opened.text).people.every(looksLikeName)) return [opened.text];
  const beside = head.find(({ text, before }, at) => {
    const next = head[at + 1]?.text ?? '';
    return !before && text.length <= LONGEST && looksLikeName(text) && dateIn(next, language) !== '';
  });
  return beside ? [beside.text] : [];
}

const TABLE: Candidate<string[]>[] = [
  { from: 'author in structured data', read: fromStructure },
  {
    from: 'author in the head of the page',
    read: ({ page }) =>
      metas(
        page,
        'author',
        'article:author',
        'byl',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'cXenseParse:author',
        'authors',
      ),
  },
  { from: 'elements marked as the author', read: ({ page }) => fewOf(linesOf(page, MARKED)) },
  { from: 'lines marked as the byline', read: ({ page }) => linesOf(page, MARKED_LINES).slice(0, 1) },
  { from: 'a line beside the date', read: fromNeighbours },
];

/** Names that are no person: the publisher itself, its desks, and what content systems write where nobody signed. */
const NOBODY =
  /^(?:authors?|by|folgen|admin|administrator|editor|editors|staff|newsroom|redaktion|la rédaction|rédaction|redacción|redazione|redactie|web ?desk|guest|anonymous|unknown|author|null|undefined|n\/a|\W*)$/i;

function people(texts: string[], publisher: string): Named {
  const named: Named = { people: [], agency: '' };
  for (const text of texts.filter(text => text && !/^https?:|^www\.|^\/\//.test(text))) {
    const found = namesIn(text);
    named.agency ||= found.agency;
    for (const name of found.people) {
      if (isSomebody(name, publisher) && !named.people.some(other => other.toLowerCase() === name.toLowerCase()))
        named.people.push(name);
    }
  }
  return named;
}

function isSomebody(name: string, publisher: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/\.\w+$/, '');
  return (
    /\p{L}{2}/u.test(name) &&
    !/^[\p{Ll}\d-]+$/u.test(name) &&
    !NOBODY.test(name) &&
    !/\d{2}/.test(name) &&
    bare(name) !== bare(publisher) &&
    name.length > 1 &&
    name.length < 60
  );
}

/** Reads who wrote the page's story; the last line of the text may sign with an agency. */
export function bylineOf(source: Source, { publisher, lastLine }: { publisher: string; lastLine: string }): Byline {
  let agency = '';
  for (const { read } of TABLE) {
    const named = people(read(source) ?? [], publisher);
    agency ||= named.agency;
    if (named.people.length > 0) {
      return { people: named.people.map(name => ({ name, role: '' })), agency: agency || (agencyIn(lastLine) ?? '') };
    }
  }
  return { people: [], agency: agency || (agencyIn(lastLine) ?? '') };
}
