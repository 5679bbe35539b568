// Cleaning the page itself: the rules of core/clean find; here it is hidden, kept hidden and brought back.
import { createStory, type StoryInPlace } from './story-in-place';
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
  let at = keepClean(page, { story: createStory(page, { knownForStory: wanted === 'this page' }), changed });
  const moved = () => {
    at.leave();
    changed(0);
    at = keepClean(page, { story: createStory(page, { knownForStory: false }), changed });
  };
  watchAddress(page, { moved, signal: ending.signal });
  return {
    isAtWork: () => at.story.isStory(),
    hidden: () => at.story.hidden(),
    onOriginal: work => at.story.onOriginal(work),
    stop() {
      ending.abort();
      at.leave();
    },
  };
}

/** Looks at a story at once and whenever the page has grown; `leave` ends it and brings everything back. */
function keepClean(page: Document, { story, changed }: { story: StoryInPlace; changed: (hidden: number) => void }) {
  const ending = new AbortController();
  const look = () => {
    const found = lookSafely(story);
    if (found) changed(story.hidden());
    return found;
  };
  look();
  watchGrowth(page, { look, signal: ending.signal });
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
