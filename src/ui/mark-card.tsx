import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MarkColour } from '../library/marks';
import { translate } from '../platform/translate';
import { BesideWords } from './beside-words';
import { Icon } from './icon';
import { type EditedMark, MarkEditor } from './mark-editor';

interface MarkCardProps {
  mark: EditedMark;
  boxOf: () => DOMRect | null;
  /** Where the focus goes when the card opens. */
  focus: 'card' | 'note';
  onColour: (colour: MarkColour) => void;
  onNote: (note: string) => void;
  onRemove: () => void;
  /** "done" came from the card itself, so the focus has to go somewhere; "left" came from a press elsewhere. */
  onClose: (how: 'done' | 'left') => void;
}

/** Draws the card of a highlight beside its words: colour, note, remove. */
export function MarkCard(props: MarkCardProps) {
  return (
    <BesideWords boxOf={props.boxOf} side="below">
      {frame => <Card {...props} frame={frame} />}
    </BesideWords>
  );
}

function Card({ mark, focus, frame, onColour, onNote, onRemove, onClose }: MarkCardProps & CardFrame) {
  useLeaving(frame, onClose);
  useEffect(() => {
    if (focus === 'card') frame.current?.focus({ preventScroll: true });
  }, [mark.id]);
  return (
    <div class="mark-card" role="dialog" aria-label={translate('mark_card')} tabIndex={-1} ref={frame}>
      <MarkEditor mark={mark} focus={focus === 'note' ? 'note' : 'none'} onColour={onColour} onNote={onNote}>
        <button type="button" class="button plain" onClick={onRemove}>
          <Icon name="remove" />
          {translate('remove')}
        </button>
        <button type="button" class="button" onClick={() => onClose('done')}>
          {translate('close')}
        </button>
      </MarkEditor>
    </div>
  );
}

interface CardFrame {
  frame: RefObject<HTMLDivElement | null>;
}

function useLeaving(frame: CardFrame['frame'], onClose: MarkCardProps['onClose']): void {
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) onClose('left');
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose('done');
    };
    const stop = new AbortController();
    document.addEventListener('pointerdown', leave, { signal: stop.signal });
    document.addEventListener('focusin', leave, { signal: stop.signal });
    document.addEventListener('keydown', leaveByKey, { signal: stop.signal });
    return () => stop.abort();
  });
}
