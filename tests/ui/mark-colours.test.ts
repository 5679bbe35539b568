// Ink stands at 7:1 or more on every paint, in light and dark (WCAG 2.2, 1.4.6); the line under it at 3:1 on paint and paper (1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_COLOURS } from '../../src/library/marks';
import { contrastOf as contrast } from '../../src/ui/contrast';

const css = (name: string) => readFileSync(new URL(`../../src/ui/${name}.css`, import.meta.url), 'utf8');
const CSS = css('theme') + css('mark-colours');
const PAPERS = { light: ['#fdfcf9', '#ffffff'], dark: ['#17181a', '#000000'], sepia: ['#f5ead4'] };

function coloursOf(theme: 'light' | 'dark' | 'sepia'): Record<string, string> {
  const both = [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const base = Object.fromEntries(both.map(([, name, light, dark]) => [name, theme === 'dark' ? dark : light]));
  const blocks = [...CSS.matchAll(/data-theme="sepia"\] \{([^}]*)\}/g)].map(([, block]) => block).join('\n');
  const own = [...blocks.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]);
  return theme === 'sepia' ? { ...base, ...Object.fromEntries(own) } : base;
}

describe.each(['light', 'dark', 'sepia'] as const)('in the %s theme', theme => {
  const colours = coloursOf(theme);
  test.each(MARK_COLOURS)('ink on %s stands at 7:1 or more', colour => {
    expect(contrast(colours['mark-ink'] ?? '', colours[`mark-${colour}`] ?? '')).toBeGreaterThanOrEqual(7);
  });
  test.each(MARK_COLOURS)('the line under %s stands at 3:1 or more', colour => {
    const line = colours[`mark-${colour}-line`] ?? '';
    for (const ground of [colours[`mark-${colour}`] ?? '', ...PAPERS[theme]])
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('each colour has a line of another kind', () => {
  const kinds = MARK_COLOURS.map(
    colour => new RegExp(`data-colour="${colour}"\\] \\{[^}]*underline (\\w+)`).exec(CSS)?.[1],
  );
  expect(new Set(kinds).size).toBe(MARK_COLOURS.length);
});
