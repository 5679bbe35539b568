import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type ReadingSettings } from '../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';
import { wear } from './worn-theme';

/** Gives the reading settings, kept up with those of other tabs, and the way to change them at once and for good. */
export function useReadingSettings(): [ReadingSettings, (reading: ReadingSettings) => void] {
  const [reading, setReading] = useState(DEFAULT_SETTINGS.reading);
  useEffect(() => {
    void loadSettings().then(settings => setReading(settings.reading));
    return onSettingsChanged(settings => setReading(settings.reading));
  }, []);
  const change = (changed: ReadingSettings) => {
    setReading(changed);
    wear(changed);
    void changeSettings(old => ({ ...old, reading: changed }));
  };
  return [reading, change];
}
