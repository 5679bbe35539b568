import { useState } from 'preact/hooks';
import type { Survey } from '../../archive/archive';
import type { ImportChoice } from '../../archive/merge';
import { translate, uiLanguage } from '../../platform/translate';
import { counted } from '../../ui/counted';
import { writtenDate } from '../../ui/dates';
import { countWords } from './count-words';

interface ImportSurveyProps {
  survey: Survey;
  onTake: (survey: Survey, choice: ImportChoice) => void;
  onLeave: () => void;
}

/** Draws what is in a file before anything of it is taken. */
export function ImportSurvey({ survey, onTake, onLeave }: ImportSurveyProps) {
  const [settings, setSettings] = useState<ImportChoice['settings']>('keep');
  const lines = countWords(survey.counts);
  return (
    <>
      <h4 class="intake-title">{titleOf(survey)}</h4>
      <ul class="intake-list">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {survey.unread > 0 && <p class="part-words">{counted('import_unread', survey.unread)}</p>}
      <p class="part-words">{translate('import_keeps')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings === 'replace'}
          onChange={event => setSettings(event.currentTarget.checked ? 'replace' : 'keep')}
        />
        <span>{translate('import_replace')}</span>
      </label>
      <div class="intake-buttons">
        <button type="button" class="button main" onClick={() => onTake(survey, { settings })}>
          {translate('import_take')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {translate('cancel')}
        </button>
      </div>
    </>
  );
}

function titleOf({ created }: Survey): string {
  const day = writtenDate(created.slice(0, 'YYYY-MM-DD'.length), { language: uiLanguage() });
  return day ? translate('import_file_of', [day]) : translate('import_file');
}
