import { useEffect } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { Icon } from '../../ui/icon';
import { ProblemView } from '../../ui/problem';
import { Skeleton } from '../../ui/skeleton';
import { Wordmark } from '../../ui/wordmark';
import { keepWithin } from './keep-within';
import { Story } from './story';
import { leaveFor, type Surface } from './surface';
import { useTabReading } from './use-tab-reading';

/** Draws the popup, or the panel: the story of the page in front, or why there is none. */
export function PopupPage({ surface }: { surface: Surface }) {
  const { reading, read } = useTabReading(surface);
  useEffect(() => (surface === 'popup' ? keepWithin(window) : undefined), [surface]);
  if (!reading) return <Waiting />;
  if (!reading.ok) return <NoStory problem={reading.problem} onRetry={read} />;
  return <Story key={`${reading.tabId} ${reading.article.address}`} {...reading} surface={surface} />;
}

function Waiting() {
  return (
    <main class="popup waiting">
      <Skeleton />
    </main>
  );
}

/** A second try may help against these; the others are what the page is. */
const PASSING = new Set(['no-answer', 'unreadable', 'bad-message']);

function NoStory({ problem, onRetry }: { problem: string; onRetry: () => void }) {
  return (
    <main class="popup">
      <div class="popup-problem">
        <Wordmark />
        <ProblemView name={problem}>
          {PASSING.has(problem) && (
            <button type="button" class="button main" onClick={onRetry}>
              {translate('try_again')}
            </button>
          )}
          <button type="button" class="button" onClick={() => leaveFor('library')}>
            <Icon name="library" />
            {translate('library')}
          </button>
        </ProblemView>
      </div>
    </main>
  );
}
