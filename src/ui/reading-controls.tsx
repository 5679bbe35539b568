import { translate } from '../platform/translate';
import { type ReadingSettings, TEXT_SIZE, THEMES, type Theme, WIDTH } from '../settings/settings';
import { messageKey } from './message-key';

interface ReadingControlsProps {
  reading: ReadingSettings;
  onChange: (reading: ReadingSettings) => void;
}

/** Draws the choice of theme, text size and width. */
export function ReadingControls({ reading, onChange }: ReadingControlsProps) {
  return (
    <div class="reading-controls">
      <ThemeChoice theme={reading.theme} onChoose={theme => onChange({ ...reading, theme })} />
      <Stepper
        family="text_size"
        value={reading.textSize}
        bounds={TEXT_SIZE}
        onStep={textSize => onChange({ ...reading, textSize })}
      />
      <Stepper family="width" value={reading.width} bounds={WIDTH} onStep={width => onChange({ ...reading, width })} />
    </div>
  );
}

function ThemeChoice({ theme, onChoose }: { theme: Theme; onChoose: (theme: Theme) => void }) {
  return (
    <fieldset class="themes">
      <legend class="control-name">{translate('theme')}</legend>
      {THEMES.map(each => (
        <label key={each} class="theme" data-swatch={each}>
          <input type="radio" name="theme" value={each} checked={each === theme} onChange={() => onChoose(each)} />
          <span>{translate(messageKey('theme', each))}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  /** First part of the keys of its words: `<family>`, `<family>_less`, `<family>_more`. */
  family: 'text_size' | 'width';
  value: number;
  bounds: { least: number; most: number; step: number };
  onStep: (value: number) => void;
}

function Stepper({ family, value, bounds, onStep }: StepperProps) {
  const less = Math.max(bounds.least, value - bounds.step);
  const more = Math.min(bounds.most, value + bounds.step);
  return (
    // biome-ignore lint/a11y/useSemanticElements: -- a fieldset per stepper would be announced with every press
    <div class="stepper" role="group" aria-label={translate(family)}>
      <span class="control-name">{translate(family)}</span>
      <StepButton label={translate(`${family}_less`)} sign="−" stuck={less === value} onPress={() => onStep(less)} />
      <output class="stepper-value">{value}</output>
      <StepButton label={translate(`${family}_more`)} sign="+" stuck={more === value} onPress={() => onStep(more)} />
    </div>
  );
}

interface StepButtonProps {
  label: string;
  sign: string;
  /** The value is at its bound. */
  stuck: boolean;
  onPress: () => void;
}

function StepButton({ label, sign, stuck, onPress }: StepButtonProps) {
  // aria-disabled, not disabled: the focus stays where it was when a bound is reached.
  return (
    <button
      type="button"
      class="button step"
      aria-label={label}
      aria-disabled={stuck}
      onClick={stuck ? undefined : onPress}
    >
      {sign}
    </button>
  );
}
