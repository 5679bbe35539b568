// What a page hides by its own styles or marks. On a page that is not drawn (a saved file) only marks can be read.

/** Says whether a page is one that a browser draws: a parsed file has no window. */
export const canBeDrawn = (body: Element): boolean =>
  body.ownerDocument.defaultView !== null && 'checkVisibility' in body;

/** Says whether an element is shown, as far as it can be told; its ancestors are asked before it. */
export function shownIn(body: Element): (element: Element) => boolean {
  return canBeDrawn(body) ? isDrawn : isUnmarked;
}

/** What a closed `details` holds is not drawn, but it is the reader who opens it. */
function isDrawn(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const closed = element.closest('details:not([open])');
  return closed !== null && closed !== element && closed.checkVisibility();
}

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isUnmarked(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  return style === null || !NOT_SHOWN.test(style);
}
