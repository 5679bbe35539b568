import { useId } from 'preact/hooks';
import { translate } from '../platform/translate';

/** A voice as it is offered. */
export interface OfferedVoice {
  name: string;
  /** Its language in the reader's own, e.g. "German (Austria)". */
  language: string;
  /** It sends the text over the network. */
  remote: boolean;
}

export interface VoiceSelectProps {
  label: string;
  /** Name of the voice that speaks; '' if none does. */
  chosen: string;
  /** Those of the article's language. */
  own: OfferedVoice[];
  others: OfferedVoice[];
  languageName: string;
  onChoose: (name: string) => void;
}

/** Draws the choice of a voice: those of the article's language before the others. */
export function VoiceSelect({ label, chosen, own, others, languageName, onChoose }: VoiceSelectProps) {
  const id = useId();
  return (
    <div class="voice-select">
      <label class="control-name" for={id}>
        {label}
      </label>
      <select id={id} value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {chosen === '' && <option value="">{translate('listen_choose_voice')}</option>}
        {own.length > 0 && (
          <optgroup label={languageName}>
            {own.map(voice => (
              <VoiceOption key={voice.name} {...voice} />
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={translate('listen_other_languages')}>
            {others.map(voice => (
              <VoiceOption key={`${voice.language} ${voice.name}`} {...voice} />
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

function VoiceOption({ name, language, remote }: OfferedVoice) {
  const words = `${name} · ${language}`;
  return <option value={name}>{remote ? translate('listen_network_voice', [words]) : words}</option>;
}
