import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../../core/quotes/anchor';
import { type DrawnStory, placeOf } from './drawn-story';

/** Words of the story that are selected. */
export interface SelectedWords {
  place: Place;
  range: Range;
}

/** Milliseconds without a change after which a selection by keyboard or by a finger counts as made. */
const SETTLED = 250;
/** The bar beside the selection: pressing it is no new selection. */
const BAR = '.selection-bar';

/** Gives what is selected of the story once the hand is off the pointer or the keyboard rests, and the way to drop it. */
export function useSelectedWords(read: () => DrawnStory): [SelectedWords | null, (place: Place) => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(
    () => hearSelections({ look: () => setSelected(selectedWords(read())), drop: () => setSelected(null) }),
    [],
  );
  useEffect(() => {
    if (!selected) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setSelected(null);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [selected]);
  const drop = (place: Place) => {
    // While the disk was written to, the reader may have selected something else: that stays.
    if (isSame(selectedWords(read()), place)) getSelection()?.removeAllRanges();
    setSelected(now => (isSame(now, place) ? null : now));
  };
  return [selected, drop];
}

/** Reads what is selected of the story now; null if it is no word of it. */
export function selectedWords(story: DrawnStory): SelectedWords | null {
  const selection = getSelection();
  const writes = document.activeElement instanceof HTMLTextAreaElement;
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || writes) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const place = placeOf(story, range);
  return place && { place, range };
}

function isSame(words: SelectedWords | null, { start, end }: Place): boolean {
  return words?.place.start === start && words.place.end === end;
}

function hearSelections({ look, drop }: { look: () => void; drop: () => void }): () => void {
  const stop = new AbortController();
  let pointer: 'down' | 'up' = 'up';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (pointer === 'up') timer = setTimeout(look, milliseconds);
  };
  const press = ({ target }: Event) => {
    if (target instanceof Element && target.closest(BAR)) return;
    pointer = 'down';
    drop();
  };
  const release = () => {
    pointer = 'up';
    // The browser drops a selection that was pressed only after this event.
    lookIn(0);
  };
  document.addEventListener('pointerdown', press, { signal: stop.signal });
  document.addEventListener('pointerup', release, { signal: stop.signal });
  document.addEventListener('pointercancel', release, { signal: stop.signal });
  document.addEventListener('selectionchange', () => lookIn(SETTLED), { signal: stop.signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
