// What the reader wants otherwise than the rules: what stays on this site, and what the lists of their subscriptions name.
import type { HiddenKind } from './article';
import type { FoundBlock } from './clean/clean';
import type { Surroundings } from './clean/rule';
import { within } from './clean/survey';
import type { ListRule } from './lists/list-rule';
import { type ListHit, listReason, matchList, written } from './lists/match';

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

/** Share of a page's prose above which a list's rule has hit the story itself. */
const MOST_OF_THE_STORY = 0.3;

/** Gives what goes from a page: what the rules found and the reader does not want to keep, and what the reader's lists name. */
export function withWishes(
  found: readonly FoundBlock[],
  page: Document,
  { surroundings, wishes }: { surroundings: Surroundings; wishes: Wishes },
): FoundBlock[] {
  const wanted = found.filter(block => !stays(block, wishes));
  const hits = matchList(page, wishes.listRules).filter(hit => isFree(hit.element, wanted));
  const listed = hits.flatMap(hit => blockOf(hit, surroundings) ?? []);
  return [...wanted, ...listed].toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

function stays({ kind, text }: FoundBlock, { keptKinds, keptTexts }: Wishes): boolean {
  const folded = text.replace(/\s+/g, ' ').trim();
  return keptKinds.includes(kind) || keptTexts.some(kept => folded.startsWith(kept));
}

function isFree(element: Element, taken: readonly FoundBlock[]): boolean {
  return !taken.some(({ elements }) => elements.some(other => other.contains(element) || element.contains(other)));
}

function blockOf({ element, rule }: ListHit, { survey }: Surroundings): FoundBlock | null {
  const span = survey.spans.get(element) ?? { from: 0, to: 0 };
  const proseOfPage = survey.before.at(-1)?.prose ?? 0;
  if (within(survey, span).prose > proseOfPage * MOST_OF_THE_STORY) return null;
  const numbers = Array.from({ length: span.to - span.from }, (_, at) => span.from + at);
  const lines = numbers.map(number => survey.blocks[number]?.text ?? '').filter(Boolean);
  return {
    elements: [element],
    kind: 'other',
    rule: 'subscribed-list',
    reason: listReason(rule),
    evidence: [written(rule)],
    numbers,
    text: lines.join('\n'),
  };
}
