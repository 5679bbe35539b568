// The first half of a reading: the page's lines, what the rules took of them, what Readability kept, and what is known of both.
import { type FoundBlock, findIn } from './clean/clean';
import { look } from './clean/look';
import type { Surroundings } from './clean/rule';
import type { Survey } from './clean/survey';
import { otherStories } from './extract/other-stories';
import { descriptionsOf, statedBody } from './extract/stated';
import { propose } from './extract/strategies';
import { type View, viewOf } from './extract/view';
import { NO_WISHES, type Wishes, withWishes } from './reader-wishes';

export interface Viewed {
  surroundings: Surroundings;
  survey: Survey;
  found: FoundBlock[];
  view: View;
  /** Numbers of lines and pictures of other stories on the page. */
  others: ReadonlySet<number>;
}

/** Looks at a page; null if it has no text. The page is not changed. */
export function viewPage(
  page: Document,
  { address, wishes = NO_WISHES }: { address: string; wishes?: Wishes },
): Viewed | null {
  const surroundings = look(page, { address });
  const { survey } = surroundings ?? {};
  if (!surroundings || !survey?.before.at(-1)?.letters) return null;
  const found = withWishes(findIn(surroundings), page, { surroundings, wishes });
  const others = otherStories(page, survey.blocks, address);
  const without = new Set([...found.flatMap(({ numbers }) => numbers), ...others]);
  const stated = statedBody(page);
  const { kept } = propose(survey.blocks, { page, without, stated });
  const view = viewOf(survey.blocks, { kept, without, stated, described: descriptionsOf(page) });
  return { surroundings, survey, found, view, others };
}
