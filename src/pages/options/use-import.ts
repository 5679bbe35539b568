import { useState } from 'preact/hooks';
import { type Intake, type Survey, surveyArchive, takeIn } from '../../archive/archive';
import { type Counts, NO_COUNTS } from '../../archive/counts';
import type { ImportChoice } from '../../archive/merge';
import { askBackground } from '../../messages/send';
import type { Problem } from '../../platform/result';
import { tellDataChanged } from './data-news';

/** How far an import is. */
export type ImportStage =
  | { name: 'idle' }
  | { name: 'reading' }
  | { name: 'refused'; problem: Problem }
  | { name: 'surveyed'; survey: Survey }
  | { name: 'taking'; counts: Counts }
  | { name: 'done'; survey: Survey; intake: Intake };

export interface Import {
  stage: ImportStage;
  read: (file: File) => void;
  take: (survey: Survey, choice: ImportChoice) => void;
  leave: () => void;
}

/** Reads a file of everything, and takes it in once the reader has seen what is in it. */
export function useImport(): Import {
  const [stage, setStage] = useState<ImportStage>({ name: 'idle' });
  const read = async (file: File) => {
    setStage({ name: 'reading' });
    const survey = await surveyArchive(file);
    setStage(survey.ok ? { name: 'surveyed', survey: survey.value } : { name: 'refused', problem: survey.problem });
  };
  const take = async (survey: Survey, choice: ImportChoice) => {
    setStage({ name: 'taking', counts: NO_COUNTS });
    const intake = await takeIn(survey, { ...choice, onCount: counts => setStage({ name: 'taking', counts }) });
    await askBackground.siteRulesChanged();
    tellDataChanged();
    setStage({ name: 'done', survey, intake });
  };
  return {
    stage,
    read: file => void read(file),
    take: (survey, choice) => void take(survey, choice),
    leave: () => setStage({ name: 'idle' }),
  };
}
