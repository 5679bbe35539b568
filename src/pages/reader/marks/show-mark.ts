const BLOCK = 'p, li, blockquote, figcaption, h1, h2, h3, h4, h5, h6, td, th, dd, dt, pre';

/** Puts the focus on the paragraph of a range and, if asked to, scrolls to it. */
export function showRange(range: Range | null, { scroll }: { scroll: 'there' | 'stay' }): void {
  const block = range?.startContainer.parentElement?.closest(BLOCK);
  if (!(block instanceof HTMLElement)) return;
  if (!block.matches('[tabindex]')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (scroll === 'there') block.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
