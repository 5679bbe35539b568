import { findBlocks } from '../core/clean/clean';
import { detect } from '../core/detect/detect';
import { createHiding } from './hide';
import type { Undo } from './inline-style';
import { freePage, isOverlay } from './overlay';
import { addressOf } from './watch';

// Where a site's own navigation stands. It is furniture to the reader's text, but here the reader is still on the site.
const NAVIGATION = 'nav,[role="navigation"]';
const STORY_REGION = 'main,article,[role="main"]';

/** What is hidden of the story that a page shows at one address. */
export interface StoryInPlace {
  /** Hides what is to be found now; says whether anything was. */
  look(): boolean;
  /** Says whether the page is taken for a story. */
  isStory(): boolean;
  /** Counts the blocks that are hidden. */
  hidden(): number;
  /** Brings everything back. */
  restore(): void;
  /** Does synchronous work on the page as it is without us. */
  onOriginal<Value>(work: () => Value): Value;
}

/** Begins with nothing hidden; a page that is not known for a story must first be detected as one. */
export function createStory(page: Document, { knownForStory }: { knownForStory: boolean }): StoryInPlace {
  const address = addressOf(page);
  const hiding = createHiding();
  let freed: Undo[] = [];
  let isStory = knownForStory;
  let hidden = 0;
  const unfree = () => {
    for (const undo of freed.reverse()) undo();
    freed = [];
  };
  return {
    look() {
      isStory ||= detect(page, { address }).isArticle;
      const blocks = isStory ? findBlocks(page, { address }) : [];
      const fresh = blocks.filter(({ elements }) => !elements.every(isNavigation) && hiding.hide(elements));
      if (fresh.some(({ elements }) => isOverlay(elements))) freed.push(freePage(page));
      hidden += fresh.length;
      return fresh.length > 0;
    },
    isStory: () => isStory,
    hidden: () => hidden,
    restore() {
      unfree();
      hiding.restore();
      hidden = 0;
    },
    onOriginal(work) {
      const wasFreed = freed.length > 0;
      unfree();
      try {
        return hiding.lifted(work);
      } finally {
        if (wasFreed) freed.push(freePage(page));
      }
    },
  };
}

function isNavigation(element: Element): boolean {
  // Some publishers put related links into a nav in mid-text: that one goes.
  return element.closest(NAVIGATION) !== null && element.closest(STORY_REGION) === null;
}
