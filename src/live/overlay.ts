// A prompt that lies over the page often leaves two things behind when it goes: a veil, and a page that does not scroll.
import { setInline, type Undo } from './inline-style';

// A veil is one layer, or one within another; more rounds would only meet what is no veil.
const MOST_VEILS = 4;
// Descendants that are looked at for a fixed position: a dialog lies just under its wrapper, not deep inside.
const LOOKED_AT = 40;
/** What a veil does not hold. */
const CONTENT = 'img,picture,video,audio,iframe,canvas,svg,input,button,a[href]';

/** Says whether any of the elements lies over the page, by itself, in its wrapper or by what it wraps. */
export function isOverlay(elements: readonly Element[]): boolean {
  return elements.some(element => {
    const inside = [...element.querySelectorAll('*')].slice(0, LOOKED_AT);
    return fixedAround(element) !== null || inside.some(isFixed);
  });
}

/** Hides empty veils in front of the page and lets it scroll again; gives the way back. */
export function freePage(page: Document): Undo {
  const undos = [...hideVeils(page), ...releaseScroll(page)];
  return () => {
    for (const undo of undos.reverse()) undo();
  };
}

function hideVeils(page: Document): Undo[] {
  const undos: Undo[] = [];
  for (let veil = veilOf(page); veil !== null && undos.length < MOST_VEILS; veil = veilOf(page))
    undos.push(setInline(veil, { display: 'none' }));
  return undos;
}

function veilOf(page: Document): Element | null {
  const { clientWidth, clientHeight } = page.documentElement;
  const inFront = page.elementFromPoint(clientWidth / 2, clientHeight / 2);
  const fixed = inFront === null ? null : fixedAround(inFront);
  return fixed === null || showsText(fixed) || [fixed, ...fixed.querySelectorAll(CONTENT)].some(showsContent)
    ? null
    : fixed;
}

function releaseScroll(page: Document): Undo[] {
  return [page.documentElement, page.body].flatMap(element => {
    const style = styleOf(element);
    const isLocked = style?.overflowY === 'hidden' || style?.overflowY === 'clip';
    const isPinned = element === page.body && style?.position === 'fixed';
    return isLocked || isPinned
      ? [setInline(element, { overflow: 'visible', ...(isPinned ? { position: 'static' } : {}) })]
      : [];
  });
}

function showsText(element: Element): boolean {
  // textContent will not do: only innerText leaves out the dialog that we have just hidden
  return 'innerText' in element && String(element.innerText).trim() !== '';
}

function showsContent(element: Element): boolean {
  return element.matches(CONTENT) && element.getClientRects().length > 0;
}

function fixedAround(element: Element): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at !== body && at !== documentElement && isFixed(at)) return at;
  return null;
}

function isFixed(element: Element): boolean {
  return styleOf(element)?.position === 'fixed';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
