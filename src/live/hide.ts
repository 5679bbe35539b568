import { holdsInline, setInline, type Undo } from './inline-style';

/** The elements of a page that are hidden in place. */
export interface Hiding {
  /** Hides the elements; says whether any of them was not hidden before. */
  hide(elements: readonly Element[]): boolean;
  /** Brings all back, each style attribute byte for byte as it was. */
  restore(): void;
  /** Does synchronous work while nothing is hidden; the browser paints only after it. */
  lifted<Value>(work: () => Value): Value;
}

const HIDDEN = { display: 'none' };

/** Begins with nothing hidden. */
export function createHiding(): Hiding {
  const undos = new Map<Element, Undo>();
  const hideOne = (element: Element) => undos.set(element, setInline(element, HIDDEN));
  const restore = () => {
    for (const undo of undos.values()) undo();
    undos.clear();
  };
  return {
    hide(elements) {
      const isNews = elements.some(element => !undos.has(element));
      // What the page has shown again since is hidden again, though it is no news.
      for (const element of elements)
        if (!undos.has(element) || !holdsInline(element, 'display', 'none')) hideOne(element);
      return isNews;
    },
    restore,
    lifted(work) {
      const elements = [...undos.keys()];
      restore();
      try {
        return work();
      } finally {
        elements.forEach(hideOne);
      }
    },
  };
}
