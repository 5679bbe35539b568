import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels between the words and what stands beside them, and at the edges of the window. */
const GAP = 8;
/** Pixels at the top of the window that the page's bar may cover. */
const BAR = 72;

interface BesideWordsProps {
  /** Where the words are in the window; null once they are gone. */
  boxOf: () => DOMRect | null;
  /** Where it stands if there is room. */
  side: 'above' | 'below';
  children: (frame: RefObject<HTMLDivElement | null>) => ComponentChildren;
}

/** Puts a box beside words of the page, within the window; it scrolls along with them. */
export function BesideWords({ boxOf, side, children }: BesideWordsProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = () => {
      const box = boxOf();
      if (frame.current && box) putBeside(frame.current, { box, side });
    };
    put();
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  });
  return <>{children(frame)}</>;
}

function putBeside(frame: HTMLElement, { box, side }: { box: DOMRect; side: 'above' | 'below' }): void {
  const { offsetWidth: width, offsetHeight: height } = frame;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = clamp(box.left + (box.width - width) / 2, { most: clientWidth - width - GAP });
  const above = box.top - height - GAP;
  const isSeen = box.bottom > 0 && box.top < clientHeight;
  const under = box.bottom + GAP;
  const below = isSeen ? clamp(under, { most: clientHeight - height - GAP }) : under;
  const top = side === 'above' && above > BAR ? above : below;
  // Physical, as the boxes of a range are: the direction of the page does not matter.
  frame.style.left = `${Math.round(left + scrollX)}px`;
  frame.style.top = `${Math.round(top + scrollY)}px`;
}

function clamp(value: number, { most }: { most: number }): number {
  return Math.max(GAP, Math.min(value, most));
}
