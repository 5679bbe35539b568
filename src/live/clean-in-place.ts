// Cleaning the page itself: the rules of core/clean find; here it is hidden, kept hidden and brought back.
import type { SiteMemory } from './remember';
import type { RootOf } from './shadow';
import { createStory, type StoryInPlace, type StoryOptions } from './story-in-place';
import { watchAddress, watchGrowth } from './watch';
import { type LiveWishes, NO_WISHES } from './wishes';

/** How much is hidden, and how many blocks the page has won back by putting them in again and again. */
export interface Cleaned {
  hidden: number;
  lost: number;
}

/** A page that is being cleaned in place. */
export interface Cleaning {
  /** Says whether there is anything to clean: not on a front page, if only stories are wanted. */
  isAtWork(): boolean;
  /** Counts what is hidden now. */
  count(): Cleaned;
  /** Does synchronous work on the page as it is without the cleaning; the reader sees nothing of it. */
  onOriginal<Value>(work: () => Value): Value;
  /** Ends the cleaning and brings everything back, byte for byte. */
  stop(): void;
}

export interface CleaningOptions {
  wanted: StoryOptions['wanted'];
  changed: (cleaned: Cleaned) => void;
  wishes?: LiveWishes;
  rootOf?: RootOf;
  memory?: SiteMemory;
}

/** A site of which nothing is remembered. */
const FORGETFUL: SiteMemory = {
  known: () => [],
  change: () => undefined,
  insist: () => undefined,
  relent: () => undefined,
};
const openRoot: RootOf = element => element.shadowRoot ?? null;

/** Cleans a page in place and keeps it clean: what comes later, and the next story that it turns into. */
export function cleanInPlace(page: Document, options: CleaningOptions): Cleaning {
  const { wanted, changed, wishes = NO_WISHES, rootOf = openRoot, memory = FORGETFUL } = options;
  const ending = new AbortController();
  const begin = (next: StoryOptions['wanted']) =>
    keepClean(page, { story: createStory(page, { wanted: next, wishes, rootOf, memory }), changed });
  let at = begin(wanted);
  const moved = () => {
    at.leave();
    changed({ hidden: 0, lost: 0 });
    at = begin(wanted === 'this page' ? 'stories' : wanted);
  };
  watchAddress(page, { moved, signal: ending.signal });
  return {
    isAtWork: () => at.story.isStory(),
    count: () => at.story.count(),
    onOriginal: work => at.story.onOriginal(work),
    stop() {
      ending.abort();
      at.leave();
    },
  };
}

/** Looks at a story once the page is parsed and whenever it has grown; `leave` ends it and brings everything back. */
function keepClean(page: Document, { story, changed }: { story: StoryInPlace; changed: (cleaned: Cleaned) => void }) {
  const ending = new AbortController();
  const { signal } = ending;
  const look = () => {
    const lostBefore = story.count().lost;
    const found = lookSafely(story);
    if (found || story.count().lost > lostBefore) changed(story.count());
    return found;
  };
  const begin = () => {
    look();
    watchGrowth(page, { look, isUndone: story.isUndone, watched: story.watched, signal });
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
  const leave = () => {
    ending.abort();
    story.restore();
  };
  return { story, leave };
}

function lookSafely(story: StoryInPlace): boolean {
  try {
    return story.look();
  } catch {
    // A page that the rules cannot read stays as it is: thrown on, this would stand in the console of the page.
    return false;
  }
}
