/** Runs in a document: the middle of the visible control with this name, scrolled into sight; null if there is none. */
export function findPlace(name: string): { x: number; y: number } | null {
  const controls =
    'button, a[href], summary, input, select, label, [role="button"], [role="switch"], [role="menuitem"]';
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const matches = [...document.querySelectorAll(controls)].filter(element => {
    const box = element.getBoundingClientRect();
    const said = nameOf(element);
    return box.width > 0 && box.height > 0 && (said === name || said.startsWith(`${name} `));
  });
  const found = matches.find(element => nameOf(element) === name) ?? matches[0];
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link over two lines is pressed on its first: the middle of its whole box may lie between the lines.
  const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
