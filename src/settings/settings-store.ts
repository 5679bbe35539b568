// The settings lie in the browser's storage.local under one key. They never leave the machine.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** Reads the settings; what is missing or damaged has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores what the change makes of the settings and gives it back; changes from several pages at once come one after another. */
export function changeSettings(change: (old: Settings) => Settings): Promise<Settings> {
  return oneAtATime(KEY, async () => {
    const changed = parseSettings(change(await loadSettings()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls the listener with the new settings whenever they change; gives the way to end it. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
