import { translate } from '../platform/translate';
import { messageKey } from './message-key';

interface RadioChoiceProps<Name extends string> {
  /** Key of its name, and first part of the keys of its choices. */
  family: 'alignment' | 'pictures_from' | 'links_look' | 'line_aid';
  choices: readonly Name[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

/** Draws a choice of one out of a few, side by side. */
export function RadioChoice<Name extends string>({ family, choices, chosen, onChoose }: RadioChoiceProps<Name>) {
  return (
    <fieldset class="radio-choice">
      <legend class="control-name">{translate(family)}</legend>
      {choices.map(name => (
        <label key={name} class="radio-option">
          <input type="radio" name={family} value={name} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{translate(messageKey(family, name))}</span>
        </label>
      ))}
    </fieldset>
  );
}
