import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';

/** Changes settings at once and for good; settles when they are stored. */
export type ChangeSettings = (make: (old: Settings) => Settings) => Promise<void>;

/** Gives all settings, kept up with those of other tabs, and the way to change them; null until they are read. */
export function useSettings(): [Settings | null, ChangeSettings] {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** Changes of this page that are not stored yet. */
  const pending = useRef(0);
  useEffect(() => {
    // Without the store there are still the defaults.
    void loadSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    // What this page itself has just stored comes back late, when the reader may have chosen on.
    return onSettingsChanged(stored => {
      if (pending.current === 0) setSettings(stored);
    });
  }, []);
  const change: ChangeSettings = async make => {
    setSettings(old => make(old ?? DEFAULT_SETTINGS));
    pending.current++;
    try {
      await changeSettings(make);
    } finally {
      pending.current--;
    }
  };
  return [settings, change];
}
