// What the reader wants otherwise than the rules: what stays on this site, and what the lists of their subscriptions name.
import type { HiddenKind } from './article';
import { type FoundBlock, MOST_OF_THE_STORY } from './clean/clean';
import type { Surroundings } from './clean/rule';
import { linesAt, numbersIn, within } from './clean/survey';
import type { ListRule } from './lists/list-rule';
import { isTaken, type ListHit, matchList, told } from './lists/match';

/** The reader's wishes for one page. */
export interface Wishes {
  /** Kinds that stay on this site. */
  keptKinds: readonly HiddenKind[];
  /** Beginnings of blocks that were part of the story, white space folded. */
  keptTexts: readonly string[];
  /** Rules of the reader's lists that hold on this site. */
  listRules: readonly ListRule[];
}

export const NO_WISHES: Wishes = { keptKinds: [], keptTexts: [], listRules: [] };

/** Gives what goes from a page: what the rules found and the reader does not want to keep, and what the reader's lists name. */
export function withWishes(
  found: readonly FoundBlock[],
  page: Document,
  { surroundings, wishes }: { surroundings: Surroundings; wishes: Wishes },
): FoundBlock[] {
  const wanted = found.filter(block => !stays(block, wishes));
  const hits = matchList(page, wishes.listRules).filter(hit => !isTaken(hit.element, wanted));
  const listed = hits.flatMap(hit => blockOf(hit, surroundings) ?? []);
  return [...wanted, ...listed].toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

function stays({ kind, text }: FoundBlock, { keptKinds, keptTexts }: Wishes): boolean {
  const folded = text.replace(/\s+/g, ' ').trim();
  return keptKinds.includes(kind) || keptTexts.some(kept => folded.startsWith(kept));
}

function blockOf({ element, rule }: ListHit, { survey }: Surroundings): FoundBlock | null {
  const span = survey.spans.get(element) ?? { from: 0, to: 0 };
  const proseOfPage = survey.before.at(-1)?.prose ?? 0;
  if (within(survey, span).prose > proseOfPage * MOST_OF_THE_STORY) return null;
  const numbers = numbersIn(span);
  return { ...told(rule), elements: [element], numbers, text: linesAt(survey, numbers) };
}
