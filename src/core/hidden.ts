// The account of what is not in the body: blocks that a rule took, and lines of the region that Readability left out.
import type { HiddenBlock } from './article';
import type { FoundBlock } from './clean/clean';
import { dateIn } from './metadata/dates';
import type { Metadata } from './metadata/metadata';
import type { Built } from './tree/build';

export interface AccountOptions {
  found: readonly FoundBlock[];
  /** Numbers of all the region's lines and pictures, in the order of the page. */
  region: readonly number[];
  /** All lines of the page by their number. */
  lines: readonly string[];
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
export function account({ found, region, lines, built, head }: AccountOptions): HiddenBlock[] {
  const numbers = [...built.used].filter(number => number >= 0).toSorted((a, b) => a - b);
  const taken = found
    .filter(block => block.text !== '')
    .map(block => ({ first: block.numbers[0] ?? -1, block: hiddenOf(block) }));
  const left = runs(region.filter(number => !built.used.has(number) && !isHead(lines[number] ?? '', head))).map(
    run => ({
      first: run[0] ?? -1,
      block: leftOut(
        run
          .map(number => lines[number] ?? '')
          .filter(Boolean)
          .join('\n'),
      ),
    }),
  );
  return [...taken, ...left]
    .filter(({ block }) => block.text !== '')
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, block }) => ({ ...block, ...placeOf(first, numbers, built.order) }));
}

function hiddenOf({ kind, rule, reason, evidence, text }: FoundBlock): HiddenBlock {
  return { kind, rule, reason, evidence, text, place: 'elsewhere', after: -1 };
}

function leftOut(text: string): HiddenBlock {
  return {
    kind: 'other',
    rule: 'dropped-by-readability',
    reason: 'Stands in the article, but does not read like a part of its text.',
    evidence: [],
    text,
    place: 'elsewhere',
    after: -1,
  };
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

/** Finds where a block stood: after which child of the body, and on which side of the text. */
function placeOf(
  first: number,
  numbers: readonly number[],
  order: readonly number[],
): Pick<HiddenBlock, 'place' | 'after'> {
  const begin = numbers[0] ?? 0;
  const end = numbers.at(-1) ?? 0;
  const after = order.findLastIndex(number => number >= 0 && number < first);
  if (first < 0) return { place: 'elsewhere', after: -1 };
  if (first < begin) return { place: 'before', after: -1 };
  return { place: first > end ? 'after' : 'between', after };
}
