// Shadow roots as the browser shows them to extensions: the closed ones too.
import { browser } from './browser';

/** Elements that can bear a root: those of the page's own making, and plain boxes. */
const BEARER = /-|^(?:div|section|aside|article|header|footer|main|nav|span)$/;

type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };

/** Gives the shadow root of an element, open or closed; null if it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // The question costs more than a look: only what can bear a root, and whose own content is not there to be seen, is asked.
  if (element.firstChild !== null || !BEARER.test(element.localName)) return null;
  return parseOpened(element).openOrClosedShadowRoot ?? chromiumRoot(element);
}

function parseOpened(element: Element): Opened {
  return element as Opened;
}

interface Dom {
  openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}

function chromiumRoot(element: Element): ShadowRoot | null {
  try {
    return parseDom(browser).openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // Chromium throws for elements that can have no root.
    return null;
  }
}

/** Chromium's own API, which the polyfill knows nothing of. */
function parseDom(value: unknown): Dom {
  const { dom } = value as { dom?: Dom };
  return dom ?? {};
}
