import { useId } from 'preact/hooks';
import { translate } from '../platform/translate';
import { FACES, type Face } from '../settings/reading';

/** What the bundled faces are called everywhere. */
const NAMES: Partial<Record<Face, string>> = {
  'source-serif': 'Source Serif',
  literata: 'Literata',
  inter: 'Inter',
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
};

/** Draws the faces, each in its own letters. */
export function FaceChoice({ face, onChoose }: { face: Face; onChoose: (face: Face) => void }) {
  const name = useId();
  return (
    <fieldset class="faces">
      <legend class="control-name">{translate('face')}</legend>
      {FACES.map(each => (
        <label key={each} class="face" data-face={each}>
          <input type="radio" name={name} value={each} checked={each === face} onChange={() => onChoose(each)} />
          <span>{NAMES[each] ?? translate(each === 'system-serif' ? 'face_system_serif' : 'face_system_sans')}</span>
        </label>
      ))}
    </fieldset>
  );
}
