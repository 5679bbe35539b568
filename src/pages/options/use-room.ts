import { useEffect, useState } from 'preact/hooks';
import { listSaved } from '../../library/library-store';
import { translate, uiLanguage } from '../../platform/translate';
import { counted } from '../../ui/counted';
import { writtenSize } from '../../ui/sizes';
import { onDataChanged } from './data-news';

/** Says how much all that is saved takes, and how much room is left. */
export function useRoom(): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const measure = () => void measured().then(setWords);
    measure();
    // Another tab may have saved something meanwhile.
    window.addEventListener('focus', measure);
    const stop = onDataChanged(measure);
    return () => {
      window.removeEventListener('focus', measure);
      stop();
    };
  }, []);
  return words;
}

async function measured(): Promise<string> {
  const [saved, { usage, quota }] = await Promise.all([listSaved(), navigator.storage.estimate()]);
  const size = (bytes: number) => writtenSize(bytes, { language: uiLanguage() });
  const sentences = [
    saved.ok ? counted('room_articles', saved.value.length) : '',
    usage === undefined ? '' : translate('room_taken', [size(usage)]),
    usage === undefined || quota === undefined ? '' : translate('room_left', [size(Math.max(0, quota - usage))]),
  ];
  return sentences.filter(Boolean).join(' ');
}
