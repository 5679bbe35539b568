// The line that is read: where the pointer is, moved by arrow keys, snapped to a line of text.
import { lineAt, lineFrom, type TextLine } from './text-lines';
import { onScrollFrame } from './use-progress';

/** Shares of the window between which the line moves; beyond them the page moves instead. */
const UPPER = 0.3;
const LOWER = 0.6;
const START = 0.35;

/** Moves the line that is followed; ends following. */
export interface LineFollower {
  step: (direction: 1 | -1) => void;
  stop: () => void;
}

/** Writes where the line stands into custom properties of an element, in pixels of the window, and keeps them right. */
export function followLine(layer: HTMLElement): LineFollower {
  let middle = innerHeight * START;
  const draw = () => write(layer, lineAt(middle));
  const stop = new AbortController();
  const move = (event: PointerEvent) => {
    middle = event.clientY;
    draw();
  };
  addEventListener('pointermove', move, { passive: true, signal: stop.signal });
  const endScroll = onScrollFrame(draw);
  return {
    step(direction) {
      middle = stepped(lineAt(middle), direction);
      draw();
    },
    stop() {
      stop.abort();
      endScroll();
    },
  };
}

/** Writes the line, and the three lines of which it is the middle one. */
function write(layer: HTMLElement, line: TextLine): void {
  const { middle, height } = line;
  const [before, after] = [lineFrom(line, -1), lineFrom(line, 1)];
  const column = document.querySelector('.story-body')?.getBoundingClientRect();
  const values = {
    '--line-middle': middle,
    '--line-height': height,
    '--lines-top': before ? before.middle - before.height / 2 : middle - height * 1.5,
    '--lines-bottom': after ? after.middle + after.height / 2 : middle + height * 1.5,
    '--column-left': column?.left ?? 0,
    '--column-width': column?.width ?? innerWidth,
  };
  for (const [name, value] of Object.entries(values)) layer.style.setProperty(name, `${Math.round(value)}px`);
}

/** Where the line is after a step: the page is moved under it where it would leave the middle of the window. */
function stepped(line: TextLine, direction: 1 | -1): number {
  const next = lineFrom(line, direction)?.middle ?? line.middle + direction * line.height;
  const isWithin = direction > 0 ? next < innerHeight * LOWER : next > innerHeight * UPPER;
  const before = scrollY;
  if (!isWithin) scrollBy({ top: next - line.middle, behavior: 'instant' });
  const middle = next - (scrollY - before);
  return Math.min(innerHeight - line.height, Math.max(line.height, middle));
}
