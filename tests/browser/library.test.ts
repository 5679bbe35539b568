// What is saved stays: through a kill, without a network, through a popup that closes too early.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory, type ShownStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, press, textOf, textWith, until, type View } from './harness/view';

describe.each(BROWSER_NAMES)('the library in %s', name => {
  const profile = mkdtempSync(join(tmpdir(), `lede-${name}-`));
  let publisher: Publisher;
  let driver: Driver;
  let read: ShownStory;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL, profile });
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('is empty at first and says what to do', async () => {
    const library = await driver.openOwnPage('library.html');
    expect(await textWith(library, 'Nothing saved yet')).toContain('Save');
    await library.close();
  });

  test('saves by a press, and confirms it', async () => {
    const popup = await openPopup(driver, publisher);
    read = await readStory(popup);
    await press(popup, 'Save');
    await textWith(popup, 'Saved in your library.');
  });

  test('keeps the article through a kill of the browser, and opens it with the network off', async () => {
    await driver.kill();
    driver = await launch(name, { extension: REAL, profile, offline: true });
    publisher.requests.length = 0;
    const library = await driver.openOwnPage('library.html');
    await press(library, floodWall.headline);
    const story = await readStory(library);
    expect(story).toMatchObject({ headline: read.headline, byline: read.byline, quotes: read.quotes });
    expect(floodWall.paragraphs.filter(paragraph => !story.body.includes(paragraph))).toEqual([]);
    expect(story.hidden).toEqual(read.hidden);
    expect(publisher.requests).toEqual([]);
  });

  test('asks nobody for anything while a saved article is read with the network on', async () => {
    await driver.close();
    driver = await launch(name, { extension: REAL, profile });
    publisher.requests.length = 0;
    const library = await driver.openOwnPage('library.html');
    await press(library, floodWall.headline);
    await readStory(library);
    expect(await library.ask(() => document.querySelectorAll('img[src^="http"]').length, null)).toBe(0);
    expect(publisher.requests).toEqual([]);
    await press(library, 'Show pictures');
    // Pictures are loaded as they come near: the reader scrolls to the first.
    const scroll = () => document.querySelector('img')?.scrollIntoView() === undefined;
    await until('a picture stands there', () => library.ask(() => document.querySelector('img') !== null, null));
    await library.ask(scroll, null);
    await until('the picture is asked for', async () => publisher.requests.length > 0);
  });

  test('loses nothing when the popup closes in the middle of a save', async () => {
    const popup = await openPopup(driver, publisher, 'hard/xhtml');
    await readStory(popup);
    await pressAndClose(popup);
    const library = await driver.openOwnPage('library.html');
    // The save that was begun may be in or not; what was saved before is there, and the library opens.
    expect(await textWith(library, floodWall.headline)).not.toContain('could not be opened');
  });

  test('removes by a press and takes it back by another', async () => {
    const library = await driver.openOwnPage('library.html');
    await textWith(library, floodWall.headline);
    await press(library, `Remove: ${floodWall.headline}`);
    await textWith(library, 'Removed “');
    await press(library, 'Undo');
    await until('the article is back', async () => (await textOf(library)).includes('Saved '));
    expect(await textWith(library, floodWall.headline)).toBeTruthy();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

async function openPopup(driver: Driver, publisher: Publisher, path = 'pages/flood-wall/'): Promise<View> {
  return driver.openPopup(await driver.open(publisher.origin + path));
}

/** Presses Save by script and closes the document in the same breath: no answer can come before. */
async function pressAndClose(popup: View): Promise<void> {
  const save = () => {
    const isSave = (button: Element) => button.textContent?.trim() === 'Save';
    const button = [...document.querySelectorAll('button')].find(isSave);
    button?.click();
    setTimeout(() => window.close(), 0);
    return button !== undefined;
  };
  expect(await popup.ask(save, null)).toBe(true);
}
