// Text stands at 7:1 or more (WCAG 2.2, 1.4.6) on every ground of every theme; edges of controls at 3:1 (1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast-of';

const CSS = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const TEXT_CONTRAST = 7;
const EDGE_CONTRAST = 3;

type Colours = Record<string, string>;

function coloursOf(theme: 'light' | 'dark' | 'sepia'): Colours {
  const both = [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const base = Object.fromEntries(both.map(([, name, light, dark]) => [name, theme === 'dark' ? dark : light]));
  const block = /data-theme="sepia"\] \{([^}]*)\}/.exec(CSS)?.[1] ?? '';
  const own = [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]);
  return theme === 'sepia' ? { ...base, ...Object.fromEntries(own) } : base;
}

const PAIRS = [
  ['ink', 'paper', TEXT_CONTRAST],
  ['ink', 'raised', TEXT_CONTRAST],
  ['ink', 'mark', TEXT_CONTRAST],
  ['quiet', 'paper', TEXT_CONTRAST],
  ['quiet', 'raised', TEXT_CONTRAST],
  ['accent', 'paper', TEXT_CONTRAST],
  ['accent', 'raised', TEXT_CONTRAST],
  ['on-accent', 'accent', TEXT_CONTRAST],
  ['edge', 'paper', EDGE_CONTRAST],
  ['focus', 'paper', EDGE_CONTRAST],
  ['focus', 'raised', EDGE_CONTRAST],
] as const;

describe.each(['light', 'dark', 'sepia'] as const)('in the %s theme', theme => {
  const colours = coloursOf(theme);
  test.each(PAIRS)('%s on %s stands at %d:1 or more', (front, ground, least) => {
    expect(contrast(colours[front] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('black on white is 21:1, so the measure is right', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));
