// A page over linkedom, with what browsers have and linkedom lacks: priorities of inline declarations, an address, the
// computed style, and what lies in front at a point. Layout itself is tested in real browsers (tests/browser).
import { parseHTML } from 'linkedom';

const PRIORITY = /\s*!important$/;

export interface LinkedPage {
  page: Document;
  /** Turns the page into another address without a load. */
  goTo(address: string): void;
  /** The page's whole markup, to compare before with after. */
  markup(): string;
  /** The elements of a selector that are not displayed, by their own or an ancestor's inline style; their ids. */
  hiddenIds(): string[];
}

/** Opens a page; elements with a `fixed` attribute lie over it, those with a `locked` one do not scroll. */
export function openPage(html: string, address = 'https://www.example.org/story'): LinkedPage {
  const { document: page, window } = parseHTML(
    `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`,
  );
  let url = address;
  addPriorities(Object.getPrototypeOf(page.body.style));
  Object.defineProperty(page, 'URL', { get: () => url });
  Object.defineProperty(page, 'elementFromPoint', { value: () => frontOf(page) });
  Object.defineProperty(window, 'getComputedStyle', { value: styleOf });
  return {
    page,
    goTo(next) {
      url = next;
    },
    markup: () => page.toString(),
    hiddenIds: () => [...page.querySelectorAll('[id]')].filter(isHidden).map(({ id }) => id),
  };
}

function isHidden(element: Element): boolean {
  return /display:\s*none\s*!important/.test(element.getAttribute('style') ?? '');
}

function frontOf(page: Document): Element | null {
  const fixed = [...page.querySelectorAll('[fixed]')].filter(element => !isHidden(element));
  return fixed.at(-1) ?? page.body;
}

function styleOf(element: Element) {
  return {
    position: element.hasAttribute('fixed') ? 'fixed' : 'static',
    overflowY: element.hasAttribute('locked') ? 'hidden' : 'visible',
  };
}

function addPriorities(style: CSSStyleDeclaration & { getPropertyPriority?: unknown }): void {
  if (style.getPropertyPriority !== undefined) return;
  const { setProperty, getPropertyValue } = style;
  Object.assign(style, {
    setProperty(this: CSSStyleDeclaration, name: string, value: string, priority = '') {
      setProperty.call(this, name, priority === '' ? value : `${value} !${priority}`);
    },
    getPropertyValue(this: CSSStyleDeclaration, name: string) {
      return getPropertyValue.call(this, name).replace(PRIORITY, '');
    },
    getPropertyPriority(this: CSSStyleDeclaration, name: string) {
      return PRIORITY.test(getPropertyValue.call(this, name)) ? 'important' : '';
    },
  });
}
