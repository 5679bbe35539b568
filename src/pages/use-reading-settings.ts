import { useEffect } from 'preact/hooks';
import { lookFor, type ReadingSettings, withLook } from '../settings/reading';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { useSettings } from './use-settings';
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
  const [read, change] = useSettings();
  const settings = read ?? DEFAULT_SETTINGS;
  useEffect(() => {
    dressFor(host);
    if (read) wear(read);
  }, [host, read]);
  const reading = lookFor(settings, host);
  return {
    reading,
    reach: settings.looks.some(look => look.host === host) ? 'site' : 'everywhere',
    change: part => void change(old => withReading(old, { host, part })),
    changeReach: reach =>
      void change(old => ({
        ...old,
        looks: withLook(old.looks, { host, reading: reach === 'site' ? reading : null }),
      })),
  };
}

/** A site with a look of its own keeps its own; else the look for all changes. */
function withReading(old: Settings, { host, part }: { host: string; part: Partial<ReadingSettings> }): Settings {
  const reading = { ...lookFor(old, host), ...part };
  return old.looks.some(look => look.host === host)
    ? { ...old, looks: withLook(old.looks, { host, reading }) }
    : { ...old, reading };
}
