// The account of what is not in the body: blocks that a rule took, and lines of the region that Readability left out.
import type { HiddenBlock } from './article';
import { besideStory } from './clean/beside';
import { type FoundBlock, ruleFor } from './clean/clean';
import { type Segment, segments } from './clean/kinds';
import type { Surroundings } from './clean/rule';
import { dateIn } from './metadata/dates';
import type { Metadata } from './metadata/metadata';
import type { Built } from './tree/build';

export interface AccountOptions {
  found: readonly FoundBlock[];
  /** Numbers of all the region's lines and pictures, in the order of the page. */
  region: readonly number[];
  surroundings: Surroundings;
  built: Built;
  /** What stands in the article's head is shown there, not hidden. */
  head: Metadata;
}

/** Longest printed date with its day, time and zone, in characters. */
const LONGEST_DATE = 60;
/** A word: what is left of a line once names and connectors are gone has none. */
const WORD = /\p{L}{4}/u;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Lists all hidden blocks in the order of the page, each with the place where it stood. */
export function account({ found, region, surroundings, built, head }: AccountOptions): HiddenBlock[] {
  const { blocks } = surroundings.survey;
  const textOf = (numbers: readonly number[]) =>
    numbers
      .map(number => blocks[number]?.text ?? '')
      .filter(Boolean)
      .join('\n');
  const placed = placing(built);
  const isLeft = (number: number) => !built.used.has(number) && !isHead(blocks[number]?.text ?? '', head);
  const taken = found.flatMap(block =>
    (block.parts ?? [block]).map(part => ({
      first: part.numbers[0] ?? -1,
      block: hiddenOf(block, part, textOf(part.numbers)),
    })),
  );
  const left = runs(region.filter(isLeft))
    .flatMap(run => segments(run, surroundings))
    .map(part => ({ first: part.numbers[0] ?? -1, block: leftOut(part, textOf(part.numbers)) }));
  const beside = besideStory({ region, found, surroundings }).map(part => ({
    first: part.numbers[0] ?? -1,
    block: aside(part, textOf(part.numbers)),
  }));
  return [...taken, ...left, ...beside]
    .filter(({ block }) => block.text !== '')
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, block }) => ({ ...block, ...placed(first) }));
}

const NOWHERE = { place: 'elsewhere', after: -1 } as const;

function hiddenOf({ rule, reason, kind }: FoundBlock, part: Segment, text: string): HiddenBlock {
  const named = part.kind === null || part.kind === kind ? { kind, rule, reason } : ruleFor(part.kind);
  return { ...named, evidence: part.evidence, text, ...NOWHERE };
}

function leftOut({ kind, evidence }: Segment, text: string): HiddenBlock {
  const reason = 'Stands in the article, but does not read like a part of its text.';
  return { kind: kind ?? 'other', rule: 'dropped-by-readability', reason, evidence, text, ...NOWHERE };
}

function aside({ kind, evidence }: Segment, text: string): HiddenBlock {
  const reason = 'Stands beside the article.';
  return { kind: kind ?? 'other', rule: 'beside-the-article', reason, evidence, text, ...NOWHERE };
}

/** Says whether a line is what the head of the article shows: headline, standfirst, a name, the date. */
function isHead(line: string, head: Metadata): boolean {
  const { headline, standfirst, byline, publisher } = head;
  const text = squeeze(line);
  const shown = [headline, standfirst, publisher, byline.agency, ...byline.people.map(person => person.name)]
    .map(squeeze)
    .filter(Boolean);
  // "by" and "and" between the names are too short to be words; what is left of a byline has none.
  const rest = shown.reduce((left, part) => left.replace(part, ' '), text);
  const saysNothing = !/[\p{L}\p{N}]/u.test(text);
  return saysNothing || (rest !== text && !WORD.test(rest)) || isPublishedDate(line, head);
}

/** Says whether a line is the date that the head shows, and no sentence that names the same day. */
function isPublishedDate(line: string, { published, language }: Metadata): boolean {
  const day = published.slice(0, 10);
  return day !== '' && line.length <= LONGEST_DATE && !/[.!?]$/.test(line) && dateIn(line, language).startsWith(day);
}

function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}

type Place = Pick<HiddenBlock, 'place' | 'after'>;

/** Gives the function that tells where a line stood: after which child of the body, and on which side of the text. */
function placing({ used, order }: Built): (first: number) => Place {
  const numbers = [...used].filter(number => number >= 0);
  const begin = numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const end = numbers.reduce((most, number) => Math.max(most, number), 0);
  return first => {
    if (first < 0) return NOWHERE;
    if (first < begin) return { place: 'before', after: -1 };
    const after = order.findLastIndex(number => number >= 0 && number < first);
    return { place: first > end ? 'after' : 'between', after };
  };
}
