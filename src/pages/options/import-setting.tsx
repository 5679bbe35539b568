import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { FileButton } from '../../ui/file-button';
import { messageKey } from '../../ui/message-key';
import { problemWords } from '../../ui/problem';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { countWords } from './count-words';
import { ImportDone } from './import-done';
import { ImportSurvey } from './import-survey';
import { type Import, type ImportStage, useImport } from './use-import';

/** Draws the way to take in a file of everything: choose it, see what is in it, take it. */
export function ImportSetting(words: SettingWords) {
  const taking = useImport();
  return (
    <>
      <SettingRow {...words}>
        <FileButton label={translate('import_choose')} accept=".json,application/json" onFile={taking.read} />
      </SettingRow>
      <Stage {...taking} />
    </>
  );
}

function Stage({ stage, take, leave }: Import) {
  const frame = useRef<HTMLDivElement>(null);
  // What was pressed is gone with the stage before: the focus goes to what came in its place.
  useEffect(() => {
    if (stage.name !== 'idle') frame.current?.focus();
  }, [stage.name]);
  return (
    <>
      <p class="setting-news" role="status">
        {newsOf(stage)}
      </p>
      {(stage.name === 'surveyed' || stage.name === 'done') && (
        // biome-ignore lint/a11y/useSemanticElements: -- a group that takes the focus, not a set of fields
        <div class="intake" ref={frame} tabIndex={-1} role="group" aria-label={translate('import_file')}>
          {stage.name === 'surveyed' && <ImportSurvey survey={stage.survey} onTake={take} onLeave={leave} />}
          {stage.name === 'done' && <ImportDone {...stage} />}
        </div>
      )}
    </>
  );
}

function newsOf(stage: ImportStage): string {
  if (stage.name === 'reading') return translate('import_reading');
  if (stage.name === 'refused')
    return `${problemWords(stage.problem)} ${translate(messageKey('advice', stage.problem))}`;
  if (stage.name === 'taking') return [translate('import_taking'), ...countWords(stage.counts)].join(' · ');
  if (stage.name === 'done')
    return translate(countWords(stage.intake.counts).length > 0 ? 'import_done' : 'import_nothing_new');
  return '';
}
