import { useId, useState } from 'preact/hooks';
import type { Quote } from '../core/article';
import { translate } from '../platform/translate';

/** What can be done with a quote. */
export interface QuoteActions {
  onCopy: (quote: Quote) => void;
  onCopyLink: (quote: Quote) => void;
  onPicture: (quote: Quote) => void;
  /** Shows it on the publisher's page; only where that page is open beside. */
  onShowOnPage?: ((quote: Quote) => void) | undefined;
}

type Stage = 'open' | 'closed';

/** Draws a button that opens the row of what can be done with a quote, and what its name rests on. */
export function QuoteMenu({ quote, actions }: { quote: Quote; actions: QuoteActions }) {
  const [stage, setStage] = useState<Stage>('closed');
  const row = useId();
  return (
    <>
      <button
        type="button"
        class="quote-more"
        aria-expanded={stage === 'open'}
        aria-controls={row}
        aria-label={translate('quote_more')}
        title={translate('quote_more')}
        onClick={() => setStage(stage === 'open' ? 'closed' : 'open')}
      >
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4.500 10h.01M10 10h.01M15.500 10h.01" />
        </svg>
      </button>
      <div class="quote-row" id={row} hidden={stage === 'closed'}>
        <Reason quote={quote} />
        <div class="quote-buttons">
          <Action word="quote_copy" run={actions.onCopy} quote={quote} />
          <Action word="quote_link" run={actions.onCopyLink} quote={quote} />
          <Action word="quote_picture" run={actions.onPicture} quote={quote} />
          {actions.onShowOnPage && <Action word="quote_on_page" run={actions.onShowOnPage} quote={quote} />}
        </div>
      </div>
    </>
  );
}

/** Why this name: the words of the story that it rests on, where they are not the name itself. */
function Reason({ quote: { mention, speaker } }: { quote: Quote }) {
  if (!mention || !speaker || mention === speaker) return null;
  return <p class="quote-reason">{translate('quote_mention', [mention])}</p>;
}

interface ActionProps {
  word: 'quote_copy' | 'quote_link' | 'quote_picture' | 'quote_on_page';
  run: (quote: Quote) => void;
  quote: Quote;
}

function Action({ word, run, quote }: ActionProps) {
  return (
    <button type="button" class="link" onClick={() => run(quote)}>
      {translate(word)}
    </button>
  );
}
