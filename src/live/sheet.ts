// One stylesheet of ours in the page, for what is known to be hidden before it is there: the next page of a site is clean before
// it is painted. It stands beside the page's own sheets and is not in its markup where the browser allows that.

/** A sheet that hides what its selectors name. */
export interface Sheet {
  /** Keeps the whole page from being painted until `set` or `remove`. */
  veil(): void;
  set(selectors: readonly string[]): void;
  /** Does synchronous work while the sheet hides nothing. */
  lifted<Value>(work: () => Value): Value;
  remove(): void;
}

// Specificity of four ids: the page's own `!important` must not win.
const STRONG = '#l#e#d#e';

/** A sheet in the page: a way out, and a way back in. */
interface Placed {
  takeOut(): void;
  putBack(): void;
}

/** Begins with a sheet that hides nothing. */
export function createSheet(page: Document): Sheet {
  let placed: Placed | null = null;
  const remove = () => {
    placed?.takeOut();
    placed = null;
  };
  const put = (text: string) => {
    remove();
    if (text !== '') placed = adopt(page, text) ?? append(page, text);
  };
  return {
    veil: () => put(`:is(html,${STRONG}){visibility:hidden!important}`),
    set: selectors => put(selectors.map(selector => `:is(${selector},${STRONG}){display:none!important}`).join('\n')),
    lifted(work) {
      placed?.takeOut();
      try {
        return work();
      } finally {
        placed?.putBack();
      }
    },
    remove,
  };
}

function adopt(page: Document, text: string): Placed | null {
  try {
    const Sheet = page.defaultView?.CSSStyleSheet;
    if (Sheet === undefined) return null;
    const style = new Sheet();
    style.replaceSync(text);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
    const others = () => page.adoptedStyleSheets.filter(other => other !== style);
    const takeOut = () => {
      page.adoptedStyleSheets = others();
    };
    const putBack = () => {
      page.adoptedStyleSheets = [...others(), style];
    };
    return { takeOut, putBack };
  } catch {
    // Firefox lets no script of an extension touch the list: an element does the same.
    return null;
  }
}

function append(page: Document, text: string): Placed | null {
  const root = page.documentElement;
  if (root === null) return null;
  const element = page.createElement('style');
  element.textContent = text;
  root.append(element);
  return { takeOut: () => element.remove(), putBack: () => root.append(element) };
}
