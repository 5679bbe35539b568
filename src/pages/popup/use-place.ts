import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlace, type PopupPlace } from '../../settings/popup-place-store';

/** Milliseconds between two notes of a place that moves. Firefox closes a popup without a word: what is noted by then is kept. */
const NOTED_EVERY = 150;

/** Puts the reader where they were, before anything is painted, and keeps where they are. */
export function usePlace(at: {
  tabId: number;
  address: string;
  place: PopupPlace | null;
}): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const list = scroller.current?.querySelector('.hidden-list');
    if (list instanceof HTMLDetailsElement) list.open = at.place?.hiddenList === 'open';
    if (scroller.current) scroller.current.scrollTop = at.place?.top ?? 0;
  }, []);
  useEffect(() => (scroller.current ? notePlaces(scroller.current, at) : undefined), []);
  return scroller;
}

function notePlaces(scroller: HTMLElement, { tabId, address }: { tabId: number; address: string }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    timer = undefined;
    const isOpen = scroller.querySelector('.hidden-list[open]') !== null;
    void keepPlace({ tabId, address, top: scroller.scrollTop, hiddenList: isOpen ? 'open' : 'closed' });
  };
  const soon = () => {
    timer ??= setTimeout(note, NOTED_EVERY);
  };
  scroller.addEventListener('scroll', soon, { passive: true });
  // A toggle does not bubble; it is heard on its way down.
  scroller.addEventListener('toggle', soon, { capture: true });
  return () => {
    clearTimeout(timer);
    scroller.removeEventListener('scroll', soon);
    scroller.removeEventListener('toggle', soon, { capture: true });
  };
}
