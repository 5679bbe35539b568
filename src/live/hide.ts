import { holdsInline, setInline, type Undo } from './inline-style';

/** The elements of a page that are hidden in place. */
export interface Hiding {
  /** Hides the elements; says whether any of them was not hidden before. */
  hide(elements: readonly Element[]): boolean;
  /** Says whether the page has shown again what was hidden. */
  isShownAgain(element: Element): boolean;
  /** Says whether the element is one of the hidden, or stands in one. */
  covers(element: Element): boolean;
  elements(): Element[];
  /** Brings some of them back, each style attribute byte for byte as it was. */
  show(elements: readonly Element[]): void;
  /** Brings all back. */
  restore(): void;
  /** Does synchronous work while nothing is hidden; the browser paints only after it. */
  lifted<Value>(work: () => Value): Value;
}

const HIDDEN = { display: 'none' };

/** Begins with nothing hidden. */
export function createHiding(): Hiding {
  const undos = new Map<Element, Undo>();
  const hideOne = (element: Element) => undos.set(element, setInline(element, HIDDEN));
  const isShownAgain = (element: Element) => undos.has(element) && !holdsInline(element, 'display', 'none');
  const show = (elements: readonly Element[]) => {
    for (const element of elements) {
      undos.get(element)?.();
      undos.delete(element);
    }
  };
  return {
    hide(elements) {
      const isNews = elements.some(element => !undos.has(element));
      // What the page has shown again since is hidden again, though it is no news.
      for (const element of elements) if (!undos.has(element) || isShownAgain(element)) hideOne(element);
      return isNews;
    },
    isShownAgain,
    covers(element) {
      for (let at: Element | null = element; at; at = at.parentElement) if (undos.has(at)) return true;
      return false;
    },
    elements: () => [...undos.keys()],
    show,
    restore: () => show([...undos.keys()]),
    lifted(work) {
      const elements = [...undos.keys()];
      show(elements);
      try {
        return work();
      } finally {
        elements.forEach(hideOne);
      }
    },
  };
}
