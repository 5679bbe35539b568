import { hasPanel } from '../../platform/panel';
import { translate } from '../../platform/translate';
import { hostOf } from '../../settings/site-rules';
import { Icon } from '../../ui/icon';
import { Wordmark } from '../../ui/wordmark';
import { leaveFor, type Surface } from './surface';

interface PopupHeadProps {
  address: string;
  surface: Surface;
  /** Called in the click itself: the browser opens a panel in no other task. */
  onPanel: () => void;
}

/** Draws the line over the story: whose popup it is, where the story comes from, and the ways out of it. */
export function PopupHead({ address, surface, onPanel }: PopupHeadProps) {
  return (
    <header class="popup-head">
      <Wordmark />
      <span class="popup-host" dir="ltr">
        {hostOf(address).replace(/^www\./, '')}
      </span>
      {surface === 'popup' && hasPanel() && (
        <button type="button" class="button plain" onClick={onPanel}>
          <Icon name="panel" />
          {translate('open_panel')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => leaveFor('library')}>
        <Icon name="library" />
        {translate('library')}
      </button>
    </header>
  );
}
