import { useEffect, useState } from 'preact/hooks';
import { lookFor, type ReadingSettings, withLook } from '../settings/reading';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';
import { dressFor, wear } from './worn-theme';

/** Where a look holds: everywhere, or on the site of the story only. */
export type LookReach = 'everywhere' | 'site';

export interface ReadingLook {
  reading: ReadingSettings;
  reach: LookReach;
  change: (reading: ReadingSettings) => void;
  changeReach: (reach: LookReach) => void;
}

/** Gives the look for the stories of a host ('' for all), kept up with other tabs, and the ways to change it at once and for good. */
export function useReadingSettings(host: string): ReadingLook {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    dressFor(host);
    const take = (taken: Settings) => {
      setSettings(taken);
      wear(taken);
    };
    void loadSettings().then(take);
    return onSettingsChanged(take);
  }, [host]);
  const store = (make: (old: Settings) => Settings) => {
    const made = make(settings);
    setSettings(made);
    wear(made);
    void changeSettings(make);
  };
  const reading = lookFor(settings, host);
  return {
    reading,
    reach: settings.looks.some(look => look.host === host) ? 'site' : 'everywhere',
    change: changed => store(old => withReading(old, { host, reading: changed })),
    changeReach: reach =>
      store(old => ({ ...old, looks: withLook(old.looks, { host, reading: reach === 'site' ? reading : null }) })),
  };
}

/** A site with a look of its own keeps its own; else the look for all changes. */
function withReading(old: Settings, { host, reading }: { host: string; reading: ReadingSettings }): Settings {
  return old.looks.some(look => look.host === host)
    ? { ...old, looks: withLook(old.looks, { host, reading }) }
    : { ...old, reading };
}
