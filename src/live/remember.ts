// What is remembered of a site from page to page: selectors of what was hidden. They hide at once; the rules have the last word.
import { selectorOf, standingOf } from './selectors';
import type { Sheet } from './sheet';

/** What is kept of the site outside the page, and the browser's own stylesheet for this tab. */
export interface SiteMemory {
  /** Selectors that earlier pages of the site gave. */
  known(): readonly string[];
  /** Keeps and forgets selectors for the next page. */
  change(change: { learned: string[]; forgotten: string[] }): void;
  /** Puts selectors into the browser's own stylesheet of this tab, which the page cannot see or override, or takes them out. */
  insist(selectors: string[]): void;
  relent(selectors: string[]): void;
}

export interface Memory {
  /** Hides what is known. */
  begin(): void;
  /** Hides nothing for now: the page is not what it seemed. */
  pause(): void;
  /** Learns from what is hidden now, and unlearns what has met something else. */
  learn(blocks: readonly { elements: readonly Element[] }[]): void;
  /** Has the browser itself hide what the page puts in again. */
  insist(elements: readonly Element[]): void;
  forget(elements: readonly Element[]): void;
  end(): void;
}

/** Selectors of one page. */
const MOST = 60;

interface MemoryOptions {
  memory: SiteMemory;
  sheet: Sheet;
  covers: (element: Element) => boolean;
}

/** Begins with the site's selectors, and none in the page. */
export function createMemory(page: Document, options: MemoryOptions): Memory {
  return new PageMemory(page, options);
}

class PageMemory implements Memory {
  readonly #page: Document;
  readonly #options: MemoryOptions;
  readonly #inUse: Set<string>;
  readonly #insisted = new Set<string>();
  #isOn = false;

  constructor(page: Document, options: MemoryOptions) {
    this.#page = page;
    this.#options = options;
    this.#inUse = new Set(options.memory.known().slice(0, MOST));
  }

  begin(): void {
    this.#isOn = true;
    this.#options.sheet.set([...this.#inUse]);
  }

  pause(): void {
    if (this.#isOn) this.#options.sheet.set([]);
    this.#isOn = false;
  }

  learn(blocks: readonly { elements: readonly Element[] }[]): void {
    const { covers, memory } = this.#options;
    const standing = (selector: string) => standingOf(this.#page, selector, { covers });
    const dropped = this.#drop([...this.#inUse].filter(selector => standing(selector) === 'wrong'));
    const named = new Set(blocks.flatMap(({ elements }) => namesOf(elements)));
    const learned = [...named]
      .filter(name => !this.#inUse.has(name) && standing(name) === 'right')
      .slice(0, MOST - this.#inUse.size);
    for (const selector of learned) this.#inUse.add(selector);
    if (learned.length > 0) memory.change({ learned, forgotten: [] });
    if (dropped + learned.length > 0 || !this.#isOn) this.begin();
  }

  insist(elements: readonly Element[]): void {
    const isNew = (selector: string) => this.#inUse.has(selector) && !this.#insisted.has(selector);
    const selectors = namesOf(elements).filter(isNew);
    for (const selector of selectors) this.#insisted.add(selector);
    if (selectors.length > 0) this.#options.memory.insist(selectors);
  }

  forget(elements: readonly Element[]): void {
    if (this.#drop(namesOf(elements)) > 0 && this.#isOn) this.begin();
  }

  end(): void {
    this.#options.sheet.remove();
    if (this.#insisted.size > 0) this.#options.memory.relent([...this.#insisted]);
    this.#insisted.clear();
    this.#isOn = false;
  }

  #drop(selectors: readonly string[]): number {
    const { memory } = this.#options;
    const forgotten = selectors.filter(selector => this.#inUse.delete(selector));
    const relented = selectors.filter(selector => this.#insisted.delete(selector));
    if (relented.length > 0) memory.relent(relented);
    if (forgotten.length > 0) memory.change({ learned: [], forgotten });
    return forgotten.length;
  }
}

const namesOf = (elements: readonly Element[]) => elements.flatMap(element => selectorOf(element) ?? []);
