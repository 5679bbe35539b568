import type { Quote } from '../core/article';
import { translate } from '../platform/translate';
import { type QuoteActions, QuoteMenu } from './quote-menu';

interface QuoteFigureProps {
  quote: Quote;
  language: string;
  onJump: (quote: Quote) => void;
  /** What can be done with the quote; without it only the way to its sentence is drawn. */
  actions?: QuoteActions | undefined;
}

/** Draws a quote as a way to its sentence, with who said it, what the story calls them, and what can be done with it. */
export function QuoteFigure({ quote, language, onJump, actions }: QuoteFigureProps) {
  // The marks come from the browser by the language of what is around the q: “…”, „…“, « … ».
  return (
    <figure class="quote" lang={language || undefined}>
      <blockquote>
        <QuoteButton quote={quote} onJump={onJump} />
      </blockquote>
      <figcaption class="quote-foot">
        <Attribution quote={quote} />
        {actions && <QuoteMenu quote={quote} actions={actions} />}
      </figcaption>
    </figure>
  );
}

/** Draws the words as the way to their sentence. */
export function QuoteButton({ quote, onJump }: { quote: Quote; onJump: (quote: Quote) => void }) {
  return (
    <button type="button" class="quote-words" title={translate('show_in_text')} onClick={() => onJump(quote)}>
      <q>{withoutLastComma(quote.text)}</q>
    </button>
  );
}

/** Draws who speaks: the name with the role, else the story's words for the speaker, else that it names nobody. */
function Attribution({ quote: { speaker, role } }: { quote: Quote }) {
  const name = speaker || role;
  return (
    <div class="quote-who">
      <span class={speaker ? 'quote-speaker' : 'quote-speaker described'}>{name || translate('speaker_unknown')}</span>
      {speaker && role && <span class="quote-role">{role}</span>}
    </div>
  );
}

/** A quote that stands alone ends without the comma that led to its "she said". */
function withoutLastComma(words: string): string {
  return words.replace(/[,،、]$/u, '');
}
