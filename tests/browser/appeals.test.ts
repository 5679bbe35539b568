// The ways in which appeals come, on a site that the reader chose, in both browsers; and pages that fight for theirs.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARAGRAPHS, WAYS } from './harness/appeal-pages';
import { APPEALS } from './harness/appeal-words';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, pause, press, textOf, textWith, until, type View } from './harness/view';

const HOST = '127.0.0.1';
/** Rounds that Lede fights before it gives up. */
const ROUNDS = 10;

/** Languages whose phrases the rules know. */
const LANGUAGES = Object.keys(APPEALS).filter(name => existsSync(`src/core/clean/phrases/${name}.ts`));

const markup = (view: View): Promise<string> => view.ask(() => document.documentElement.outerHTML, null);

/** The ways of which something is to be seen. */
const seenWays = (view: View, ways: readonly string[]): Promise<string[]> =>
  view.ask(
    names =>
      names.filter(name => (document.querySelector(`[data-way="${name}"]`)?.getBoundingClientRect().height ?? 0) > 0),
    [...ways],
  );

/** Waits until a page has put in all that it will: the late appeal is the last. */
const settled = (view: View): Promise<boolean> =>
  until('the late appeal is there', () =>
    view.ask(() => document.querySelector('[data-way="late"] button') !== null, null),
  );

const missingParagraphs = async (view: View): Promise<string[]> => {
  const text = await textOf(view);
  return PARAGRAPHS.filter(paragraph => !text.includes(paragraph));
};

/** Whether the reader can scroll the page: a script could even where the scroll is locked. */
const scrolls = (view: View): Promise<boolean> =>
  view.ask(() => getComputedStyle(document.body).overflowY !== 'hidden', null);

describe.each(BROWSER_NAMES)('appeals in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  const address = (page: string) => `${publisher.origin}hard/${page}`;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    await driver.allowHost(HOST);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  /** What a page looks like that Lede leaves alone, once it has put in all that it will. */
  const asSent = new Map<string, string>();

  test('stand on a page that nobody chose, in all their ways', async () => {
    for (const language of LANGUAGES) {
      const page = await driver.open(address(`appeals-${language}`));
      await settled(page);
      await until(
        `all ways are to be seen in ${language}`,
        async () => (await seenWays(page, WAYS)).length === WAYS.length,
      );
      expect(await scrolls(page)).toBe(false);
      asSent.set(language, await markup(page));
      await page.close();
    }
  });

  test('go once, by hand, from a page whose site is not chosen', async () => {
    const page = await driver.open(address('appeals-en'));
    await settled(page);
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await press(popup, 'Clean this page');
    await textWith(popup, 'hidden on the page');
    await until('no appeal is to be seen', async () => (await seenWays(page, WAYS)).length === 0);
    expect(await missingParagraphs(page)).toEqual([]);
    await press(popup, 'Show what was hidden on the page');
    await textWith(popup, 'On this site…');
    await until('the page is as sent', async () => (await markup(page)) === asSent.get('en'));
    await popup.close();
    await page.close();
  });

  test('go by themselves from a chosen site, in every language and way; the story stays and scrolls', async () => {
    const first = await driver.open(address('appeals-en'));
    const popup = await driver.openPopup(first);
    await readStory(popup);
    await press(popup, 'Always clean this site');
    await textWith(popup, 'hidden on the page');
    await popup.close();
    await first.close();
    for (const language of LANGUAGES) {
      const page = await driver.open(address(`appeals-${language}`));
      await settled(page);
      const ways = [...WAYS, 'veil'];
      const gone = async () => (await seenWays(page, ways)).length === 0;
      await until(`no appeal is to be seen in ${language}`, gone).catch(async error => {
        throw new Error(`${language}: ${await seenWays(page, ways)} still there. ${error}`);
      });
      expect(await missingParagraphs(page), language).toEqual([]);
      expect(await scrolls(page), language).toBe(true);
      await page.close();
    }
  });

  test('are not seen for a frame on the next page of the site', async () => {
    const first = await driver.open(address('first-sight'));
    await until('the appeal is gone', async () => (await seenWays(first, ['middle'])).length === 0);
    await pause(500);
    const second = await driver.open(address('second-sight'));
    await pause(1_000);
    const counts = () => {
      const { framesWithAppeal, framesSeen } = Object(window);
      return { framesWithAppeal, isWatched: framesSeen > 0 };
    };
    expect(await second.ask(counts, null)).toEqual({ framesWithAppeal: 0, isWatched: true });
    await second.close();
    await first.close();
  });

  test('that are put in again and again win after ten rounds, and Lede says so; the story stays', async () => {
    const page = await driver.open(address('stubborn'));
    const rounds = () =>
      page.ask(() => Number(document.querySelector('[data-way]')?.getAttribute('data-turn') ?? 0), null);
    const settled = async () => {
      const before = await rounds();
      await pause(1_500);
      return before >= ROUNDS && (await rounds()) === before && (await seenWays(page, ['stubborn'])).length === 1;
    };
    await until('the page has won', settled, { patience: 60_000 });
    expect(await missingParagraphs(page)).toEqual([]);
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await textWith(popup, 'again and again');
    await popup.close();
    await page.close();
  });

  test('are found in a flood of 2,000 mutations a second, and the page still answers', async () => {
    const page = await driver.open(address('flood'));
    await until('the appeal is gone', async () => {
      const stands = await page.ask(() => document.querySelector('[data-way="late"]') !== null, null);
      return stands && (await seenWays(page, ['late'])).length === 0;
    });
    const begun = Date.now();
    for (let turn = 0; turn < 5; turn++)
      await page.ask(() => new Promise(done => requestAnimationFrame(() => done(0))), null);
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await missingParagraphs(page)).toEqual([]);
    await page.close();
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
