// What helps along in the text, with real keys and clicks: the reading line, pictures, links, the place, and stories beyond measure.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focused, hugeShape, keptPlace, lineTop, openAids, type } from './harness/aid-questions';
import { barriers } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { type Publisher, publish } from './harness/server';
import { type Driver, offers, photograph, press, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');
/** Milliseconds that ten thousand paragraphs may take to be drawn, and to be searched letter by letter; two seconds were measured. */
const PATIENCE = 15_000;
describe.each(BROWSER_NAMES)('reading along in %s', name => {
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

  test('"f" lays a ruler, then dims all but three lines; arrow keys move both', async () => {
    await reader.key('f');
    await textWith(reader, 'Ruler on.');
    const before = await reader.ask(lineTop, null);
    await reader.key('ArrowUp');
    await until('the line has moved', async () => (await reader.ask(lineTop, null)) < before - 10);
    await look('ruler');
    await reader.key('f');
    await textWith(reader, 'Three clear lines.');
    await photograph(reader, join(SCREENSHOTS, `${name}-aids-focus.png`));
    await reader.key('f');
    await textWith(reader, 'Reading line off.');
    expect(await reader.ask(() => document.querySelector('.line-layer') === null, null)).toBe(true);
  });

  test('"i" leaves pictures out, and they come back by a press', async () => {
    const count = () => document.querySelectorAll('.story img').length;
    await reader.key('i');
    await textWith(reader, 'Pictures: only of this site.');
    expect(await reader.ask(count, null)).toBe(2);
    await reader.key('i');
    await textWith(reader, 'Pictures are not loaded');
    expect(await reader.ask(count, null)).toBe(0);
    await press(reader, 'Show pictures');
    await until('the pictures are there', async () => (await reader.ask(count, null)) === 2);
    await reader.key('i');
    await textWith(reader, 'Pictures: all.');
  });

  test('"j" and "k" go from paragraph to paragraph', async () => {
    await reader.ask(() => scrollTo(0, 0), null);
    await reader.ask(() => document.querySelector<HTMLElement>('.headline')?.focus(), null);
    await reader.key('j');
    const first = await reader.ask(focused, null);
    await reader.key('j');
    expect(await reader.ask(focused, null)).not.toBe(first);
    await reader.key('k');
    expect(await reader.ask(focused, null)).toBe(first);
  });

  test('a film is a card that loads nothing', async () => {
    expect(await reader.ask(() => document.querySelector('.link-card')?.textContent, null)).toBe(
      'VideoHow the breakwater was lostyoutube.com',
    );
    expect(await reader.ask(() => document.querySelectorAll('iframe, video, audio').length, null)).toBe(0);
  });

  test('links can look like text, and stay links', async () => {
    await press(reader, 'Appearance');
    await press(reader, 'Like text');
    const lineOfLink = () => {
      const link = [...document.querySelectorAll('.story-body a')].find(a => a.textContent === 'it promised');
      return link ? getComputedStyle(link).textDecorationLine : '';
    };
    await until('the link is plain', async () => (await reader.ask(lineOfLink, null)) === 'none');
    await look('menu');
    await press(reader, 'Marked');
    await until('the link is marked', async () => (await reader.ask(lineOfLink, null)) === 'underline');
    await reader.key('Escape');
  });

  test('an article opens where it was left, with a way to the beginning', async () => {
    await reader.ask(() => document.querySelectorAll('.story-body > *')[20]?.scrollIntoView(), null);
    const left = await until('the place is kept', () => reader.ask(keptPlace, null));
    expect(left).toBeGreaterThan(10);
    await reader.close();
    reader = await openAids(driver, publisher, { page: 'long' });
    await textWith(reader, 'Back where you were.');
    expect(await reader.ask(() => scrollY > innerHeight, null)).toBe(true);
    await look('place');
    await press(reader, 'Go to the beginning');
    await until('it is at the beginning', () => reader.ask(() => scrollY < 50, null));
    expect(await offers(reader, 'Go to the beginning')).toBe(false);
  });

  test('nothing sticks out at 320 pixels, and the outline is a menu', async () => {
    await reader.setWidth(320);
    await until('the outline is a menu', () => reader.ask(() => !!document.querySelector('.outline-menu'), null));
    expect(await reader.ask(() => document.documentElement.scrollWidth, null)).toBeLessThanOrEqual(320);
    await reader.key('o');
    await until('the menu is open', () => offers(reader, 'Who pays for it'));
    await look('narrow');
    await press(reader, 'Who pays for it');
    await until('the part has the focus', async () => (await reader.ask(focused, null)) === 'Who pays for it');
  });

  test('ten thousand paragraphs, a thousand columns, forty authors and a word of 300 letters are read', async () => {
    await reader.close();
    reader = await openAids(driver, publisher, { page: 'huge', patience: 60_000 });
    const begun = Date.now();
    await reader.key('/');
    await type(reader, 'paragraph 9999.');
    await textWith(reader, '1 of 1', { patience: PATIENCE });
    expect(Date.now() - begun).toBeLessThan(PATIENCE);
    await reader.key('Escape');
    const shape = await reader.ask(hugeShape, null);
    expect(shape.blocks).toBeGreaterThan(10_000);
    expect(shape.authors.match(/Ada /g)).toHaveLength(40);
    expect(shape.width).toBeLessThanOrEqual(shape.window);
    expect(shape.table).toBeGreaterThan(shape.window * 10);
    expect(shape.drawn, 'milliseconds to draw it').toBeLessThan(PATIENCE);
  });

  test('leave no complaint in any console', async () => {
    // The browser itself says that a picture did not come.
    const own = (await driver.complaints()).filter(complaint => !complaint.includes('/never/loads.jpg'));
    expect(own).toEqual([]);
  });
});
