// The parse of an article that comes back from outside: a message, the library, an imported file.
import type {
  Anchor,
  Article,
  Detection,
  Evidence,
  HiddenBlock,
  HiddenKind,
  Notice,
  Person,
  Picture,
  Quote,
  StoryKind,
} from './article';
import { linkAddress, pictureAddress } from './tree/address';
import { parseBody } from './tree/parse';

/** Longest text of one field, in characters: a hidden block may hold a whole comment thread, nothing is longer. */
const LONGEST_TEXT = 200_000;
/** Most entries of one list: no page has more quotes or hidden blocks; a forged message might. */
const MOST_ENTRIES = 20_000;

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '');
const number = (value: unknown, fallback: number) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

function list<Entry>(value: unknown, parse: (entry: unknown) => Entry | null): Entry[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_ENTRIES).flatMap(entry => parse(entry) ?? []);
}

const KINDS: readonly HiddenKind[] = [
  'donation',
  'subscription',
  'newsletter',
  'registration',
  'comments',
  'notification',
  'app',
  'social',
  'consent',
  'survey',
  'related',
  'advert',
  'correction-contact',
  'other',
];
const PLACES: readonly HiddenBlock['place'][] = ['before', 'between', 'after', 'elsewhere'];
const NOTICES: readonly Notice[] = [
  'looks-cut-short',
  'much-left-out',
  'maybe-no-article',
  'page-too-large',
  'several-stories',
  'changed-since',
  'selection',
];

const STORY_KINDS: readonly StoryKind[] = ['news', 'opinion', 'analysis', 'live', 'sponsored', 'review'];

function oneOf<Choice>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find(choice => choice === value) ?? null;
}

function parsePerson(value: unknown): Person | null {
  const { name, role } = fields(value);
  return text(name) ? { name: text(name), role: text(role) } : null;
}

function parsePicture(value: unknown): Picture | null {
  const { address, alt, caption, credit } = fields(value);
  const absolute = pictureAddress(text(address), '');
  return absolute ? { address: absolute, alt: text(alt), caption: text(caption), credit: text(credit) } : null;
}

function parseAnchor(value: unknown): Anchor {
  const { exact, prefix, suffix, start } = fields(value);
  return { exact: text(exact), prefix: text(prefix), suffix: text(suffix), start: number(start, 0) };
}

function parseQuote(value: unknown): Quote | null {
  const quote = fields(value);
  if (!text(quote.text)) return null;
  return {
    text: text(quote.text),
    speaker: text(quote.speaker),
    role: text(quote.role),
    mention: text(quote.mention),
    anchor: parseAnchor(quote.anchor),
    key: quote.key === true,
  };
}

function parseHiddenBlock(value: unknown): HiddenBlock | null {
  const block = fields(value);
  const kind = oneOf(KINDS, block.kind);
  if (!kind || !text(block.rule)) return null;
  return {
    kind,
    rule: text(block.rule),
    reason: text(block.reason),
    evidence: list(block.evidence, entry => text(entry) || null),
    text: text(block.text),
    place: oneOf(PLACES, block.place) ?? 'elsewhere',
    after: number(block.after, -1),
  };
}

function parseEvidence(value: unknown): Evidence | null {
  const { what, weight } = fields(value);
  return text(what) ? { what: text(what), weight: number(weight, 0) } : null;
}

function parseDetection(value: unknown): Detection {
  const { isArticle, weight, evidence } = fields(value);
  return { isArticle: isArticle === true, weight: number(weight, 0), evidence: list(evidence, parseEvidence) };
}

/** An article may have come from a file, or from a page without an address. */
function parseAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^(?:file:|$)/.test(value) ? text(value) : linkAddress(value, '');
}

/** Only a page of the web is a place to support a publisher. */
function parseSupport(value: unknown): Pick<Article, 'support'> {
  const address = linkAddress(text(value), '') ?? '';
  return /^https?:/.test(address) ? { support: address } : {};
}

/** Gives the article that an unknown value holds, its body walked through the policy again; null if it holds none. */
export function parseArticle(value: unknown): Article | null {
  const given = fields(value);
  const body = parseBody(given.body);
  const address = parseAddress(given.address);
  if (given.version !== 1 || !body || address === null) return null;
  const byline = fields(given.byline);
  return {
    version: 1,
    address,
    // Articles that were saved before these fields came have none of them.
    canonical: linkAddress(text(given.canonical), '') ?? '',
    section: text(given.section),
    kind: oneOf(STORY_KINDS, given.kind) ?? '',
    corrections: list(given.corrections, entry => text(entry) || null),
    publisher: text(given.publisher),
    headline: text(given.headline),
    standfirst: text(given.standfirst),
    byline: { people: list(byline.people, parsePerson), agency: text(byline.agency) },
    published: text(given.published),
    modified: text(given.modified),
    language: text(given.language),
    direction: given.direction === 'rtl' ? 'rtl' : 'ltr',
    leadPicture: parsePicture(given.leadPicture),
    body,
    words: number(given.words, 0),
    readingMinutes: number(given.readingMinutes, 1),
    quotes: list(given.quotes, parseQuote),
    hidden: list(given.hidden, parseHiddenBlock),
    notices: list(given.notices, entry => oneOf(NOTICES, entry)),
    detection: parseDetection(given.detection),
    ...parseSupport(given.support),
  };
}
