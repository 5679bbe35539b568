import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

interface MenuProps {
  label: string;
  icon: IconName;
  /** Where the sheet opens: under its button, or above it at the foot of a page. */
  opens?: 'down' | 'up';
  /** Draws the sheet; an action in it closes the sheet by calling `close`. */
  children: (close: () => void) => ComponentChildren;
}

type Stage = 'open' | 'closed';

/** Draws a button that opens a sheet; Escape, a press outside or leaving it by keyboard closes it. */
export function Menu({ label, icon, opens = 'down', children }: MenuProps) {
  const [stage, setStage] = useState<Stage>('closed');
  const { frame, opener } = useClosing(stage, () => setStage('closed'));
  const sheet = useId();
  const close = () => {
    setStage('closed');
    opener.current?.focus();
  };
  return (
    <div class={opens === 'up' ? 'menu upward' : 'menu'} ref={frame}>
      <button
        type="button"
        class="button"
        ref={opener}
        aria-expanded={stage === 'open'}
        aria-controls={sheet}
        onClick={() => setStage(stage === 'open' ? 'closed' : 'open')}
      >
        <Icon name={icon} />
        {label}
        <Icon name="turns" />
      </button>
      <div class="menu-sheet" id={sheet} hidden={stage === 'closed'}>
        {children(close)}
      </div>
    </div>
  );
}

function useClosing(stage: Stage, close: () => void) {
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage === 'closed') return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) close();
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close the whole popup.
      event.preventDefault();
      close();
      opener.current?.focus();
    };
    const stop = new AbortController();
    document.addEventListener('pointerdown', leave, { signal: stop.signal });
    document.addEventListener('focusin', leave, { signal: stop.signal });
    document.addEventListener('keydown', leaveByKey, { signal: stop.signal });
    return () => stop.abort();
  }, [stage]);
  return { frame, opener };
}
