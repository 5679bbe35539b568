// Everything on a page that is to be hidden in place: what the rules find, in shadow roots and frames too, and what the reader's lists name.
import { findIn } from '../core/clean/clean';
import { look } from '../core/clean/look';
import { closeUp, type LiveBlock } from './close-up';
import { findFrames } from './frames';
import { blocksOfHits } from './list-blocks';
import { isFrame } from './page-parts';
import { findInRoots } from './shadow';
import type { LiveWishes } from './wishes';

/** Finds what is to be hidden; `roots` are the page's shadow roots. */
export function findLive(
  page: Document,
  { address, roots, wishes }: { address: string; roots: readonly ShadowRoot[]; wishes: LiveWishes },
): LiveBlock[] {
  // The site's own frame is furniture to the reader's text, but here the reader is still on the site.
  const keeps = (block: LiveBlock) => stays(block, wishes) || block.elements.every(isFrame);
  const inside = [...findInRoots(page, roots), ...findFrames(page)].filter(block => !keeps(block));
  const wanted = [...findOnPage(page, { address, keeps }), ...inside];
  return [...wanted, ...blocksOfHits(page, { wishes, taken: wanted })];
}

function findOnPage(
  page: Document,
  { address, keeps }: { address: string; keeps: (block: LiveBlock) => boolean },
): LiveBlock[] {
  const surroundings = look(page, { address });
  return surroundings === null ? [] : closeUp(surroundings, { found: findIn(surroundings), stays: keeps });
}

function stays({ kind, text }: LiveBlock, { keptKinds, keptTexts }: LiveWishes): boolean {
  const folded = (text ?? '').replace(/\s+/g, ' ').trim();
  return keptKinds.includes(kind) || keptTexts.some(kept => folded.startsWith(kept));
}
