import type { Quote } from '../core/article';
import { translate } from '../platform/translate';
import { QuoteFigure } from './quote-figure';
import type { QuoteActions } from './quote-menu';

interface KeyQuotesProps {
  quotes: Quote[];
  language: string;
  /** Goes to the quote's sentence in the text. */
  onJump: (quote: Quote) => void;
  actions?: QuoteActions | undefined;
}

/** Draws the quotes that carry the story, each a way to its sentence; nothing if there are none. */
export function KeyQuotes({ quotes, language, onJump, actions }: KeyQuotesProps) {
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
            <QuoteFigure quote={quote} language={language} onJump={onJump} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
