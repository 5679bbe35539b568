// Ways to Lede beside the button: keys of the manifest, the context menu, the keyword of the address bar, and the way back to the page.
// No protocol presses a key of the browser's own window or opens its context menu, so the browser is told that it happened (`tell`).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, WITH_TEST_HOSTS } from './harness/launch';
import { readProblem, readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, textOf, textWith, until, type View } from './harness/view';

describe.each(BROWSER_NAMES)('beside the button, in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let address: string;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: WITH_TEST_HOSTS });
    address = `${publisher.origin}pages/flood-wall/`;
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  /** Waits for the reader that something opens, does the work on it and closes it. */
  const withReader = async (work: (reader: View) => Promise<void>) => {
    const reader = await driver.awaitOwnPage('reader.html');
    await work(reader);
    await reader.close();
  };

  test('a key opens the page in the reader', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'key', command: 'open-reader' });
    await withReader(async reader => expect((await readStory(reader)).headline).toBe(floodWall.headline));
    await page.close();
  });

  test('a key cleans the page, and brings back what was hidden', async () => {
    const page = await driver.open(address);
    const [appeal = ''] = floodWall.appeal;
    expect(await textOf(page)).toContain(appeal);
    await driver.tell(page, { kind: 'key', command: 'clean-page' });
    await until('the page is cleaned', async () => !(await textOf(page)).includes(appeal));
    await driver.tell(page, { kind: 'key', command: 'clean-page' });
    await textWith(page, appeal);
    await page.close();
  });

  test('a key saves the article; the button says so for a moment, and the keyword finds it', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'key', command: 'save-article' });
    await until('the button says ✓', async () => (await driver.badge(page)) === '✓');
    await until('the button is as it was', async () => (await driver.badge(page)) === '');
    await driver.tell(page, { kind: 'keyword', words: address });
    await withReader(async reader => {
      expect(await reader.ask(() => location.search, null)).toContain('saved=');
      expect((await readStory(reader)).headline).toBe(floodWall.headline);
    });
  });

  test('the keyword with other words opens the library with what has them', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'keyword', words: 'flood wall' });
    const library = await driver.awaitOwnPage('library.html');
    await textWith(library, floodWall.headline);
    expect(await library.ask(() => document.querySelector('input')?.value, null)).toBe('flood wall');
    await library.close();
  });

  test('a key on a page without an article opens the reader with the reason', async () => {
    const page = await driver.open(`${publisher.origin}hard/form`);
    await driver.tell(page, { kind: 'key', command: 'save-article' });
    await withReader(async reader => {
      expect(await readProblem(reader)).toBe('There is no article on this page.');
    });
    await page.close();
  });

  test('“Read this selection” shows the selected text and nothing else of the page', async () => {
    const page = await driver.open(address);
    const [first = '', second = ''] = await page.ask(select, null);
    await driver.tell(page, { kind: 'menu', entry: 'selection' });
    await withReader(async reader => {
      const story = await readStory(reader);
      expect(story.headline).toBe(floodWall.headline);
      expect(story.body).toBe(`${first}\n${second}`);
      expect(await textOf(reader)).toContain('only what you selected');
    });
    await page.close();
  });

  test('“Read this selection” says it where nothing is selected', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'menu', entry: 'selection' });
    await withReader(async reader => expect(await readProblem(reader)).toBe('Nothing is selected on this page.'));
    await page.close();
  });

  test('“Open link in Lede” reads the page behind a link, and back leads to it', async () => {
    const page = await driver.open(`${publisher.origin}hard/form`);
    await driver.tell(page, { kind: 'menu', entry: 'link', link: address });
    const reader = await driver.awaitOwnPage('reader.html');
    expect((await readStory(reader)).headline).toBe(floodWall.headline);
    expect(await reader.ask(() => history.length, null)).toBeGreaterThan(1);
    await reader.close();
    await page.close();
  });

  test('“Open link in Lede” says it where the access is not given', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'menu', entry: 'link', link: 'https://*.example/story' });
    await withReader(async reader => {
      expect(await readProblem(reader)).toBe('Lede may not read the site of this link.');
    });
    await page.close();
  });

  test('“Original” leads back to the tab of the page, to the paragraph that was in view', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'menu', entry: 'page' });
    const reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
    await reader.ask(makeRoom, null);
    const words = await reader.ask(scrollToFifth, null);
    await pressOriginal(reader);
    await until('the page is in front again', () => page.ask(() => document.visibilityState === 'visible', null));
    await until('the paragraph is in view', () => page.ask(isInView, words));
    await page.close();
    await reader.close();
  });

  test('“Original” opens the page anew, at the words, where its tab is gone', async () => {
    const page = await driver.open(address);
    await driver.tell(page, { kind: 'menu', entry: 'page' });
    const reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
    await reader.ask(makeRoom, null);
    const words = await reader.ask(scrollToFifth, null);
    await page.close();
    await pressOriginal(reader);
    const opened = await driver.awaitPage(address);
    await until('the paragraph is in view', () => opened.ask(isInView, words));
    await opened.close();
    await reader.close();
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

/** Runs in the page: selects from the middle of its second paragraph to the middle of the third, and gives both parts. */
function select(): string[] {
  const [, second, third] = document.querySelectorAll('.article-body > p');
  const [from, to] = [second?.firstChild, third?.firstChild];
  if (!(from instanceof Text) || !(to instanceof Text)) return [];
  const [start, end] = [from.data.indexOf('sparked'), to.data.indexOf(' as the sea')];
  getSelection()?.setBaseAndExtent(from, start, to, end);
  return [from.data.slice(start), to.data.slice(0, end)];
}

/** Presses the link in the bar where it stands: the harness would first scroll it to the middle, and the reader elsewhere. */
async function pressOriginal(reader: View): Promise<void> {
  const middle = () => {
    const box = document.querySelector('.reader-bar a[rel]')?.getBoundingClientRect();
    return box ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
  };
  const place = await until('the link is there', () => reader.ask(middle, null));
  await reader.pressAt(place.x, place.y);
}

/** Runs in a document: makes it longer than the window, so that it can be scrolled. */
function makeRoom(): void {
  document.body.style.paddingBlockEnd = '3000px';
}

/** Runs in the reader: puts its fifth paragraph at the top of the view and gives its words. */
function scrollToFifth(): string {
  const fifth = document.querySelectorAll('.story-body > p')[4];
  const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().height ?? 0;
  scrollTo({ top: (fifth?.getBoundingClientRect().top ?? 0) + scrollY - bar - 4, behavior: 'instant' });
  return (fifth?.textContent ?? '').trim();
}

/** Runs in the page: says whether the paragraph with these words is in the window. */
function isInView(words: string): boolean {
  const found = [...document.querySelectorAll('p')].find(paragraph => paragraph.textContent?.trim() === words);
  const { top = -1 } = found?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight;
}
