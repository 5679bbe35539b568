// The drawn story: its blocks, which of them is at the top of the window, and the way to one of them.
import { SHOWN } from '../../../ui/with-hidden';

/** Share of the window's height at which a block counts as the one that is read. */
const READING_LINE = 0.25;

/** Lists what the body's top-level children were drawn as, without hidden blocks that were put back. */
export function storyBlocks(): HTMLElement[] {
  const body = document.querySelector('.story-body');
  const drawn = body ? [...body.children] : [];
  return drawn.filter(child => child instanceof HTMLElement).filter(child => !child.classList.contains(SHOWN));
}

/** Gives the index of the block at the reading line; -1 above the first, the count of blocks below the last. */
export function blockInSight(blocks: readonly HTMLElement[]): number {
  const line = innerHeight * READING_LINE;
  const isAbove = (block: HTMLElement | undefined) => (block?.getBoundingClientRect().bottom ?? 0) <= line;
  const [first] = blocks;
  if (!first || first.getBoundingClientRect().top > line) return -1;
  // Blocks stand below one another: halving finds it among ten thousand with a dozen looks.
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isAbove(blocks[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Scrolls to an element and puts the focus on it, so that reading by keyboard or ear goes on there. */
export function goTo(element: HTMLElement, { block = 'start' }: { block?: ScrollLogicalPosition } = {}): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block, behavior: calm ? 'instant' : 'smooth' });
}
