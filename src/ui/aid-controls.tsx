import { translate } from '../platform/translate';
import { type AidSettings, LINE_AIDS, LINK_CHOICES, PICTURE_CHOICES } from '../settings/aids';
import { RadioChoice } from './radio-choice';
import { Switch } from './switch';

interface AidControlsProps {
  aids: AidSettings;
  onChange: (aids: AidSettings) => void;
}

/** Draws the choice of pictures, links, and what helps the eye along. */
export function AidControls({ aids, onChange }: AidControlsProps) {
  return (
    <div class="aid-controls">
      <RadioChoice
        family="pictures_from"
        choices={PICTURE_CHOICES}
        chosen={aids.pictures}
        onChoose={pictures => onChange({ ...aids, pictures })}
      />
      <RadioChoice
        family="links_look"
        choices={LINK_CHOICES}
        chosen={aids.links}
        onChoose={links => onChange({ ...aids, links })}
      />
      <RadioChoice
        family="line_aid"
        choices={LINE_AIDS}
        chosen={aids.line}
        onChoose={line => onChange({ ...aids, line })}
      />
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
