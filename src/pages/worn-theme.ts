// The look the reader chose, put on the page. Storage answers too late for the first paint, so the last looks are kept at hand as well.
import { lookFor, type OwnColours, type ReadingSettings, type SiteLook } from '../settings/reading';
import { parseSettings } from '../settings/settings';

const KEY = 'reading';

/** The look for all sites, and those of single ones. */
export interface Looks {
  reading: ReadingSettings;
  looks: readonly SiteLook[];
}

/** Puts on the look of last time for the stories of a host, at once; '' is no host. */
export function wearRemembered(host: string): void {
  dressFor(host);
  putOn(lookFor(parseRemembered(), host));
}

/** Lets the page show a story of a host from now on: the next `wear` puts on its look. */
export function dressFor(host: string): void {
  document.documentElement.dataset.host = host;
}

/** Puts the look on the page and remembers all looks for the next first paint. */
export function wear({ reading, looks }: Looks): void {
  putOn(lookFor({ reading, looks }, document.documentElement.dataset.host ?? ''));
  try {
    localStorage.setItem(KEY, JSON.stringify({ reading, looks }));
  } catch {
    // Where the browser keeps no site data, the next page may show the system's theme for a moment. Nothing else is lost.
  }
}

function putOn(look: ReadingSettings): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = look.theme;
  dataset.ground = look.theme === 'own' && isDark(look.own.paper) ? 'dark' : 'light';
  dataset.face = look.face;
  dataset.alignment = look.alignment;
  dataset.hyphens = look.hyphens ? 'auto' : 'manual';
  dataset.printAddresses = look.printAddresses ? 'yes' : 'no';
  for (const [name, value] of Object.entries(measuresOf(look))) style.setProperty(name, value);
  for (const [name, value] of Object.entries(coloursOf(look.own))) style.setProperty(name, value);
}

function measuresOf(look: ReadingSettings): Record<string, string> {
  return {
    '--text-size': `${look.textSize / 16}rem`,
    '--characters': String(look.width),
    '--line-height': String(look.lineHeight / 100),
    '--weight': String(look.weight),
    '--letter-spacing': `${look.letterSpacing / 100}em`,
    '--word-spacing': `${look.wordSpacing / 100}em`,
    '--paragraph-spacing': `${look.paragraphSpacing / 100}em`,
  };
}

function coloursOf({ paper, ink, accent }: OwnColours): Record<string, string> {
  return { '--own-paper': paper, '--own-ink': ink, '--own-accent': accent };
}

/** Whether white or black stands out more on a colour of the form #rrggbb, by its luma (ITU-R BT.601). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function parseRemembered(): Looks {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    // No site data, or damaged: the defaults, until the settings themselves are read.
    return parseSettings({});
  }
}
