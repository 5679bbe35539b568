// The page that greets the reader once, and the panel at the side of the window.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Driver, photograph, press, textWith, type View } from './harness/view';

describe.each(BROWSER_NAMES)('after the installation, in %s', name => {
  let driver: Driver;
  let welcome: View;

  beforeAll(async () => {
    driver = await launch(name, { extension: REAL, offline: true, greeting: 'stays' });
    welcome = await driver.awaitOwnPage('welcome.html');
  });

  afterAll(async () => {
    await driver?.close();
  });

  test('a page says how to begin, which keys there are and what Lede may see, without the network', async () => {
    const text = await textWith(welcome, 'The story, without the rest');
    expect(text).toContain('Pin the button');
    expect(text).toContain(name === 'chromium' ? 'then the pin beside Lede' : 'Pin to Toolbar');
    expect(text).toContain('Lede has no account and no server.');
    await textWith(welcome, 'Read this page');
    expect(await welcome.ask(keys, null)).toEqual(['AltShiftL', 'AltShiftE']);
  });

  test('it has no barriers, light or dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setScheme(welcome, scheme);
      await photograph(welcome, join('dist', 'screenshots', `${name}-welcome-${scheme}.png`));
      if (name === 'chromium') expect(await barriers(welcome)).toEqual([]);
    }
  });

  test('its story opens in the reader, with quotes, and with what was hidden', async () => {
    await press(welcome, 'Open the sample story');
    const reader = await driver.awaitOwnPage('reader.html');
    const story = await readStory(reader);
    expect(story.headline).toContain('lighthouse keeper');
    expect(story.quotes.map(({ speaker }) => speaker)).toEqual(['Bram Ostwick', 'Henrike Vale']);
    expect(story.hidden.map(({ text }) => text.split(' ')[0])).toEqual(['Support', 'The']);
    await press(reader, story.quotes[1]?.words ?? '');
    expect(await reader.ask(() => document.activeElement?.textContent, null)).toContain('from my kitchen');
    await photograph(reader, join('dist', 'screenshots', `${name}-welcome-story.png`));
  });

  test('nothing complains', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

/** Runs in the page: the keys that it shows. */
function keys(): string[] {
  return [...document.querySelectorAll('.keys')].map(bound => bound.textContent ?? '');
}
