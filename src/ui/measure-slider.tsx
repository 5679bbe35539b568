import { useId } from 'preact/hooks';
import { translate, uiLanguage } from '../platform/translate';
import { MEASURES, type Measure } from '../settings/reading';
import { messageKey } from './message-key';

/** How a measure is written: in what it is divided by, with its unit. */
const WRITTEN: Record<Measure, { parts: number; unit: string }> = {
  textSize: { parts: 1, unit: ' px' },
  lineHeight: { parts: 100, unit: '' },
  width: { parts: 1, unit: '' },
  weight: { parts: 1, unit: '' },
  letterSpacing: { parts: 100, unit: ' em' },
  wordSpacing: { parts: 100, unit: ' em' },
  paragraphSpacing: { parts: 100, unit: ' em' },
};

interface MeasureSliderProps {
  measure: Measure;
  value: number;
  onSlide: (value: number) => void;
}

/** Draws one measure as a slider with its name and its value. */
export function MeasureSlider({ measure, value, onSlide }: MeasureSliderProps) {
  const id = useId();
  const { least, most, step } = MEASURES[measure];
  const written = writtenMeasure(measure, value);
  return (
    <div class="measure">
      <label class="control-name" for={id}>
        {translate(messageKey('measure', measure))}
      </label>
      <input
        type="range"
        id={id}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={written}
        onInput={event => onSlide(event.currentTarget.valueAsNumber)}
      />
      <output class="measure-value" for={id}>
        {written}
      </output>
    </div>
  );
}

function writtenMeasure(measure: Measure, value: number): string {
  const { parts, unit } = WRITTEN[measure];
  return `${new Intl.NumberFormat(uiLanguage()).format(value / parts)}${unit}`;
}
