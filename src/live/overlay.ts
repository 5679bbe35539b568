// A prompt that lies over the page often leaves things behind when it goes: its bar, a veil, and a page that does not scroll.
import { holdsInline, setInline, type Undo } from './inline-style';

// A veil is one layer, or one within another; more rounds would only meet what is no veil.
const MOST_VEILS = 4;
// Descendants that are looked at for a fixed position: a dialog lies just under its wrapper, not deep inside.
const LOOKED_AT = 40;
// Characters that a bar or a dialog may hold beside the prompt: a name, a close button.
const BESIDE = 120;
/** What a veil does not hold. */
const CONTENT = 'img,picture,video,audio,iframe,canvas,svg,input,button,a[href]';

/** Says whether any of the elements lies over the page, by itself, in its wrapper or by what it wraps. */
export function isOverlay(elements: readonly Element[]): boolean {
  return elements.some(element => {
    const inside = [...element.querySelectorAll('*')].slice(0, LOOKED_AT);
    return layerAround(element, isFixed) !== null || inside.some(isFixed);
  });
}

/** Widens a block to the bar or dialog around it, where that holds hardly anything else. */
export function withOverlay<Block extends { elements: Element[]; text: string }>(block: Block): Block {
  const elements = block.elements.map(element => {
    const layer = layerAround(element, isSticky);
    return layer !== null && isOnly(layer, block) ? layer : element;
  });
  return { ...block, elements: [...new Set(elements)] };
}

function isOnly(layer: Element, { text }: { text: string }): boolean {
  const letters = (layer.textContent ?? '').replace(/\s+/g, ' ').length;
  return letters <= text.length + BESIDE && layer.querySelector('h1,article,main') === null;
}

/** A page that is freed from its overlays: veils away, scrolling back. */
export interface Freedom {
  begin(): void;
  /** Frees the page again if it was freed and is locked anew. */
  look(): void;
  end(): void;
  isUndone(element: Element): boolean;
  watched(): Element[];
  lifted<Value>(work: () => Value): Value;
}

/** Begins with the page as it is. */
export function createFreedom(page: Document): Freedom {
  let undos: Undo[] = [];
  let isFreed = false;
  const free = () => undos.push(...hideVeils(page), ...releaseScroll(page));
  const undo = () => {
    for (const step of undos.reverse()) step();
    undos = [];
  };
  return {
    begin() {
      isFreed = true;
    },
    look: () => isFreed && free(),
    end() {
      undo();
      isFreed = false;
    },
    isUndone: element => isFreed && element.ownerDocument === page && isScroller(element) && isLocked(element),
    watched: () => (isFreed ? scrollers(page) : []),
    lifted(work) {
      undo();
      try {
        return work();
      } finally {
        if (isFreed) free();
      }
    },
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
  const fixed = inFront === null ? null : layerAround(inFront, isFixed);
  return fixed === null || showsText(fixed) || [fixed, ...fixed.querySelectorAll(CONTENT)].some(showsContent)
    ? null
    : fixed;
}

function releaseScroll(page: Document): Undo[] {
  const pinnedAt = styleOf(page.body)?.position === 'fixed' ? Number.parseFloat(styleOf(page.body)?.top ?? '') : 0;
  const undos = scrollers(page).flatMap(element => {
    const isPinned = element === page.body && styleOf(element)?.position === 'fixed';
    return isLocked(element)
      ? [setInline(element, { overflow: 'visible', ...(isPinned ? { position: 'static' } : {}) })]
      : [];
  });
  // A page that pins its body keeps the place of the reader as a negative top.
  if (pinnedAt < 0 && undos.length > 0) page.defaultView?.scrollTo(0, -pinnedAt);
  return undos;
}

function scrollers(page: Document): Element[] {
  return [page.documentElement, page.body].filter(element => element !== null);
}

function isScroller(element: Element): boolean {
  return /^(?:html|body)$/.test(element.localName);
}

function isLocked(element: Element): boolean {
  const style = styleOf(element);
  const isStill = style?.overflowY === 'hidden' || style?.overflowY === 'clip';
  return (
    (isStill || (element.localName === 'body' && style?.position === 'fixed')) &&
    !holdsInline(element, 'overflow', 'visible')
  );
}

function showsText(element: Element): boolean {
  // textContent will not do: only innerText leaves out the dialog that we have just hidden
  return 'innerText' in element && String(element.innerText).trim() !== '';
}

function showsContent(element: Element): boolean {
  return element.matches(CONTENT) && element.getClientRects().length > 0;
}

function layerAround(element: Element, isLayer: (element: Element) => boolean): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at !== body && at !== documentElement && isLayer(at)) return at;
  return null;
}

function isFixed(element: Element): boolean {
  return styleOf(element)?.position === 'fixed';
}

function isSticky(element: Element): boolean {
  return isFixed(element) || styleOf(element)?.position === 'sticky';
}

function styleOf(element: Element | null): CSSStyleDeclaration | undefined {
  return element === null ? undefined : element.ownerDocument.defaultView?.getComputedStyle(element);
}
