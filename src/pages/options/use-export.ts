import { useState } from 'preact/hooks';
import { makeArchive } from '../../archive/archive';
import { translate, uiLanguage } from '../../platform/translate';
import { problemWords } from '../../ui/problem';
import { writtenSize } from '../../ui/sizes';
import { download } from '../download';

/** Hands everything to the browser as one file; gives what there is to say of it. */
export function useExport(): { words: string; isBusy: boolean; save: () => void } {
  const [words, setWords] = useState('');
  const [stage, setStage] = useState<'idle' | 'busy'>('idle');
  const save = async () => {
    setStage('busy');
    setWords(translate('exporting'));
    setWords(await exported());
    setStage('idle');
  };
  const isBusy = stage === 'busy';
  return { words, isBusy, save: () => void (isBusy ? undefined : save()) };
}

async function exported(): Promise<string> {
  const made = await makeArchive();
  if (!made.ok) return problemWords(made.problem);
  const { file } = made.value;
  const name = `lede-${new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)}.json`;
  download(file, { name, type: 'application/json' });
  return translate('exported_news', [name, writtenSize(file.size, { language: uiLanguage() })]);
}
