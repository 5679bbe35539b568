// Prompts that stand outside the article's region: no rule has to take them, but a reader shall see that they were there.
import type { FoundBlock } from './clean';
import { standsInFrame } from './frame';
import { type Segment, segments } from './kinds';
import { speechOf } from './phrase-match';
import { isPointer } from './pointer';
import type { Surroundings } from './rule';

/** Links in a row from which a list outside the region is one of other stories. */
const ROW = 3;
/** Mean length of a headline in such a list, in characters; what is shorter is a menu. */
const HEADLINE = 25;

export interface BesideOptions {
  /** Numbers of the lines of the article's region. */
  region: readonly number[];
  found: readonly FoundBlock[];
  surroundings: Surroundings;
}

/** Finds, outside the region and the site's frame, lines that tell of a kind. */
export function besideStory({ region, found, surroundings }: BesideOptions): Segment[] {
  const { blocks } = surroundings.survey;
  const known = new Set([...region, ...found.flatMap(block => block.numbers)]);
  const runs: number[][] = [];
  blocks.forEach((block, number) => {
    // A name tells nothing of a sentence: it may be the story's.
    if (block.hidden || block.framed || known.has(number)) return;
    const isTold = !block.prose || speechOf(block, surroundings.phrases).kinds.size > 0;
    if (!isTold || (block.text !== '' && standsInFrame(block.element))) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  });
  return runs
    .flatMap(run => segments(run, surroundings))
    .filter(part => part.kind !== null && tells(part, surroundings));
}

/** Links alone tell nothing outside the story, where menus stand, unless they are a list of headlines. */
function tells({ kind, numbers }: Segment, { survey }: Surroundings): boolean {
  if (kind !== 'related') return true;
  const pointers = numbers.flatMap(number => survey.blocks[number] ?? []).filter(isPointer);
  const letters = pointers.reduce((sum, { text }) => sum + text.length, 0);
  return pointers.length >= ROW && letters >= pointers.length * HEADLINE;
}
