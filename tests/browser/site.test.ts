// A site that the reader chose: its pages are cleaned as they load, and come back to the last byte.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, pause, press, textOf, textWith, until, type View } from './harness/view';

const HOST = '127.0.0.1';
const SWITCH = 'Always clean this site';
/** Long enough for a content script to have run on a loaded page, in milliseconds: that nothing happens has no event. */
const LONG_ENOUGH = 1_500;

const markup = (view: View): Promise<string> => view.ask(() => document.documentElement.outerHTML, null);

describe.each(BROWSER_NAMES)('a chosen site in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let address: string;
  let asSent: string;
  let cleaned: View;

  const openPopup = async (page: View) => {
    const popup = await driver.openPopup(page);
    await readStory(popup);
    return popup;
  };
  const badgeIs = (page: View, wanted: string | RegExp) =>
    until(`the badge ${wanted}`, async () => {
      const badge = await driver.badge(page);
      return (typeof wanted === 'string' ? badge === wanted : wanted.test(badge)) && { badge };
    });

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    address = `${publisher.origin}pages/flood-wall/`;
    await driver.allowHost(HOST);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('is not touched before it is chosen', async () => {
    const page = await driver.open(address);
    await pause(LONG_ENOUGH);
    asSent = await markup(page);
    expect(await driver.badge(page)).toBe('');
    expect(await textOf(page)).toContain(floodWall.appeal[0]);
  });

  test('is cleaned at once when the switch is pressed', async () => {
    const page = await driver.open(address);
    const popup = await openPopup(page);
    await press(popup, SWITCH);
    await textWith(popup, 'hidden on the page');
    await badgeIs(page, /^\d+$/);
    expect(await textOf(page)).not.toContain(floodWall.appeal[0]);
    await page.close();
  });

  test('is cleaned as its next page loads: prompts gone, story there, the badge counts', async () => {
    cleaned = await driver.open(address);
    const { badge } = await badgeIs(cleaned, /^\d+$/);
    const text = await textOf(cleaned);
    expect(floodWall.paragraphs.filter(paragraph => !text.includes(paragraph))).toEqual([]);
    expect([...floodWall.appeal, ...floodWall.notification].filter(line => text.includes(line))).toEqual([]);
    expect(Number(badge)).toBeGreaterThanOrEqual(4);
  });

  test('reads the same in the popup as a page that is not cleaned', async () => {
    const popup = await driver.openPopup(cleaned);
    const story = await readStory(popup);
    expect(story.hidden.map(block => block.text).join('\n')).toContain(floodWall.appeal[0]);
    await popup.close();
  });

  test('brings everything back by a press, to the last byte', async () => {
    const popup = await openPopup(cleaned);
    await press(popup, 'Show what was hidden on the page');
    await textWith(popup, 'The page is as the publisher sent it.');
    expect(await markup(cleaned)).toBe(asSent);
    await badgeIs(cleaned, '');
    await popup.close();
  });

  test('leaves a page that is no article alone', async () => {
    const page = await driver.open(`${publisher.origin}hard/form`);
    const before = await markup(page);
    await pause(LONG_ENOUGH);
    expect(await driver.badge(page)).toBe('');
    expect(await markup(page)).toBe(before);
    await page.close();
  });

  test('is named in the options, with its access', async () => {
    const options = await driver.openOwnPage('options.html');
    expect(await textWith(options, HOST)).toContain('Access given');
    await options.close();
  });

  test('is let alone once the browser takes the permission back, and open pages come back', async () => {
    const page = await driver.open(address);
    await badgeIs(page, /^\d+$/);
    await driver.takeBackHost(HOST);
    await until('the open page is as sent', async () => (await markup(page)) === asSent);
    await badgeIs(page, '');
    const next = await driver.open(address);
    await pause(LONG_ENOUGH);
    expect(await markup(next)).toBe(asSent);
    expect(await driver.badge(next)).toBe('');
    const options = await driver.openOwnPage('options.html');
    expect(await textWith(options, 'None yet.')).not.toContain(HOST);
  });

  test('can be chosen again, and ended by its switch', async () => {
    await driver.allowHost(HOST);
    const page = await driver.open(address);
    const popup = await openPopup(page);
    await press(popup, SWITCH);
    await badgeIs(page, /^\d+$/);
    await press(await reopened(popup, page), SWITCH);
    await badgeIs(page, '');
    expect(await markup(page)).toBe(asSent);
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });

  /** The popup closes when the browser asks; a new one knows the choice. */
  const reopened = async (popup: View, page: View): Promise<View> => {
    await popup.close();
    return openPopup(page);
  };
});
