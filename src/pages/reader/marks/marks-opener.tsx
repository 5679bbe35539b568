import { translate } from '../../../platform/translate';
import { counted } from '../../../ui/counted';
import { Icon } from '../../../ui/icon';

/** Id of the list that the button opens. */
export const PANEL = 'marks-panel';
/** Id of the button, to which the focus returns from the list. */
export const OPENER = 'marks-opener';

interface MarksOpenerProps {
  count: number;
  panel: 'open' | 'closed';
  onPress: () => void;
}

/** Draws the button that opens the list of highlights. */
export function MarksOpener({ count, panel, onPress }: MarksOpenerProps) {
  return (
    <button
      type="button"
      class="button marks-opener"
      id={OPENER}
      aria-expanded={panel === 'open'}
      aria-controls={panel === 'open' ? PANEL : undefined}
      onClick={onPress}
    >
      <Icon name="mark" />
      {count === 0 ? translate('marks') : counted('marks_count', count)}
    </button>
  );
}
