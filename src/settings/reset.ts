import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Gives the settings as they are at the start, with the rules for sites and what stays on them as they are now. */
export function resetSettings({ sites, news, kept }: Settings): Settings {
  return { ...DEFAULT_SETTINGS, sites, news, kept };
}
