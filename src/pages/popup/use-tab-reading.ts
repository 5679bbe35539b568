import { useEffect, useRef, useState } from 'preact/hooks';
import { onFrontChanged } from '../../platform/tab-events';
import { onPressed } from '../../settings/popup-place-store';
import { readActiveTab, type TabReading } from './read-tab';
import type { Surface } from './surface';

/** Milliseconds: several events tell of one change of the tab in front. */
const SETTLED = 120;

/** Reads the page in front, and in a panel each that comes there; null while it is read. */
export function useTabReading(surface: Surface): { reading: TabReading | null; read: () => void } {
  const [reading, setReading] = useState<TabReading | null>(null);
  const turn = useRef(0);
  const read = () => {
    const mine = ++turn.current;
    // What comes late is of a page that is in front no more.
    const show = (found: TabReading) => mine === turn.current && setReading(found);
    setReading(null);
    void readActiveTab(surface).then(show, () => show({ ok: false, problem: 'unreadable' }));
  };
  useEffect(() => {
    read();
    return surface === 'panel' ? follow(read) : undefined;
  }, [surface]);
  return { reading, read };
}

/** Calls when another page comes to the front, or the button is pressed on this one; gives the way to end it. */
function follow(read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(read, SETTLED);
  };
  const ends = [onFrontChanged(soon), onPressed(soon)];
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}
