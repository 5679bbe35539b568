import { translate } from '../platform/translate';
import { OWN_COLOURS, type OwnColours } from '../settings/reading';
import { contrastOf } from './contrast';
import { messageKey } from './message-key';

/** Text below this is hard to read for many (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

interface OwnColoursChoiceProps {
  colours: OwnColours;
  onChoose: (colours: OwnColours) => void;
}

/** Draws the choice of the reader's own colours, and says where they are hard to read. */
export function OwnColoursChoice({ colours, onChoose }: OwnColoursChoiceProps) {
  const isWeak = contrastOf(colours.ink, colours.paper) < LEAST_CONTRAST;
  return (
    <fieldset class="own-colours">
      <legend class="control-name">{translate('theme_own')}</legend>
      {OWN_COLOURS.map(name => (
        <label key={name}>
          <input
            type="color"
            value={colours[name]}
            onInput={event => onChoose({ ...colours, [name]: event.currentTarget.value })}
          />
          <span>{translate(messageKey('colour', name))}</span>
        </label>
      ))}
      <p role="status">{isWeak ? translate('colours_weak') : ''}</p>
    </fieldset>
  );
}
