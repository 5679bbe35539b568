// The settings lie in the browser's storage.local under one key. They never leave the machine.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

const KEY = 'settings';
let last = DEFAULT_SETTINGS;

/** Reads the settings; what is missing or damaged has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  last = parseSettings(stored[KEY]);
  return last;
}

/** Gives the settings as this page knows them, the defaults before it has read them: what is drawn first need not wait or jump. */
export function knownSettings(): Settings {
  return last;
}

/** Stores what the change makes of the settings and gives it back; changes from several pages at once come one after another. */
export function changeSettings(change: (old: Settings) => Settings): Promise<Settings> {
  return oneAtATime(KEY, async () => {
    const changed = parseSettings(change(await loadSettings()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls the listener with the new settings, and those before, whenever they change; gives the way to end it. */
export function onSettingsChanged(listener: (settings: Settings, before: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area !== 'local' || change === undefined) return;
    last = parseSettings(change.newValue);
    listener(last, parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
