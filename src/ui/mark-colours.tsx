import { useId } from 'preact/hooks';
import { MARK_COLOURS, type MarkColour } from '../library/marks';
import { translate } from '../platform/translate';
import { messageKey } from './message-key';

/** Draws the four colours, each in its own paint and named in words, as buttons that highlight. */
export function ColourButtons({ onColour }: { onColour: (colour: MarkColour) => void }) {
  return MARK_COLOURS.map(colour => (
    <button key={colour} type="button" class="mark-colour" onClick={() => onColour(colour)}>
      <Paint colour={colour} />
    </button>
  ));
}

interface ColourChoiceProps {
  colour: MarkColour;
  onColour: (colour: MarkColour) => void;
}

/** Draws the choice of a highlight's colour. */
export function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  const group = useId();
  return (
    <fieldset class="mark-choice">
      <legend class="unseen">{translate('mark_colour')}</legend>
      {MARK_COLOURS.map(each => (
        <label key={each} class="mark-colour">
          <input type="radio" name={group} value={each} checked={each === colour} onChange={() => onColour(each)} />
          <Paint colour={each} />
        </label>
      ))}
    </fieldset>
  );
}

function Paint({ colour }: { colour: MarkColour }) {
  return (
    <span class="mark-paint" data-colour={colour}>
      {translate(messageKey('mark', colour))}
    </span>
  );
}
