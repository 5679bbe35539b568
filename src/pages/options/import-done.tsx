import type { Intake, Survey } from '../../archive/archive';
import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';
import { problemWords } from '../../ui/problem';
import { countWords } from './count-words';
import { useSites } from './use-sites';

/** Draws what was taken from a file, and asks for what only the browser can give. */
export function ImportDone({ survey, intake }: { survey: Survey; intake: Intake }) {
  const lines = countWords(intake.counts);
  const newsLeft = survey.counts.news > 0 && intake.counts.news === 0;
  return (
    <>
      {lines.length > 0 && (
        <ul class="intake-list">
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {intake.problem !== 'none' && <p class="trouble">{problemWords(intake.problem)}</p>}
      <MissingAccess />
      {newsLeft && (
        <p class="part-words">
          {translate('import_news_left')} <a href="#all-news">{translate('all_news')}</a>
        </p>
      )}
    </>
  );
}

function MissingAccess() {
  const { rows, ask } = useSites();
  const missing = (rows ?? []).filter(({ held, action }) => !held && action !== 'leave');
  if (missing.length === 0) return null;
  return (
    <>
      <p class="part-words">{translate('import_access')}</p>
      <button type="button" class="button" onClick={() => ask(missing)}>
        {counted('ask_access_all', missing.length)}
      </button>
    </>
  );
}
