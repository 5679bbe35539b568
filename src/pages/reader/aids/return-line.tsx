import { useEffect } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { Icon } from '../../../ui/icon';
import { goTo } from './story-blocks';

/** Says that the article opened where the reader was, with the way to its beginning; it goes when they read on. */
export function ReturnLine({ onDone }: { onDone: () => void }) {
  useEffect(() => leaveAfterAWindow(onDone), []);
  const begin = () => {
    onDone();
    const headline = document.querySelector('.headline');
    if (headline instanceof HTMLElement) goTo(headline, { block: 'center' });
  };
  return (
    <aside class="return-line" aria-label={translate('place_line')}>
      <p role="status">{translate('place_back')}</p>
      <button type="button" class="link" onClick={begin}>
        {translate('place_begin')}
      </button>
      <button type="button" class="return-end" aria-label={translate('close')} onClick={onDone}>
        <Icon name="remove" />
      </button>
    </aside>
  );
}

/** Calls `done` once the reader has gone a window's height from here; gives the way to end it. */
function leaveAfterAWindow(done: () => void): () => void {
  const start = scrollY;
  const stop = new AbortController();
  const look = () => Math.abs(scrollY - start) > innerHeight && done();
  addEventListener('scroll', look, { passive: true, signal: stop.signal });
  return () => stop.abort();
}
