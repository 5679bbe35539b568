import { useEffect, useState } from 'preact/hooks';

/** How much of the bar's work stands in it, and how much in a menu. */
export type BarRoom = 'wide' | 'narrow';

// All buttons of the bar side by side, in a language of long words.
const WIDE = '(width >= 72rem)';

/** Tells whether the window has room for every button of the bar, kept up with its width. */
export function useRoom(): BarRoom {
  const [room, setRoom] = useState<BarRoom>(matchMedia(WIDE).matches ? 'wide' : 'narrow');
  useEffect(() => {
    const query = matchMedia(WIDE);
    const hear = () => setRoom(query.matches ? 'wide' : 'narrow');
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, []);
  return room;
}
