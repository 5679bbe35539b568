// Everything on a page that is to be hidden in place: what the rules find, in shadow roots and frames too, and what the reader's lists name.
import { type FoundBlock, findBlocks } from '../core/clean/clean';
import { findFrames } from './frames';
import { blocksOfHits } from './list-blocks';
import { findInRoots } from './shadow';
import type { LiveWishes } from './wishes';

/** A block of the page itself. */
export type LiveBlock = Pick<FoundBlock, 'elements' | 'kind' | 'rule' | 'reason' | 'evidence' | 'text'>;

// Where a site's own navigation stands. It is furniture to the reader's text, but here the reader is still on the site.
const NAVIGATION = 'nav,[role="navigation"]';
const STORY_REGION = 'main,article,[role="main"]';

/** Finds what is to be hidden; `roots` are the page's shadow roots. */
export function findLive(
  page: Document,
  { address, roots, wishes }: { address: string; roots: readonly ShadowRoot[]; wishes: LiveWishes },
): LiveBlock[] {
  const found: LiveBlock[] = [...findBlocks(page, { address }), ...findInRoots(page, roots), ...findFrames(page)];
  const wanted = found.filter(block => !block.elements.every(isNavigation) && !stays(block, wishes));
  return [...wanted, ...blocksOfHits(page, { wishes, taken: wanted })];
}

function stays({ kind, text }: LiveBlock, { keptKinds, keptTexts }: LiveWishes): boolean {
  const folded = (text ?? '').replace(/\s+/g, ' ').trim();
  return keptKinds.includes(kind) || keptTexts.some(kept => folded.startsWith(kept));
}

function isNavigation(element: Element): boolean {
  // Some publishers put related links into a nav in mid-text: that one goes.
  return element.closest(NAVIGATION) !== null && element.closest(STORY_REGION) === null;
}
