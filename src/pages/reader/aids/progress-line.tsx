import { useEffect, useRef } from 'preact/hooks';
import { onScrollFrame } from './use-progress';

/** Draws the thin line at the top that grows with what is read; for the eye only, the words stand in the bar. */
export function ProgressLine() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the browser ties animations to scrolling, the style sheet does it all.
    if (CSS.supports('animation-timeline: view()')) return;
    return onScrollFrame(() => line.current?.style.setProperty('--read', String(shareRead())));
  }, []);
  return <div class="progress-line" ref={line} aria-hidden="true" />;
}

/** How much of the story's text has gone over the top, from 0 to 1. */
function shareRead(): number {
  const body = document.querySelector('.story-body')?.getBoundingClientRect();
  const way = (body?.height ?? 0) - innerHeight;
  return body && way > 0 ? Math.min(1, Math.max(0, -body.top / way)) : 0;
}
