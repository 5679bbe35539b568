import { useId } from 'preact/hooks';
import { translate } from '../platform/translate';
import { THEMES, type Theme } from '../settings/reading';
import { messageKey } from './message-key';

/** Draws the themes, each as a piece of its own paper. */
export function ThemeChoice({ theme, onChoose }: { theme: Theme; onChoose: (theme: Theme) => void }) {
  const name = useId();
  return (
    <fieldset class="themes">
      <legend class="control-name">{translate('theme')}</legend>
      {THEMES.map(each => (
        <label key={each} class="theme" data-swatch={each}>
          <input type="radio" name={name} value={each} checked={each === theme} onChange={() => onChoose(each)} />
          <span>{translate(messageKey('theme', each))}</span>
        </label>
      ))}
    </fieldset>
  );
}
