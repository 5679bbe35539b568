// Languages of the interface, on the pages with the most words, in Chromium: whole, the right way round, nothing sticks out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './harness/barriers';
import { launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Driver, photograph, press, until, type View } from './harness/view';

/** One of each kind of script and the one with the longest words; LEDE_LANGUAGES=all takes every one, which takes two minutes. */
const FEW = ['ar', 'de', 'ja'];
const ALL = readdirSync('_locales').map(name => name.replace('_', '-'));
const LANGUAGES = process.env.LEDE_LANGUAGES === 'all' ? ALL : FEW;
const RIGHT_TO_LEFT = ['ar', 'he'];
/** CSS pixels: the width of a window of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = 320;

function parseWords(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join('_locales', language.replace('-', '_'), 'messages.json'), 'utf8'));
}

describe.each(LANGUAGES)('Lede in %s', language => {
  const words = parseWords(language);
  let driver: Driver;
  let welcome: View;

  beforeAll(async () => {
    driver = await launch('chromium', { extension: REAL, offline: true, greeting: 'stays', language });
    welcome = await driver.awaitOwnPage('welcome.html');
  });

  afterAll(async () => {
    await driver?.close();
  });

  test('greets in its own words, the right way round', async () => {
    const look = () => welcome.ask(pageOf, null);
    const seen = await until('the page is drawn', async () => {
      const page = await look();
      return page.headline !== '' && page;
    });
    expect(seen.headline).toBe(words.welcome_headline?.message);
    expect(seen.direction).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
    expect(seen.language.split('-')[0]).toBe(language.split('-')[0]);
  });

  test('opens the sample story, without barriers and within a narrow window', async () => {
    await press(welcome, words.welcome_open_sample?.message ?? '');
    await hold(await driver.awaitOwnPage('reader.html'), { language, what: 'reader', ready: readStory });
  });

  test('shows the settings, without barriers and within a narrow window', async () => {
    const isThere = (view: View) =>
      until('the settings', () => view.ask(() => document.querySelector('h3') !== null, null));
    await hold(await driver.openOwnPage('options.html'), { language, what: 'options', ready: isThere });
  });

  test('complains of nothing', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

interface Holding {
  language: string;
  what: string;
  ready: (view: View) => Promise<unknown>;
}

async function hold(view: View, { language, what, ready }: Holding): Promise<void> {
  await ready(view);
  expect(await barriers(view), what).toEqual([]);
  await photograph(view, join('dist', 'screenshots', `language-${language}-${what}.png`));
  await view.setWidth(NARROW);
  const isNarrow = () => view.ask(width => innerWidth === width, NARROW);
  await until('the window is narrow', isNarrow);
  expect(await view.ask(sticking, null), `${what} at ${NARROW} pixels`).toEqual([]);
  await photograph(view, join('dist', 'screenshots', `language-${language}-${what}-narrow.png`));
}

/** Runs in a page of ours. */
function pageOf(): { headline: string; direction: string; language: string } {
  const { dir, lang } = document.documentElement;
  return { headline: document.querySelector('h1')?.textContent ?? '', direction: dir, language: lang };
}

/** Runs in a page of ours: what makes it wider than its window. */
function sticking(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
    .map(one => one.outerHTML.slice(0, 120));
}
