// How the reader page looks: plain values, their bounds, defaults and parse.
import { fieldsOf } from './fields';
import { isHost } from './site-rules';

export type Theme = 'system' | 'light' | 'dark' | 'sepia' | 'grey' | 'contrast' | 'own';
/** A bundled face, or the system's own with or without serifs. */
export type Face = 'source-serif' | 'literata' | 'inter' | 'atkinson' | 'opendyslexic' | 'system-serif' | 'system-sans';
export type Alignment = 'start' | 'justify';

/** Colours of the reader's own, as #rrggbb. */
export interface OwnColours {
  paper: string;
  ink: string;
  accent: string;
}

/** How the reader page looks. */
export interface ReadingSettings {
  theme: Theme;
  face: Face;
  /** Text size in pixels. */
  textSize: number;
  /** Width of the column in characters. */
  width: number;
  /** Height of a line, in hundredths of the text size. */
  lineHeight: number;
  /** Weight of the text, as in CSS. */
  weight: number;
  /** These three in hundredths of the text size: more than the face's own between letters and words, the room between paragraphs. */
  letterSpacing: number;
  wordSpacing: number;
  paragraphSpacing: number;
  alignment: Alignment;
  hyphens: boolean;
  /** A print writes the addresses of links behind them. */
  printAddresses: boolean;
  own: OwnColours;
}

/** A look that holds on one site only. */
export interface SiteLook {
  host: string;
  reading: ReadingSettings;
}

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'sepia', 'grey', 'contrast', 'own'];
export const FACES: readonly Face[] = [
  'source-serif',
  'literata',
  'inter',
  'atkinson',
  'opendyslexic',
  'system-serif',
  'system-sans',
];
export const ALIGNMENTS: readonly Alignment[] = ['start', 'justify'];
export const OWN_COLOURS = ['paper', 'ink', 'accent'] as const;

/** The measures that are set by number, in the order in which they are offered. */
export type Measure =
  | 'textSize'
  | 'lineHeight'
  | 'width'
  | 'weight'
  | 'letterSpacing'
  | 'wordSpacing'
  | 'paragraphSpacing';

/** Bounds and steps, in the units of ReadingSettings. WCAG 2.2, 1.4.12 asks for 150, 12, 16 and 200 to be within reach. */
export const MEASURES: Record<Measure, { least: number; most: number; step: number }> = {
  textSize: { least: 14, most: 48, step: 1 },
  lineHeight: { least: 120, most: 240, step: 5 },
  width: { least: 35, most: 100, step: 5 },
  weight: { least: 300, most: 700, step: 50 },
  letterSpacing: { least: -2, most: 20, step: 1 },
  wordSpacing: { least: 0, most: 60, step: 4 },
  paragraphSpacing: { least: 0, most: 250, step: 10 },
};

export const DEFAULT_READING: ReadingSettings = {
  theme: 'system',
  face: 'source-serif',
  textSize: 20,
  width: 65,
  lineHeight: 155,
  weight: 400,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 100,
  alignment: 'start',
  hyphens: false,
  printAddresses: false,
  own: { paper: '#fbf7ee', ink: '#20242b', accent: '#14507a' },
};

/** Most sites with a look of their own. */
const MOST = 500;

/** Walks anything into a look; whatever is missing or out of bounds gets its default. */
export function parseReading(value: unknown): ReadingSettings {
  const found = fieldsOf(value);
  const fallback = DEFAULT_READING;
  const measure = (name: Measure) => parseNumber(found[name], { ...MEASURES[name], fallback: fallback[name] });
  return {
    theme: THEMES.find(theme => theme === found.theme) ?? fallback.theme,
    face: FACES.find(face => face === found.face) ?? fallback.face,
    textSize: measure('textSize'),
    width: measure('width'),
    lineHeight: measure('lineHeight'),
    weight: measure('weight'),
    letterSpacing: measure('letterSpacing'),
    wordSpacing: measure('wordSpacing'),
    paragraphSpacing: measure('paragraphSpacing'),
    alignment: ALIGNMENTS.find(alignment => alignment === found.alignment) ?? fallback.alignment,
    hyphens: found.hyphens === true,
    printAddresses: found.printAddresses === true,
    own: parseOwn(found.own),
  };
}

/** Walks a list into looks of single sites. */
export function parseSiteLooks(value: unknown): SiteLook[] {
  return (Array.isArray(value) ? value.slice(0, MOST) : []).flatMap(one => {
    const { host, reading } = fieldsOf(one);
    return typeof host === 'string' && isHost(host) ? [{ host, reading: parseReading(reading) }] : [];
  });
}

/** Gives the look that holds for a host: its own, or the one for all. */
export function lookFor(all: { reading: ReadingSettings; looks: readonly SiteLook[] }, host: string): ReadingSettings {
  return all.looks.find(look => look.host === host)?.reading ?? all.reading;
}

/** Gives the looks with one for a host, in the place of a former one; without a look the host's goes. */
export function withLook(
  looks: readonly SiteLook[],
  { host, reading }: { host: string; reading: ReadingSettings | null },
): SiteLook[] {
  const others = looks.filter(look => look.host !== host);
  return reading === null ? others : [...others, { host, reading }];
}

function parseOwn(value: unknown): OwnColours {
  const found = fieldsOf(value);
  const colour = (name: keyof OwnColours) => {
    const given = found[name];
    return typeof given === 'string' && /^#[0-9a-f]{6}$/i.test(given) ? given.toLowerCase() : DEFAULT_READING.own[name];
  };
  return { paper: colour('paper'), ink: colour('ink'), accent: colour('accent') };
}

function parseNumber(value: unknown, bounds: { least: number; most: number; fallback: number }): number {
  const isWithin = typeof value === 'number' && value >= bounds.least && value <= bounds.most;
  return isWithin ? value : bounds.fallback;
}
