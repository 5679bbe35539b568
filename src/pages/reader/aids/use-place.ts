// Where the reader is in the story: kept while they read, and come back to when the article is opened again.
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { addressKey } from '../../../library/library';
import { isPrivate } from '../../../platform/privacy';
import { blockOf, firstWords } from '../../../settings/places';
import { forgetPlace, keepPlace, placeIn } from '../../../settings/places-store';
import { blockInSight, storyBlocks } from './story-blocks';

/** Milliseconds without scrolling after which a place is kept. */
const REST = 800;
/** Milliseconds that the fonts may take: without them the lines would break otherwise, and the place be another. */
const FONTS = 500;

/** Keeps the place in an article if `wanted`, and goes to the one of last time; says whether it did, and takes that back. */
export function usePlace(article: Article, wanted: boolean): { hasReturned: boolean; forget: () => void } {
  const [opening, setOpening] = useState<'at the beginning' | 'at the place'>('at the beginning');
  const address = addressKey(article.address);
  const isKept = wanted && address !== '' && !isPrivate(location.search);
  useEffect(() => {
    if (!isKept) return;
    // Else the browser and we would both move the page after a reload.
    history.scrollRestoration = 'manual';
    const stop = new AbortController();
    void goBack(address).then(hasReturned => {
      if (hasReturned) setOpening('at the place');
      keepPlaces(address, stop.signal);
    });
    return () => stop.abort();
  }, [isKept, address]);
  return { hasReturned: opening === 'at the place', forget: () => setOpening('at the beginning') };
}

/** Goes to where the reader was, if that is more than a window down and they have not begun to read elsewhere. */
async function goBack(address: string): Promise<boolean> {
  const [place] = await Promise.all([placeIn(address), Promise.race([document.fonts.ready, rest(FONTS)])]);
  const isFree = location.hash === '' && scrollY === 0 && document.activeElement === document.body;
  if (!place || !isFree) return false;
  const blocks = storyBlocks();
  const block = blocks[blockOf(place, textsOf(blocks))];
  if (!block || block.getBoundingClientRect().top < innerHeight) return false;
  block.scrollIntoView({ block: 'start', behavior: 'instant' });
  return true;
}

/** Keeps the place whenever the page rests and when it is left, until the signal. */
function keepPlaces(address: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -1;
  const keep = () => {
    clearTimeout(timer);
    const blocks = storyBlocks();
    const index = placeNow(blocks);
    if (index === last) return;
    last = index;
    const words = firstWords(blocks[index]?.textContent ?? '');
    void (index > 0 ? keepPlace({ address, index, words, when: Date.now() }) : forgetPlace(address));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, REST);
  };
  addEventListener('scroll', wait, { passive: true, signal });
  addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The block that is read; 0 where there is nothing to come back to: at the beginning, and when all is read. */
function placeNow(blocks: readonly HTMLElement[]): number {
  const isAtEnd = (blocks.at(-1)?.getBoundingClientRect().bottom ?? 0) < innerHeight;
  const index = blockInSight(blocks);
  return scrollY < innerHeight || isAtEnd || index >= blocks.length ? 0 : index;
}

const textsOf = (blocks: readonly HTMLElement[]) => blocks.map(block => block.textContent ?? '');

function rest(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds));
}
