// Sentences about other stories: each stands under the linked headline of its own, and several of them side by side.
import { isPointer, leadsToStory, linkOf } from '../core/clean/pointer';
import type { Surroundings } from '../core/clean/rule';
import { isSentence } from './page-parts';

/** Characters of such a sentence or two. */
const LONGEST = 400;
/** Shortest headline, in characters. */
const HEADLINE = 15;
/** Lines between the headline and what is said about it: a section, an author, a date. */
const BETWEEN = 3;

/** Gives the lines that are said of another story: right after its headline, and no further. */
export function teaserLines({ survey, host }: Surroundings): number[] {
  const { blocks } = survey;
  const isHeadline = (number: number) => {
    const block = blocks[number];
    return (
      block !== undefined && isPointer(block) && block.text.length >= HEADLINE && leadsToStory(linkOf(block), host)
    );
  };
  const follows = (number: number) => {
    for (let at = number - 1, left = BETWEEN; at >= 0 && left >= 0; at--) {
      if (isHeadline(at)) return true;
      const before = blocks[at];
      if (before && isSentence(before)) return false;
      if (before?.text !== '') left--;
    }
    return false;
  };
  return blocks.flatMap((block, number) =>
    isSentence(block) && block.text.length <= LONGEST && follows(number) ? [number] : [],
  );
}
