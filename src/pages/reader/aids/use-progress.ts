import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { minutesLeft, sharesBefore } from './outline';
import { blockInSight, storyBlocks } from './story-blocks';

/** Gives the minutes that are left to read from the block that is in sight; 0 at the end. */
export function useMinutesLeft({ body, readingMinutes }: Article): number {
  const [left, setLeft] = useState(readingMinutes);
  const shares = useMemo(() => sharesBefore(body), [body]);
  useEffect(() => {
    const look = () => {
      const blocks = storyBlocks();
      const isAtEnd = (blocks.at(-1)?.getBoundingClientRect().bottom ?? innerHeight) < innerHeight;
      const share = isAtEnd ? 1 : (shares[Math.max(0, blockInSight(blocks))] ?? 1);
      setLeft(minutesLeft(readingMinutes, share));
    };
    return onScrollFrame(look);
  }, [shares, readingMinutes]);
  return left;
}

/** Calls the listener at most once a frame while the page is scrolled or its size changes; gives the way to end it. */
export function onScrollFrame(listener: () => void): () => void {
  const stop = new AbortController();
  let waiting = 0;
  const hear = () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      listener();
    });
  };
  addEventListener('scroll', hear, { passive: true, signal: stop.signal });
  addEventListener('resize', hear, { passive: true, signal: stop.signal });
  stop.signal.addEventListener('abort', () => cancelAnimationFrame(waiting));
  hear();
  return () => stop.abort();
}
