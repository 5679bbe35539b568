// The account of what is not in the body: blocks that a rule took, and lines of the region that Readability left out.
import type { HiddenBlock } from './article';
import type { FoundBlock } from './clean/clean';
import type { Metadata } from './metadata/metadata';
import type { Built } from './tree/build';

export interface AccountOptions {
  found: readonly FoundBlock[];
  /** Numbers of the region's lines that are not in the body. */
  dropped: readonly number[];
  /** All lines of the page by their number. */
  lines: readonly string[];
  built: Built;
  /** What stands in the article's head is shown there, not hidden. */
  head: Metadata;
}

/** Longest printed date with its time and zone, in characters. */
const LONGEST_DATE = 60;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Lists all hidden blocks in the order of the page, each with the place where it stood. */
export function account({ found, dropped, lines, built, head }: AccountOptions): HiddenBlock[] {
  const numbers = [...built.used].filter(number => number >= 0).toSorted((a, b) => a - b);
  const taken = found
    .filter(block => block.text !== '')
    .map(block => ({ first: block.numbers[0] ?? -1, block: hiddenOf(block) }));
  const left = runs(dropped.filter(number => !built.used.has(number) && !isHead(lines[number] ?? '', head))).map(
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
function isHead(line: string, { headline, standfirst, byline, publisher, published }: Metadata): boolean {
  const text = squeeze(line);
  if (text.length <= LONGEST_DATE && published !== '' && text.includes(published.slice(0, 4)) && /\d\D+\d/.test(text))
    return true;
  const shown = [headline, standfirst, publisher, byline.agency, ...byline.people.map(person => person.name)]
    .map(squeeze)
    .filter(Boolean);
  const rest = shown.reduce((left, part) => left.replace(part, ' '), text.replace(/^(?:by|von|par|por|di)\s/, ''));
  return (
    text === '' ||
    shown.includes(text) ||
    (text.length < 120 && squeeze(rest).length < text.length / 2 && !/\p{L}{12,}/u.test(rest))
  );
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
