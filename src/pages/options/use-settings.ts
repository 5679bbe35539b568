import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../../settings/settings-store';

/** Gives all settings, kept up with those of other tabs, and the way to change them at once and for good. */
export function useSettings(): [Settings, (change: (old: Settings) => Settings) => Promise<void>] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  const change = async (how: (old: Settings) => Settings) => {
    setSettings(how);
    await changeSettings(how);
  };
  return [settings, change];
}
