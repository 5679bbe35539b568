import type { MarkColour } from '../library/marks';
import { translate } from '../platform/translate';
import { BesideWords } from './beside-words';
import { ColourButtons } from './mark-colours';

interface SelectionBarProps {
  boxOf: () => DOMRect | null;
  onColour: (colour: MarkColour) => void;
  onNote: () => void;
  onCopy: () => void;
}

/** A finger has the browser's own bar above the selection. */
const sideOf = () => (matchMedia('(pointer: coarse)').matches ? 'below' : 'above');

/** Draws what can be done with selected words, beside them. */
export function SelectionBar({ boxOf, onColour, onNote, onCopy }: SelectionBarProps) {
  return (
    <BesideWords boxOf={boxOf} side={sideOf()}>
      {frame => (
        // The words stay selected while the mouse presses a button here.
        <aside
          class="selection-bar"
          aria-label={translate('mark_selection')}
          ref={frame}
          onMouseDown={event => event.preventDefault()}
        >
          <ColourButtons onColour={onColour} />
          <span class="selection-rule" />
          <button type="button" class="button plain" onClick={onNote}>
            {translate('mark_note')}
          </button>
          <button type="button" class="button plain" onClick={onCopy}>
            {translate('copy')}
          </button>
        </aside>
      )}
    </BesideWords>
  );
}
