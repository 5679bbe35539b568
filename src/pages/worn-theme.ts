// The look the reader chose, put on the page. Storage answers too late for the first paint, so the last look is kept at hand as well.
import { parseSettings, type ReadingSettings } from '../settings/settings';

const KEY = 'reading';

/** Puts on the look of last time, at once. */
export function wearRemembered(): void {
  putOn(parseRemembered());
}

/** Puts the look on the page and remembers it for the next first paint. */
export function wear(reading: ReadingSettings): void {
  putOn(reading);
  try {
    localStorage.setItem(KEY, JSON.stringify(reading));
  } catch {
    // Where the browser keeps no site data, the next page may show the system's theme for a moment. Nothing else is lost.
  }
}

function putOn({ theme, textSize, width }: ReadingSettings): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.style.setProperty('--text-size', `${textSize}px`);
  root.style.setProperty('--characters', String(width));
}

function parseRemembered(): ReadingSettings {
  try {
    return parseSettings({ reading: JSON.parse(localStorage.getItem(KEY) ?? '{}') }).reading;
  } catch {
    // No site data, or damaged: the defaults, until the settings themselves are read.
    return parseSettings({}).reading;
  }
}
