import { useEffect, useRef, useState } from 'preact/hooks';
import { lookFor, type ReadingSettings, withLook } from '../settings/reading';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';
import { dressFor, wear } from './worn-theme';

/** Where a look holds: everywhere, or on the site of the story only. */
export type LookReach = 'everywhere' | 'site';

export interface ReadingLook {
  reading: ReadingSettings;
  reach: LookReach;
  change: (part: Partial<ReadingSettings>) => void;
  changeReach: (reach: LookReach) => void;
}

/** Gives the look for the stories of a host ('' for all), kept up with other tabs, and the ways to change it at once and for good. */
export function useReadingSettings(host: string): ReadingLook {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  /** Changes of this page that are not stored yet. */
  const pending = useRef(0);
  useEffect(() => {
    dressFor(host);
    const take = (taken: Settings) => {
      setSettings(taken);
      wear(taken);
    };
    void loadSettings().then(take);
    // What this page itself has just stored comes back late, when the reader may have chosen on.
    return onSettingsChanged(stored => {
      if (pending.current === 0) take(stored);
    });
  }, [host]);
  const store = async (make: (old: Settings) => Settings) => {
    setSettings(make);
    wear(make(settings));
    pending.current++;
    try {
      wear(await changeSettings(make));
    } finally {
      pending.current--;
    }
  };
  const reading = lookFor(settings, host);
  return {
    reading,
    reach: settings.looks.some(look => look.host === host) ? 'site' : 'everywhere',
    change: part => void store(old => withReading(old, { host, part })),
    changeReach: reach =>
      void store(old => ({ ...old, looks: withLook(old.looks, { host, reading: reach === 'site' ? reading : null }) })),
  };
}

/** A site with a look of its own keeps its own; else the look for all changes. */
function withReading(old: Settings, { host, part }: { host: string; part: Partial<ReadingSettings> }): Settings {
  const reading = { ...lookFor(old, host), ...part };
  return old.looks.some(look => look.host === host)
    ? { ...old, looks: withLook(old.looks, { host, reading }) }
    : { ...old, reading };
}
