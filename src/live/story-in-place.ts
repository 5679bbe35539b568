import { detect, looksLikeFront } from '../core/detect/detect';
import type { LiveBlock } from './close-up';
import { findLive } from './find-blocks';
import { createHiding } from './hide';
import { createFreedom, type Freedom, isOverlay, withOverlay } from './overlay';
import { createMemory, type Memory, type SiteMemory } from './remember';
import { type RootOf, rootsOf } from './shadow';
import { createSheet, type Sheet } from './sheet';
import { createStruggle } from './struggle';
import { addressOf } from './watch';
import type { LiveWishes } from './wishes';

/** What is hidden of the story that a page shows at one address. */
export interface StoryInPlace {
  /** Hides what is to be found now; says whether anything was, or was there again. */
  look(): boolean;
  /** Says whether the page is taken for a story. */
  isStory(): boolean;
  /** Counts the blocks that are hidden, and those that the page has won back. */
  count(): { hidden: number; lost: number };
  /** Says whether what we did to an element is undone. */
  isUndone(element: Element): boolean;
  /** Elements and shadow roots to be watched. */
  watched(): Node[];
  /** Brings everything back. */
  restore(): void;
  /** Does synchronous work on the page as it is without us. */
  onOriginal<Value>(work: () => Value): Value;
}

export interface StoryOptions {
  /** Which pages are cleaned: this one whatever it is, any story, or only what calls itself news. */
  wanted: 'this page' | 'stories' | 'news';
  wishes: LiveWishes;
  rootOf: RootOf;
  memory: SiteMemory;
}

const NEWS = /structured data says it is a news story/;

/** Begins with what is known of the site hidden, and nothing else; a page that is not wanted for itself must first be detected as a story. */
export function createStory(page: Document, options: StoryOptions): StoryInPlace {
  return new Story(page, options);
}

class Story implements StoryInPlace {
  readonly #page: Document;
  readonly #address: string;
  readonly #options: StoryOptions;
  readonly #hiding = createHiding();
  readonly #sheet: Sheet;
  readonly #freedom: Freedom;
  readonly #known: Memory;
  readonly #struggle = createStruggle({ now: () => performance.now() });
  /** The hidden blocks, by their first element. */
  readonly #hidden = new Map<Element | undefined, string>();
  #roots: ShadowRoot[] = [];
  #isStory: boolean;

  constructor(page: Document, options: StoryOptions) {
    this.#page = page;
    this.#address = addressOf(page);
    this.#options = options;
    this.#sheet = createSheet(page);
    this.#freedom = createFreedom(page);
    this.#known = createMemory(page, { memory: options.memory, sheet: this.#sheet, covers: this.#hiding.covers });
    this.#isStory = options.wanted === 'this page';
    if (this.#isStory || !looksLikeFront(this.#address)) this.#known.begin();
  }

  look(): boolean {
    const { wanted, rootOf, wishes } = this.#options;
    this.#isStory ||= isWanted(this.#page, { address: this.#address, wanted });
    if (!this.#isStory) this.#known.pause();
    if (!this.#isStory) return false;
    this.#roots = rootsOf(this.#page, rootOf);
    const blocks = findLive(this.#page, { address: this.#address, roots: this.#roots, wishes }).map(withOverlay);
    const found = blocks.filter(block => this.#meet(block)).length > 0;
    this.#freedom.look();
    this.#known.learn(blocks.filter(({ elements, isGuess }) => !isGuess && elements.every(this.#hiding.covers)));
    return found;
  }

  isStory = (): boolean => this.#isStory;

  count = (): { hidden: number; lost: number } => ({ hidden: this.#hidden.size, lost: this.#struggle.lost() });

  isUndone = (element: Element): boolean => this.#hiding.isShownAgain(element) || this.#freedom.isUndone(element);

  watched = (): Node[] => [...this.#roots, ...this.#hiding.elements(), ...this.#freedom.watched()];

  restore(): void {
    this.#known.end();
    this.#freedom.end();
    this.#hiding.restore();
    this.#hidden.clear();
  }

  onOriginal<Value>(work: () => Value): Value {
    return this.#sheet.lifted(() => this.#freedom.lifted(() => this.#hiding.lifted(work)));
  }

  /** What stands in a hidden box is found again at each look, and is gone already. */
  readonly #isWithinHidden = ({ parentElement }: Element): boolean =>
    parentElement !== null && this.#hiding.covers(parentElement);

  /** Hides a block unless the page has won it; says whether that was news. */
  #meet(block: LiveBlock): boolean {
    if (block.elements.every(this.#isWithinHidden)) return false;
    const encounter = this.#struggle.meet(block, this.#hiding);
    if (encounter === 'lost') this.#giveUp(block);
    if (encounter === 'lost') return false;
    if (encounter === 'again') this.#known.insist(block.elements);
    const isNews = this.#hiding.hide(block.elements);
    if (isNews) this.#hidden.set(block.elements[0], nameOf(block));
    if (isNews && isOverlay(block.elements)) this.#freedom.begin();
    return isNews || encounter === 'again';
  }

  #giveUp(block: LiveBlock): void {
    this.#hiding.show(this.#struggle.elementsOf(block));
    this.#known.forget(block.elements);
    this.#freedom.end();
    for (const [element, name] of this.#hidden) if (name === nameOf(block)) this.#hidden.delete(element);
  }
}

const nameOf = ({ rule, text }: LiveBlock) => `${rule} ${text.slice(0, 200)}`;

/** Says whether a page is a story of the wanted sort: any, or one that calls itself news. */
export function isWanted(
  page: Document,
  { address, wanted }: { address: string; wanted: StoryOptions['wanted'] },
): boolean {
  const { isArticle, evidence } = detect(page, { address });
  return isArticle && !looksLikeFront(address) && (wanted !== 'news' || evidence.some(({ what }) => NEWS.test(what)));
}
