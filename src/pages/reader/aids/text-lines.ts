// The lines of the drawn text, told by asking the browser which letter stands at a point.

/** A line of text, in pixels of the window. */
export interface TextLine {
  middle: number;
  height: number;
}

/** How far from a point a line is looked for, in lines: over a heading's space, not over a picture. */
const FARTHEST = 3;
/** Lines between two looks. */
const CLOSE = 0.25;

/** Gives the line of text at a height of the window, else the nearest; where there is none, a place as high as a line. */
export function lineAt(y: number): TextLine {
  const plain = { middle: y, height: lineHeight(document.querySelector('.story-body')) };
  return textLineAt(y) ?? nearest(y, [lineFrom(plain, 1), lineFrom(plain, -1)]) ?? plain;
}

function nearest(y: number, lines: readonly (TextLine | null)[]): TextLine | null {
  const found = lines.filter(line => line !== null);
  return found.toSorted((a, b) => Math.abs(a.middle - y) - Math.abs(b.middle - y))[0] ?? null;
}

/** Gives the line after a line, or the one before it; null if there is none near. */
export function lineFrom({ middle, height }: TextLine, direction: 1 | -1): TextLine | null {
  for (let lines = 1 - CLOSE; lines < FARTHEST; lines += CLOSE) {
    const line = textLineAt(middle + direction * lines * height);
    if (line && Math.abs(line.middle - middle) > height / 2) return line;
  }
  return null;
}

function textLineAt(y: number): TextLine | null {
  const body = document.querySelector('.story-body')?.getBoundingClientRect();
  // The first letters of a line: a short last line does not reach the middle of the column.
  const inset = body ? Math.min(24, body.width / 4) : 0;
  for (const x of body ? [body.left + inset, body.right - inset, body.left + body.width / 2] : []) {
    const found = document.caretPositionFromPoint?.(x, y);
    const line = found ? lineOf(found, y) : null;
    if (line) return line;
  }
  return null;
}

function lineOf({ offsetNode, offset }: CaretPosition, y: number): TextLine | null {
  const around = offsetNode.parentElement;
  if (!(offsetNode instanceof Text) || !around?.closest('.story')) return null;
  const box = letterBoxes(offsetNode, offset).find(({ top, bottom }) => top <= y && y <= bottom);
  return box ? { middle: box.top + box.height / 2, height: lineHeight(around) } : null;
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
  // A sign above the line has no height of its own.
  const block = element?.closest('p, li, h1, h2, h3, h4, h5, h6, figcaption, blockquote, td, .story-body') ?? element;
  const style = block ? getComputedStyle(block) : null;
  const height = Number.parseFloat(style?.lineHeight ?? '');
  return Number.isFinite(height) ? height : Number.parseFloat(style?.fontSize ?? '16') * 1.5;
}
