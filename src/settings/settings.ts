// What the reader can choose: plain values, their defaults and their parse. Storing them is settings-store.ts.

export type Theme = 'system' | 'light' | 'dark' | 'sepia';

/** How the reader page looks. */
export interface ReadingSettings {
  theme: Theme;
  /** Text size in pixels. */
  textSize: number;
  /** Width of the column in characters. */
  width: number;
}

/** What the reader chose for one site. */
export interface SiteRule {
  /** The host exactly as in the address, e.g. "www.example.org". */
  host: string;
  /** Its article pages are cleaned in place as they load. */
  clean: boolean;
}

export interface Settings {
  reading: ReadingSettings;
  sites: SiteRule[];
}

/** Bounds of the text size, in pixels. */
export const TEXT_SIZE = { least: 14, most: 32, step: 2 };
/** Bounds of the column's width, in characters. */
export const WIDTH = { least: 45, most: 95, step: 10 };
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'sepia'];

export const DEFAULT_SETTINGS: Settings = {
  reading: { theme: 'system', textSize: 20, width: 65 },
  sites: [],
};
