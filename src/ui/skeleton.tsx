import { useEffect, useState } from 'preact/hooks';
import { translate } from '../platform/translate';

/** Below this wait, in milliseconds, a flash of grey bars costs more calm than it gives. */
const PATIENCE = 150;

/** Draws the shape of a story while it is read; nothing for the first 150 milliseconds. */
export function Skeleton({ patience = PATIENCE }: { patience?: number }) {
  const [stage, setStage] = useState<'patient' | 'waiting'>(patience > 0 ? 'patient' : 'waiting');
  useEffect(() => {
    const timer = setTimeout(() => setStage('waiting'), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return (
    <div class="skeleton" role="status">
      {stage === 'waiting' && (
        <>
          <span class="unseen">{translate('reading_page')}</span>
          <span class="bar short" />
          <span class="bar tall" />
          <span class="bar tall part" />
          <span class="bar" />
          <span class="bar part" />
        </>
      )}
    </div>
  );
}
