import type { Quote } from '../core/article';
import { translate } from '../platform/translate';

interface KeyQuotesProps {
  quotes: Quote[];
  language: string;
  /** Goes to the quote's sentence in the text. */
  onJump: (quote: Quote) => void;
}

/** Draws the quotes that carry the story, each a way to its sentence; nothing if there are none. */
export function KeyQuotes({ quotes, language, onJump }: KeyQuotesProps) {
  const keyQuotes = quotes.filter(quote => quote.key);
  if (keyQuotes.length === 0) return null;
  return (
    <section class="key-quotes" aria-labelledby="key-quotes-title">
      <h2 class="section-title" id="key-quotes-title">
        {translate('key_quotes')}
      </h2>
      <ul class="quotes">
        {keyQuotes.map(quote => (
          <li key={`${quote.anchor.start} ${quote.text}`}>
            <KeyQuote quote={quote} language={language} onJump={onJump} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeyQuote({ quote, language, onJump }: { quote: Quote; language: string; onJump: (quote: Quote) => void }) {
  // The marks come from the browser by the language of what is around the q: “…”, „…“, « … ».
  return (
    <figure class="quote" lang={language || undefined}>
      <blockquote>
        <button type="button" class="quote-words" title={translate('show_in_text')} onClick={() => onJump(quote)}>
          <q>{withoutLastComma(quote.text)}</q>
        </button>
      </blockquote>
      <figcaption class="quote-speaker">{quote.speaker || translate('speaker_unknown')}</figcaption>
    </figure>
  );
}

/** A quote that stands alone ends without the comma that led to its "she said". */
function withoutLastComma(words: string): string {
  return words.replace(/[,،、]$/u, '');
}
