import type { FoundBlock } from '../core/clean/clean';
import { isTaken, matchList, told } from '../core/lists/match';
import type { LiveWishes } from './wishes';

type ListBlock = Pick<FoundBlock, 'elements' | 'kind' | 'rule' | 'reason' | 'evidence' | 'text'>;

/** Paragraphs of a story: a list's rule that hits as many has hit the story. */
const MOST_PARAGRAPHS = 3;
const PARAGRAPH = 120;

/** Finds what the reader's lists name and no rule has taken; never a region that holds the story. */
export function blocksOfHits(
  page: Document,
  { wishes, taken }: { wishes: LiveWishes; taken: readonly Pick<FoundBlock, 'elements'>[] },
): ListBlock[] {
  return matchList(page, wishes.listRules)
    .filter(({ element }) => !isTaken(element, taken) && paragraphsIn(element) < MOST_PARAGRAPHS)
    .map(({ element, rule }) => ({
      ...told(rule),
      elements: [element],
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }));
}

function paragraphsIn(element: Element): number {
  return [...element.querySelectorAll('p')].filter(({ textContent }) => (textContent ?? '').length > PARAGRAPH).length;
}
