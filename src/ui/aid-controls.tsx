import { translate } from '../platform/translate';
import { type AidSettings, LINE_AIDS, LINK_CHOICES, PICTURE_CHOICES } from '../settings/aids';
import { messageKey } from './message-key';
import { Switch } from './switch';

interface AidControlsProps {
  aids: AidSettings;
  onChange: (aids: AidSettings) => void;
}

/** Draws the choice of pictures, links, and what helps the eye along. */
export function AidControls({ aids, onChange }: AidControlsProps) {
  return (
    <div class="aid-controls">
      <Choice
        family="pictures_from"
        choices={PICTURE_CHOICES}
        chosen={aids.pictures}
        onChoose={pictures => onChange({ ...aids, pictures })}
      />
      <Choice
        family="links_look"
        choices={LINK_CHOICES}
        chosen={aids.links}
        onChoose={links => onChange({ ...aids, links })}
      />
      <Choice family="line_aid" choices={LINE_AIDS} chosen={aids.line} onChoose={line => onChange({ ...aids, line })} />
      <Switch
        on={aids.progress}
        label={translate('show_progress')}
        onFlip={() => onChange({ ...aids, progress: !aids.progress })}
      />
      <Switch
        on={aids.places}
        label={translate('keep_places')}
        onFlip={() => onChange({ ...aids, places: !aids.places })}
      />
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  /** Key of its name, and first part of the keys of its choices. */
  family: 'pictures_from' | 'links_look' | 'line_aid';
  choices: readonly Name[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

function Choice<Name extends string>({ family, choices, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset class="aid-choice">
      <legend class="control-name">{translate(family)}</legend>
      {choices.map(name => (
        <label key={name} class="aid-option">
          <input type="radio" name={family} value={name} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{translate(messageKey(family, name))}</span>
        </label>
      ))}
    </fieldset>
  );
}
