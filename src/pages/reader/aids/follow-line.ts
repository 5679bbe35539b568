// The line that is read, in pixels of the window: where the pointer is, moved by arrow keys, and snapped to a line of text.
import { onScrollFrame } from './use-progress';

/** Shares of the window between which the line moves; beyond them the page moves instead. */
const UPPER = 0.3;
const LOWER = 0.6;
const START = 0.35;

/** Moves the line by so many lines; ends following. */
export interface LineFollower {
  step: (lines: 1 | -1) => void;
  stop: () => void;
}

interface Line {
  /** Middle of the line. */
  middle: number;
  height: number;
}

/** Writes the line into an element's `--line-middle` and `--line-height`, in pixels, and keeps it there. */
export function followLine(layer: HTMLElement): LineFollower {
  let middle = innerHeight * START;
  const draw = () => {
    const line = lineAt(middle);
    layer.style.setProperty('--line-middle', `${line.middle}px`);
    layer.style.setProperty('--line-height', `${line.height}px`);
  };
  const stop = new AbortController();
  const move = (event: PointerEvent) => {
    middle = event.clientY;
    draw();
  };
  addEventListener('pointermove', move, { passive: true, signal: stop.signal });
  const endScroll = onScrollFrame(draw);
  const step = (lines: 1 | -1) => {
    const line = lineAt(middle);
    middle = moved(line, lines);
    draw();
  };
  return {
    step,
    stop: () => {
      stop.abort();
      endScroll();
    },
  };
}

/** Where the line is after a step: the page is moved under it where it would leave the middle of the window. */
function moved({ middle, height }: Line, lines: 1 | -1): number {
  const next = middle + lines * height;
  const isWithin = lines > 0 ? next < innerHeight * LOWER : next > innerHeight * UPPER;
  const before = scrollY;
  if (!isWithin) scrollBy({ top: lines * height, behavior: 'instant' });
  const scrolled = scrollY - before;
  return Math.min(innerHeight - height, Math.max(height, next - scrolled));
}

/** The line of text at a height of the window; where there is none, as high as the story's lines. */
function lineAt(y: number): Line {
  const body = document.querySelector('.story-body');
  const plain = { middle: y, height: lineHeight(body) };
  if (!body) return plain;
  const { left, width } = body.getBoundingClientRect();
  const found = document.caretPositionFromPoint?.(left + width / 2, y);
  const text = found?.offsetNode;
  if (!(text instanceof Text) || !text.parentElement?.closest('.story')) return plain;
  const box = letterBoxes(text, found?.offset ?? 0).find(({ top, bottom }) => top - 8 <= y && y <= bottom + 8);
  return box ? { middle: box.top + box.height / 2, height: lineHeight(text.parentElement) } : plain;
}

/** The boxes of the letters on both sides of a point in a text. */
function letterBoxes(text: Text, offset: number): DOMRect[] {
  return [offset, offset - 1].flatMap(start => {
    if (start < 0 || start >= text.length) return [];
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return [...range.getClientRects()];
  });
}

function lineHeight(element: Element | null): number {
  const style = element ? getComputedStyle(element) : null;
  const height = Number.parseFloat(style?.lineHeight ?? '');
  return Number.isFinite(height) ? height : Number.parseFloat(style?.fontSize ?? '16') * 1.5;
}
