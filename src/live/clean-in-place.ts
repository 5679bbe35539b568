// Cleaning the page itself: the rules of core/clean find; here it is hidden, kept hidden and brought back.
import { createStory } from './story-in-place';
import { watchAddress, watchGrowth } from './watch';

/** A page that is being cleaned in place. */
export interface Cleaning {
  /** Says whether there is anything to clean: not on a front page, if only stories are wanted. */
  isAtWork(): boolean;
  /** Counts the blocks that are hidden now. */
  hidden(): number;
  /** Does synchronous work on the page as it is without the cleaning; the reader sees nothing of it. */
  onOriginal<Value>(work: () => Value): Value;
  /** Ends the cleaning and brings everything back, byte for byte. */
  stop(): void;
}

/** Cleans a page in place and keeps it clean: what comes later, and the next story that it turns into. */
export function cleanInPlace(
  page: Document,
  { wanted, changed }: { wanted: 'this page' | 'stories'; changed: (hidden: number) => void },
): Cleaning {
  const ending = new AbortController();
  let story = createStory(page, { knownForStory: wanted === 'this page' });
  let growth = begin();
  function begin(): AbortController {
    const controller = new AbortController();
    const look = () => {
      const found = lookSafely();
      if (found) changed(story.hidden());
      return found;
    };
    look();
    watchGrowth(page, { look, signal: controller.signal });
    return controller;
  }
  function lookSafely(): boolean {
    try {
      return story.look();
    } catch {
      // A page that the rules cannot read stays as it is: thrown on, this would stand in the console of the page.
      return false;
    }
  }
  function moved(): void {
    growth.abort();
    story.restore();
    changed(story.hidden());
    story = createStory(page, { knownForStory: false });
    growth = begin();
  }
  watchAddress(page, { moved, signal: ending.signal });
  return {
    isAtWork: () => story.isStory(),
    hidden: () => story.hidden(),
    onOriginal: work => story.onOriginal(work),
    stop() {
      growth.abort();
      ending.abort();
      story.restore();
    },
  };
}
