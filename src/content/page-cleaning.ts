// What the reader sees of the cleaning in place: it is on or off, by hand or because of the site's rule.
import { type Cleaned, type Cleaning, cleanInPlace } from '../live/clean-in-place';
import { hideKnown } from '../live/early';
import type { SiteMemory } from '../live/remember';
import type { RootOf } from '../live/shadow';
import { isWanted } from '../live/story-in-place';
import { addressOf, watchAddress } from '../live/watch';
import type { PageChange, PageOrder, PageState, SiteLesson } from '../messages/protocol';

/** The cleaning of one page, on or off. */
export interface PageCleaning {
  clean(): PageState;
  restore(): PageState;
  state(): PageState;
  /** Asks for the site's rule and follows it if it has changed since it was last asked for. */
  followSiteRule(): Promise<PageState>;
  /** Hides at once what is known of the site, then follows its rule, now and whenever the page turns into another. */
  begin(signal: AbortSignal): Promise<void>;
  /** Does synchronous work on the page as its publisher sent it, though it be cleaned. */
  onOriginal<Value>(work: () => Value): Value;
  /** What the reader wants otherwise than the rules, as far as it is known. */
  wishes(): PageOrder['wishes'];
}

/** What the page's script gets from outside the page. */
export interface PageServices {
  askOrder(): Promise<PageOrder>;
  /** Selectors that earlier pages of the site taught. */
  askKnown(): Promise<string[]>;
  report(change: PageChange): void;
  learn(lesson: SiteLesson): void;
  insist(selectors: string[]): void;
  relent(selectors: string[]): void;
  openInReader(): void;
  /** A page that was come back to, or loaded again, is wanted as it is. */
  isFresh(): boolean;
  rootOf: RootOf;
}

const NO_ORDER: PageOrder = {
  action: 'leave',
  ground: 'site',
  wishes: { keptKinds: [], keptTexts: [], listRules: [] },
};

/** Begins with the page as it is. */
export function createPageCleaning(page: Document, services: PageServices): PageCleaning {
  return new PageCleaner(page, services);
}

class PageCleaner implements PageCleaning {
  readonly #page: Document;
  readonly #services: PageServices;
  #cleaning: Cleaning | null = null;
  #order = NO_ORDER;
  #known: string[] = [];
  #hiddenBefore = 0;

  constructor(page: Document, services: PageServices) {
    this.#page = page;
    this.#services = services;
  }

  async begin(signal: AbortSignal): Promise<void> {
    const asked = this.#services.askKnown();
    const endEarly = await hideKnown(this.#page, asked);
    this.#known = await asked;
    await this.#arrive();
    // The cleaning has hidden the same by now; without one, nothing is to be hidden.
    endEarly();
    watchAddress(this.#page, { moved: () => void this.#arrive(), signal });
  }

  /** Follows the rule for an address that the reader has just come to. */
  async #arrive(): Promise<void> {
    await this.followSiteRule();
    const { action, ground } = this.#order;
    const wanted = ground === 'news' ? 'news' : 'stories';
    const open = () => openIfStory(this.#page, { wanted, services: this.#services });
    if (action === 'reader') whenParsed(this.#page, open);
  }

  clean(): PageState {
    return this.#cleanWith('this page');
  }

  restore(): PageState {
    this.#cleaning?.stop();
    this.#cleaning = null;
    return this.#reported();
  }

  state(): PageState {
    const { hidden, lost } = this.#cleaning?.count() ?? { hidden: 0, lost: 0 };
    return { cleaned: this.#cleaning?.isAtWork() ?? false, hidden, lost };
  }

  async followSiteRule(): Promise<PageState> {
    const before = this.#order.action;
    this.#order = await this.#services.askOrder();
    const { action, ground } = this.#order;
    const wanted = ground === 'news' ? 'news' : 'stories';
    if (action === before) return this.state();
    if (action === 'clean') return this.#cleanWith(wanted);
    return before === 'clean' ? this.restore() : this.state();
  }

  onOriginal<Value>(work: () => Value): Value {
    return this.#cleaning === null ? work() : this.#cleaning.onOriginal(work);
  }

  wishes(): PageOrder['wishes'] {
    return this.#order.wishes;
  }

  #cleanWith(wanted: 'this page' | 'stories' | 'news'): PageState {
    const { rootOf } = this.#services;
    this.#cleaning?.stop();
    // While it begins, there is no cleaning yet to count; what it found at once is reported after it.
    this.#cleaning = null;
    this.#cleaning = cleanInPlace(this.#page, {
      wanted,
      changed: cleaned => this.#cleaning !== null && this.#reported(cleaned),
      wishes: this.#order.wishes,
      rootOf,
      memory: this.#memory(),
    });
    return this.#reported();
  }

  /** The site's memory, which the next story of a page that turns into another has too. */
  #memory(): SiteMemory {
    const { learn, insist, relent } = this.#services;
    const change = (lesson: SiteLesson) => {
      this.#known = [...lesson.learned, ...this.#known.filter(selector => !lesson.forgotten.includes(selector))];
      learn(lesson);
    };
    return { known: () => this.#known, change, insist, relent };
  }

  #reported(cleaned?: Cleaned): PageState {
    const now = cleaned === undefined ? this.state() : { ...this.state(), ...cleaned };
    const state = { ...now, cleaned: now.cleaned || now.hidden > 0 };
    this.#services.report({ ...state, fresh: Math.max(0, state.hidden - this.#hiddenBefore) });
    this.#hiddenBefore = state.hidden;
    return state;
  }
}

function openIfStory(
  page: Document,
  { wanted, services }: { wanted: 'stories' | 'news'; services: Pick<PageServices, 'openInReader' | 'isFresh'> },
): void {
  if (services.isFresh() && isWanted(page, { address: addressOf(page), wanted })) services.openInReader();
}

function whenParsed(page: Document, work: () => void): void {
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', work, { once: true });
  else work();
}
