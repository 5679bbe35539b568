// What is known of a page's lines: where they stand, which of them are sentences, how much stands before each.
import { isProse } from './prose';
import { canBeDrawn } from './shown';
import { type Block, type Span, squeeze, walkThrough } from './walk';

export type { Block, Span };
export { squeeze };

export interface Survey {
  body: Element;
  blocks: readonly Block[];
  /** The lines of each element that stands as a block. */
  spans: ReadonlyMap<Element, Span>;
  /** Says whether an element is shown, as far as it can be told. */
  isShown(element: Element): boolean;
  /** How many lines of prose, characters and linked characters stand before each line; one entry more than lines. */
  before: readonly Sums[];
}

export interface Sums {
  prose: number;
  /** Lines of prose that ask for nothing: sentences of the story. */
  story: number;
  letters: number;
  linked: number;
}

/** Surveys a page's body; `asks` says of a line of prose whether it is the sentence of a prompt. */
export function survey(body: Element, asks: (block: Block) => boolean): Survey {
  const walk = walkThrough(body);
  const read = walk.blocks.map(judged);
  const isWaiting = waits(body, read);
  const blocks = isWaiting ? read.map(block => ({ ...block, hidden: false })) : read;
  const isShown = isWaiting ? () => true : walk.isShown;
  return { body, blocks, spans: walk.spans, isShown, before: sums(blocks, asks) };
}

const judged = (block: Block): Block => ({ ...block, prose: isProse(block) });

/** Share of a page's sentences that its marks may hide. */
const MOST_HIDDEN = 0.8;

/** A page that was never drawn may hide its whole text until its scripts run; a page that is drawn shows what it means to show. */
function waits(body: Element, blocks: readonly Block[]): boolean {
  if (canBeDrawn(body)) return false;
  const prose = blocks.filter(block => block.prose);
  return prose.filter(({ hidden }) => hidden).length > prose.length * MOST_HIDDEN;
}

const NOTHING: Sums = { prose: 0, story: 0, letters: 0, linked: 0 };

function sums(blocks: readonly Block[], asks: (block: Block) => boolean): Sums[] {
  let sum = NOTHING;
  const before = [sum];
  for (const block of blocks) {
    sum = {
      prose: sum.prose + (block.prose ? 1 : 0),
      story: sum.story + (block.prose && (block.framed || !asks(block)) ? 1 : 0),
      letters: sum.letters + block.text.length,
      linked: sum.linked + block.linked,
    };
    before.push(sum);
  }
  return before;
}

/** Counts the lines of prose, the characters and the linked characters of a span. */
export function within({ before }: Survey, { from, to }: Span): Sums {
  const start = before[from];
  const end = before[to];
  if (!start || !end) return NOTHING;
  return {
    prose: end.prose - start.prose,
    story: end.story - start.story,
    letters: end.letters - start.letters,
    linked: end.linked - start.linked,
  };
}

/** Gives the numbers of a span's lines. */
export function numbersIn({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Gives the text of lines by their numbers, a line each; pictures have none. */
export function linesAt({ blocks }: Pick<Survey, 'blocks'>, numbers: readonly number[]): string {
  return numbers
    .map(number => blocks[number]?.text ?? '')
    .filter(Boolean)
    .join('\n');
}
