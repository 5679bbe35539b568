import type { Quote } from '../core/article';
import { translate } from '../platform/translate';
import { counted } from './counted';
import { Icon } from './icon';
import { QuoteButton } from './quote-figure';

/** Somebody who speaks, with what they say in the order of the story. */
interface Voice {
  /** Empty for all whom the story does not name. */
  name: string;
  role: string;
  quotes: Quote[];
}

interface VoicesProps {
  voices: Voice[];
  language: string;
  onJump: (quote: Quote) => void;
}

/** Draws all who speak in the story as a list that opens, with what each said; nothing if one quote is all there is. */
export function Voices({ voices, language, onJump }: VoicesProps) {
  const count = voices.reduce((sum, { quotes }) => sum + quotes.length, 0);
  if (count < 2) return null;
  return (
    <details class="voices">
      <summary>
        <Icon name="turns" />
        {counted('voices', count)}
      </summary>
      <ul class="voice-list" lang={language || undefined}>
        {voices.map(voice => (
          <li key={voice.name}>
            <p class="voice-name">
              {voice.name || translate('speaker_unknown')}
              {voice.role && <span class="quote-role">{voice.role}</span>}
            </p>
            <ul class="voice-quotes">
              {voice.quotes.map(quote => (
                <li key={quote.anchor.start}>
                  <QuoteButton quote={quote} onJump={onJump} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
