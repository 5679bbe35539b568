import type { Byline, Person } from '../article';
import { agencyIn } from './agencies';
import { LONGEST_BYLINE, type Marks, marksIn } from './byline-marks';
import { fromNeighbours, fromStructure } from './byline-places';
import { NOBODY } from './byline-words';
import { keyOf, lettersOf } from './headline-element';
import { looksLikeName, type Named, namesIn } from './names';
import { markedText, metas, type Source } from './source';

/** What a place is read with. */
interface Seen {
  source: Source;
  /** The marked elements, collected when they are first asked for. */
  marks: () => Marks;
  lastLine: string;
  isSomebody: (name: string) => boolean;
}

interface Place {
  from: string;
  read(seen: Seen): Named[];
}

/** More marked names than these are a list of the publisher's authors, not a byline. */
const MOST_AUTHORS = 8;

/** Some write the address of a profile where the name belongs. */
const ADDRESS = /^(?:https?:|www\.|\/\/|@)/i;

const META_NAMES =
  'author article:author article:author_name og:article:author byl parsely-author sailthru.author dc.creator dc:creator dcterms.creator dc.creator.personalname cxenseparse:author authors citation_author rbauthors dcsext.author shareaholic:article_author_name atc-metaauthor rnews:author';

/** The first of several lists that names somebody. */
function firstNaming(lists: readonly (readonly string[])[], { isSomebody }: Seen): Named[] {
  for (const list of lists) {
    const named = list.map(namesIn);
    const some = named.some(({ people, agency }) => agency !== '' || people.some(({ name }) => isSomebody(name)));
    if (some && new Set(list).size <= MOST_AUTHORS) return named;
  }
  return [];
}

function fromMetas(seen: Seen): Named[] {
  const lists = META_NAMES.split(' ').map(name => metas(seen.source, name).filter(text => !ADDRESS.test(text)));
  return firstNaming(lists, seen);
}

function fromMarked(seen: Seen): Named[] {
  const authors = (seen.source.marked.get('author') ?? []).filter(element => element.localName !== 'meta');
  const names = authors
    .map(element => element.querySelector('[itemprop~=name],[property$=name]') ?? element)
    .map(markedText)
    .filter(text => text.length <= LONGEST_BYLINE);
  const { linked, named, profiles, within } = seen.marks();
  return firstNaming([names, linked, named, profiles, within], seen);
}

const fromLines = (seen: Seen) =>
  firstNaming(
    seen.marks().lines.map(line => [line]),
    seen,
  );

const TABLE: readonly Place[] = [
  { from: 'author in structured data', read: ({ source }) => fromStructure(source) },
  { from: 'author in the head of the page', read: fromMetas },
  { from: 'elements marked as the author', read: fromMarked },
  { from: 'lines marked as the byline', read: fromLines },
  { from: 'a line by the headline', read: ({ source }) => fromNeighbours(source) },
  { from: 'the last line of the text', read: ({ lastLine }) => (looksLikeName(lastLine) ? [namesIn(lastLine)] : []) },
];
/** Places that the page shows to its readers. */
const PRINTED = new Set(['lines marked as the byline', 'a line by the headline']);

/** Puts together what a place gives: each person once, and nobody who is none. */
function people(list: readonly Named[], isSomebody: Seen['isSomebody']): Named {
  const named: Named = { people: [], agency: '' };
  for (const found of list) {
    named.agency ||= found.agency;
    for (const person of found.people) {
      const same = named.people.find(other => keyOf(other.name) === keyOf(person.name));
      if (same) same.role ||= person.role;
      else if (isSomebody(person.name)) named.people.push({ name: person.name, role: person.role });
    }
  }
  return named;
}

const bare = (text: string) => keyOf(text.replace(/^the /i, '').replace(/\.\w{2,3}$/, '')).replaceAll(' ', '');
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

/** Makes the judge of who is somebody: a name, and not the publisher's or its site's. */
function judgeFor(publisher: string, address: string): (name: string) => boolean {
  const host = hostOf(address);
  const own = new Set([bare(publisher), bare(host), keyOf(host.split('.').at(-2) ?? '')].filter(Boolean));
  return name =>
    /\p{L}{2}/u.test(name) &&
    !/^[\p{Ll}\d]*[\d._-][\p{Ll}\d._-]*$/u.test(name) &&
    !/^https?:|^www\.|^\/\/|\.(?:com?|org|net|de|at|ch|uk|fr|it|es|tv)\b/i.test(name) &&
    !NOBODY.test(name) &&
    !own.has(bare(name)) &&
    name.length < 60;
}

/** Initials and account names are only taken where nobody is named in full. */
const isFull = ({ people: [first] }: Named) => first !== undefined && !/^[\p{Ll}\d]+$/u.test(first.name);

/** Reads who wrote the page's story; the last line of the text may sign with an agency. */
export function bylineOf(source: Source, { publisher, lastLine }: { publisher: string; lastLine: string }): Byline {
  let once: Marks | null = null;
  const marks = () => {
    once ??= marksIn(source);
    return once;
  };
  const isSomebody = judgeFor(publisher, source.address);
  const found = TABLE.map(({ from, read }) => ({
    from,
    ...people(read({ source, marks, lastLine, isSomebody }), isSomebody),
  }));
  const agency = found.map(named => named.agency).find(Boolean) || (agencyIn(lastLine) ?? '');
  const first = found.find(isFull) ?? found.find(named => named.people.length > 0);
  const printed = found.filter(({ from }) => PRINTED.has(from));
  const chosen = first ? withPrinted(first.people, printed) : [];
  return { people: chosen.map(person => ({ ...person, name: withoutPaper(person.name, publisher) })), agency };
}

/** "Thea Quill The Meridian": the paper stands in an element of its own beside the name. */
function withoutPaper(name: string, publisher: string): string {
  const words = name.split(' ');
  const at = words.findIndex((_, from) => lettersOf(words.slice(from).join(' ')) === lettersOf(publisher));
  const rest = words.slice(0, Math.max(0, at)).join(' ');
  return looksLikeName(rest) ? rest : name;
}

/** The printed byline wins where it names all that the page's head names and more; else it only adds roles. */
function withPrinted(given: readonly Person[], printed: readonly Named[]): Person[] {
  const has = (list: readonly Person[], { name }: Person) => list.find(other => keyOf(other.name) === keyOf(name));
  const fuller = printed.find(
    ({ people }) =>
      people.length > given.length &&
      people.length <= MOST_AUTHORS &&
      given.every(person => has(people, person)) &&
      people.every(person => looksLikeName(person.name)),
  );
  const roles = printed.flatMap(({ people }) => people.filter(person => person.role));
  return (fuller?.people ?? given).map(person => ({
    ...person,
    role: person.role || (has(roles, person)?.role ?? ''),
  }));
}
