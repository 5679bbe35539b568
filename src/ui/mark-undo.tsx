import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../platform/translate';
import { Icon } from './icon';

/** Draws that a highlight was removed, and the way to take that back. */
export function MarkUndo({ id, onUndo }: { id: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its highlight; the focus goes where the press can be taken back.
  useEffect(() => button.current?.focus(), [id]);
  return (
    <aside class="mark-undo" aria-label={translate('removed')}>
      <p>{translate('mark_removed_news')}</p>
      <button type="button" class="button" ref={button} onClick={onUndo}>
        <Icon name="back" />
        {translate('undo')}
      </button>
    </aside>
  );
}
