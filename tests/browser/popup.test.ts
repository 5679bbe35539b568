// The popup over a page: what its buttons do, where it stands when it is opened again, and that nothing in it moves by itself.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, pause, photograph, press, textOf, textWith, until, type View } from './harness/view';

/** The browsers' limit for a popup, in pixels. */
const HIGHEST = 600;
/** Milliseconds within which a place in the popup has been noted. */
const NOTED = 600;

describe.each(BROWSER_NAMES)('the popup in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let page: View;

  const opened = async () => {
    const popup = await driver.openPopup(page);
    await readStory(popup);
    return popup;
  };

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    page = await driver.open(`${publisher.origin}pages/flood-wall/`);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('names where the story comes from, fits into its height, and scrolls nowhere but in the story', async () => {
    const popup = await opened();
    expect(await textOf(popup)).toContain('127.0.0.1');
    const { height, tooWide } = await popup.ask(measure, null);
    expect(height).toBeLessThanOrEqual(HIGHEST);
    expect(tooWide).toEqual([]);
    await popup.close();
  });

  test('saves the article, and says so from its first drawing when it is opened again', async () => {
    const popup = await opened();
    await press(popup, 'Save');
    await textWith(popup, 'Saved in your library.');
    await popup.close();
    const again = await opened();
    expect(await textOf(again)).toContain('Saved');
    // Only Chromium measures it.
    if (name === 'chromium') expect(await again.ask(shifts, null)).toBe(0);
    await again.close();
  });

  test('stands where it was when it is opened again, the hidden list open as it was left', async () => {
    const popup = await opened();
    await press(popup, 'Hidden');
    await popup.ask(scrollTo, 420);
    await pause(NOTED);
    await popup.close();
    const again = await opened();
    expect(await again.ask(standing, null)).toEqual({ top: 420, list: 'open' });
    await press(again, 'Hidden');
    await again.ask(scrollTo, 0);
    await pause(NOTED);
    await again.close();
    const third = await opened();
    expect(await third.ask(standing, null)).toEqual({ top: 0, list: 'closed' });
    await third.close();
  });

  test('leads from its foot to the hidden list and opens it', async () => {
    const popup = await opened();
    const place = await popup.ask(hiddenButton, null);
    await popup.pressAt(place.x, place.y);
    await until('the list is open', () => popup.ask(() => document.querySelector('.hidden-list[open]') !== null, null));
    expect(await popup.ask(() => document.activeElement?.localName, null)).toBe('summary');
    await press(popup, 'Hidden');
    await pause(NOTED);
    await popup.close();
  });

  test('cleans the page in front and gives it back', async () => {
    const [appeal = ''] = floodWall.appeal;
    const popup = await opened();
    await press(popup, 'Clean this page');
    await until('the button is on', () => popup.ask(isOn, 'Clean this page'));
    await until('the page is cleaned', async () => !(await textOf(page)).includes(appeal));
    await photograph(popup, join('dist', 'screenshots', `${name}-popup-cleaned-light.png`));
    await press(popup, 'Clean this page');
    await textWith(page, appeal);
    await popup.close();
  });

  test('opens the reader to listen', async () => {
    const popup = await opened();
    await press(popup, 'Listen');
    const reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
    // The player opens by itself and takes the wish out of the address: a reload does not begin to speak.
    await until('the player is there', () => reader.ask(() => document.querySelector('.listen-player') !== null, null));
    const query = await reader.ask(() => location.search, null);
    expect(new URLSearchParams(query).get('tab')).toMatch(/^\d+$/);
    await reader.close();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

/** Runs in the popup: its height, and the words that stick out of their box. */
function measure(): { height: number; tooWide: string[] } {
  const boxes = [...document.querySelectorAll('.popup, .popup-head, .popup-foot, .button')];
  return {
    height: document.documentElement.scrollHeight,
    tooWide: boxes.filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.textContent ?? ''),
  };
}

/** Runs in the popup: the sum of all layout shifts since it was opened. */
async function shifts(): Promise<number> {
  await new Promise(done => setTimeout(done, 500));
  const found = await new Promise<PerformanceEntryList>(resolve => {
    const observer = new PerformanceObserver(list => resolve(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 500);
  });
  return found.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
}

/** Runs in the popup. */
function scrollTo(top: number): void {
  document.querySelector('.popup-scroll')?.scrollTo({ top, behavior: 'instant' });
}

/** Runs in the popup: how far it is scrolled, and whether the hidden list is open. */
function standing(): { top: number; list: string } {
  return {
    top: Math.round(document.querySelector('.popup-scroll')?.scrollTop ?? -1),
    list: document.querySelector('.hidden-list[open]') ? 'open' : 'closed',
  };
}

/** Runs in the popup: the middle of the button at its foot; the list in the story bears the same words. */
function hiddenButton(): { x: number; y: number } {
  const box = document.querySelector('.popup-ways > .button')?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Runs in the popup: says whether a button is pressed in. */
function isOn(words: string): boolean {
  const buttons = [...document.querySelectorAll('button[aria-pressed="true"]')];
  return buttons.some(button => button.textContent?.trim() === words);
}
