// What opens over the text, with real keys and clicks: found words, the sheet of keys, footnotes, pictures, the outline.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countShown, focused, markedWords, openAids, type } from './harness/aid-questions';
import { barriers } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { type Publisher, publish } from './harness/server';
import { type Driver, photograph, press, textOf, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');
describe.each(BROWSER_NAMES)('the reading aids in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let reader: View;

  const look = async (what: string) => {
    await photograph(reader, join(SCREENSHOTS, `${name}-aids-${what}.png`));
    if (name === 'chromium') expect(await barriers(reader), what).toEqual([]);
  };

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    reader = await openAids(driver, publisher, { page: 'long' });
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('"/" finds words over elements and whatever their accents; Escape leaves the focus at the hit', async () => {
    await reader.key('/');
    await type(reader, 'muller');
    await textWith(reader, '1 of 1');
    expect(await reader.ask(() => document.querySelector<HTMLInputElement>('.find-bar input')?.value, null)).toBe(
      'muller',
    );
    expect(await reader.ask(markedWords, 'found-now')).toEqual(['Müller']);
    await reader.key('/');
    await reader.ask(() => document.querySelector<HTMLInputElement>('.find-bar input')?.select(), null);
    await type(reader, 'underwater');
    await textWith(reader, '1 of 1');
    expect(await reader.ask(markedWords, 'found')).toEqual(['underwater']);
    await look('find');
    await reader.key('Escape');
    expect(await reader.ask(focused, null)).toContain('The wall');
    expect(await reader.ask(markedWords, 'found')).toEqual([]);
  });

  test('Enter and Shift+Enter go through the hits and around', async () => {
    await press(reader, 'Find');
    await type(reader, 'breakwater');
    const all = await until('the hits are counted', () => reader.ask(countShown, null));
    expect(all.at).toBe(1);
    await reader.key('Enter');
    expect((await reader.ask(countShown, null))?.at).toBe(2);
    await reader.key('Enter', { shift: true });
    await reader.key('Enter', { shift: true });
    expect((await reader.ask(countShown, null))?.at).toBe(all.all);
    await type(reader, 'xyz');
    await textWith(reader, 'Not found');
    await reader.key('Escape');
  });

  test('"?" lists the keys in force, and its letters do nothing meanwhile', async () => {
    await reader.key('?');
    await textWith(reader, 'Copy the article as text');
    const rows = await reader.ask(() => document.querySelectorAll('.key-sheet .key-row').length, null);
    expect(rows).toBeGreaterThan(10);
    await look('keys');
    await reader.key('c');
    await reader.key('Escape');
    await until('the sheet is closed', async () => !(await textOf(reader)).includes('Copy the article as text'));
    expect(await textOf(reader)).not.toContain('Copied');
  });

  test('a footnote opens beside its sign, Escape closes it and the focus is back', async () => {
    await press(reader, '1');
    await textWith(reader, 'Close');
    const note = await reader.ask(() => document.querySelector('.note-sheet')?.textContent ?? '', null);
    expect(note).toContain('The first wall of Norrbeck was built in 1911');
    expect(note).not.toContain('Back');
    await look('note');
    await reader.key('Escape');
    await until('the note is closed', () => reader.ask(() => document.querySelector('.note-sheet') === null, null));
    expect(await reader.ask(focused, null)).toBe('1');
  });

  test('the way back from a note leads to its sign', async () => {
    await press(reader, 'Back');
    await until('the sign’s paragraph has the focus', async () =>
      (await reader.ask(focused, null)).startsWith('The wall'),
    );
    expect(await reader.ask(() => document.querySelectorAll('.note-sheet').length, null)).toBe(0);
  });

  test('a picture opens large, arrow keys lead to the others, Escape back to it', async () => {
    await press(reader, 'Enlarge: The open breakwater');
    await textWith(reader, '1 of 2');
    await look('viewer');
    await reader.key('ArrowRight');
    await textWith(reader, '2 of 2');
    expect(await reader.ask(() => document.querySelector('.viewer img')?.getAttribute('alt'), null)).toBe(
      'The granite quarry',
    );
    await reader.key('ArrowRight');
    await textWith(reader, '1 of 2');
    await reader.key('Escape');
    await until('the viewer is closed', () => reader.ask(() => document.querySelector('.viewer') === null, null));
    const label = () => document.activeElement?.getAttribute('aria-label') ?? '';
    expect(await reader.ask(label, null)).toBe('Enlarge: The open breakwater');
  });

  test('the outline leads to a part and marks the one that is read', async () => {
    await reader.key('o');
    expect(await reader.ask(() => document.activeElement?.className ?? '', null)).toBe('outline-part');
    await press(reader, 'What comes next');
    await until('the part is marked', () =>
      reader.ask(() => document.querySelector('[aria-current="location"]')?.textContent === 'What comes next', null),
    );
    expect(await reader.ask(focused, null)).toBe('What comes next');
    expect(await textOf(reader)).toMatch(/[1-4] min left/);
    const isDrawn = () => document.querySelector('.progress-line')?.getBoundingClientRect().width ?? 0;
    expect(await reader.ask(isDrawn, null)).toBeGreaterThan(100);
    await look('outline');
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
