import { translate } from '../platform/translate';
import { Switch } from './switch';
import { VoiceSelect, type VoiceSelectProps } from './voice-select';

interface VoiceSheetProps {
  voice: VoiceSelectProps;
  quoteVoice: VoiceSelectProps;
  /** Quotes are spoken in a second voice. */
  quotesApart: boolean;
  onQuotesApart: () => void;
}

/** Draws the choice of the voice, and of a second one for quotes. */
export function VoiceSheet({ voice, quoteVoice, quotesApart, onQuotesApart }: VoiceSheetProps) {
  const sends = [...voice.own, ...voice.others].some(({ remote }) => remote);
  return (
    <div class="voice-sheet">
      <VoiceSelect {...voice} />
      <Switch on={quotesApart} label={translate('listen_quotes_apart')} onFlip={onQuotesApart} />
      {quotesApart && <VoiceSelect {...quoteVoice} />}
      {sends && <p class="voice-advice">{translate('listen_network_words')}</p>}
    </div>
  );
}
