/** Opens the list of what was hidden and goes there, by sight and by focus. */
export function showHidden(): void {
  const list = document.querySelector('.hidden-list');
  if (!(list instanceof HTMLDetailsElement)) return;
  list.open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  list.querySelector('summary')?.focus({ preventScroll: true });
  list.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
}
