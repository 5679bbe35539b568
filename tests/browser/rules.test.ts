// Rules for parts of a site: one part opens in the reader, another is cleaned, and a pause ends both for a while.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, pause, press, textOf, until, type View } from './harness/view';

const HOST = '127.0.0.1';
const PART = `${HOST}/pages/flood-wall`;
/** Long enough for a content script to have run on a loaded page, in milliseconds: that nothing happens has no event. */
const LONG_ENOUGH = 1_500;

/** Runs in the options: fills in the form for a rule as a hand would. */
function fillIn({ place, action }: { place: string; action: string }): void {
  const form = document.querySelector<HTMLFormElement>('form.line-form');
  const [field, choice] = [form?.querySelector('input'), form?.querySelector('select')];
  if (!field || !choice) throw new Error('the options have no form for a rule');
  field.value = place;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  choice.value = action;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the options: counts the rules that are listed. */
function countRules(): number {
  return document.querySelectorAll('.site-list .site').length;
}

describe.each(BROWSER_NAMES)('rules for parts of a site in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let story: string;
  let other: string;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    story = `${publisher.origin}pages/flood-wall/`;
    other = `${publisher.origin}hard/appeals-en`;
    await driver.allowHost(HOST);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  const openOptions = async () => {
    const options = await driver.openOwnPage('options.html');
    // The list of rules is read after the first drawing, and what stands below it moves.
    const isFilled = () =>
      document.querySelector('form.line-form') !== null &&
      document.querySelector('.site-list .site, .part-empty:not(#access-none)') !== null;
    await until('the form and the rules are there', () => options.ask(isFilled, null));
    return options;
  };
  const addRule = async (place: string, action: string) => {
    const options = await openOptions();
    const before = await options.ask(countRules, null);
    await options.ask(fillIn, { place, action });
    await press(options, 'Add');
    // The place may stand in another rule's: what tells is one row more. A page that is closed sooner stores nothing.
    await until('the rule is in the list', async () => (await options.ask(countRules, null)) > before);
    await pause(LONG_ENOUGH);
    await options.close();
  };
  /** A rule takes hold a moment after it stands in the list: the page is opened again until it does. */
  const openCleaned = (address: string): Promise<View> =>
    until('the page is cleaned', async () => {
      const page = await driver.open(address);
      await pause(LONG_ENOUGH);
      if (/^\d+$/.test(await driver.badge(page))) return page;
      await page.close();
      return null;
    });

  test('a story of the part opens in the reader by itself', async () => {
    await addRule(PART, 'reader');
    await driver.openLoading(story);
    const reader = await driver.awaitOwnPage('reader.html');
    expect((await readStory(reader)).headline).toBe(floodWall.headline);
    await reader.close();
  });

  test('the rest of the site is left alone', async () => {
    const page = await driver.open(other);
    await pause(LONG_ENOUGH);
    expect(await driver.badge(page)).toBe('');
    expect(await textOf(page)).toContain('Donate now');
    await page.close();
  });

  test('the rest is cleaned by a rule of its own', async () => {
    await addRule(HOST, 'clean');
    const page = await openCleaned(other);
    expect(await textOf(page)).not.toContain('Donate now');
    await page.close();
  });

  test('a pause leaves all as it is sent', async () => {
    const options = await openOptions();
    await press(options, 'Pause');
    await pause(LONG_ENOUGH);
    await options.close();
    const page = await driver.open(other);
    await pause(LONG_ENOUGH);
    expect(await driver.badge(page)).toBe('');
    expect(await textOf(page)).toContain('Donate now');
    await page.close();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
