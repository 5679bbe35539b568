import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../../library/marks';
import { type DrawnStory, rangeOf, readDrawn, watchDrawn } from './drawn-story';
import { paintMarks } from './paint-marks';
import { type SettledMarks, type StandingMark, settleMarks, shortestOf } from './settle-marks';

export interface DrawnMarks extends SettledMarks {
  /** The story as it is drawn now. */
  read: () => DrawnStory;
  /** Where a mark stands on the page; null if its words are gone. */
  rangeOfMark: (id: string) => Range | null;
  /** The mark whose painted words are at a point of the window. */
  markAtPoint: (point: { x: number; y: number }) => Mark | null;
}

const NO_MARKS: SettledMarks = { standing: [], gone: [] };

/** Finds the marks in the drawn story and paints them, again whenever either changes. */
export function useDrawnMarks(marks: readonly Mark[], chosen: string | null): DrawnMarks {
  const [turn, setTurn] = useState(0);
  const read = useDrawnStory(() => setTurn(before => before + 1));
  // Most articles have no marks: their text need not be read.
  const settled = useMemo(() => (marks.length === 0 ? NO_MARKS : settleMarks(read().text, marks)), [marks, turn]);
  useEffect(() => paintMarks(read, { standing: settled.standing, chosen }), [settled, chosen]);
  const ranged = ({ place }: StandingMark) => rangeOf(read(), place);
  return {
    ...settled,
    read,
    rangeOfMark: id => {
      const found = settled.standing.find(({ mark }) => mark.id === id);
      return found ? ranged(found) : null;
    },
    markAtPoint: point => shortestOf(settled.standing.filter(one => isAt(ranged(one), point)))?.mark ?? null,
  };
}

function useDrawnStory(onChange: () => void): () => DrawnStory {
  const reader = useRef(() => readDrawn(document));
  useEffect(() => {
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(onChange);
    };
    const { read, stop } = watchDrawn(document, redraw);
    reader.current = read;
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, []);
  return () => reader.current();
}

function isAt(range: Range | null, { x, y }: { x: number; y: number }): boolean {
  const boxes = [...(range?.getClientRects() ?? [])];
  return boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
