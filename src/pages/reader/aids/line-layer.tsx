import { useEffect, useRef } from 'preact/hooks';
import type { LineAid } from '../../../settings/aids';
import { useKeys } from '../use-keys';
import { followLine, type LineFollower } from './follow-line';

/** Draws the soft band or the dimming around the line that is read; the arrow keys move it. It takes no press. */
export function LineLayer({ aid }: { aid: Exclude<LineAid, 'off'> }) {
  const layer = useRef<HTMLDivElement>(null);
  const follower = useRef<LineFollower | null>(null);
  useEffect(() => {
    if (!layer.current) return;
    follower.current = followLine(layer.current);
    return () => follower.current?.stop();
  }, []);
  useKeys([
    { key: 'ArrowDown', words: 'key_line_down', run: () => follower.current?.step(1) },
    { key: 'ArrowUp', words: 'key_line_up', run: () => follower.current?.step(-1) },
  ]);
  return (
    <div class="line-layer" data-aid={aid} ref={layer} aria-hidden="true">
      <div class="line-above" />
      <div class="line-read" />
      <div class="line-below" />
    </div>
  );
}
