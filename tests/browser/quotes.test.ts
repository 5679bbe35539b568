// What can be done with a quote, in real browsers: its sentence on the page, a link that lands on it, its picture, who speaks.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describe as describePlace } from '../../src/core/quotes/anchor';
import { linkToWords } from '../../src/core/quotes/text-fragment';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, offers, photograph, press, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');
const MORE = 'More about this quote';

describe.each(BROWSER_NAMES)('a quote in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let page: View;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    page = await driver.open(`${publisher.origin}pages/flood-wall/`);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  const shoot = async (view: View, what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setScheme(view, scheme);
      await photograph(view, join(SCREENSHOTS, `${name}-${what}-${scheme}.png`));
    }
  };

  test('has a row of what can be done with it, and a picture with its words as text alternative', async () => {
    const popup = await driver.openPopup(page);
    const { quotes } = await readStory(popup);
    await press(popup, MORE);
    await until('the row is open', () => offers(popup, 'Copy quote'));
    await shoot(popup, 'popup-quote');
    await press(popup, 'Picture');
    const picture = await until('the picture is drawn', () => popup.ask(readPicture, null));
    expect(picture.width).toBe(1200);
    expect(picture.alt).toContain(quotes[0]?.words.slice(0, 30));
    expect(picture.alt).toContain(quotes[0]?.speaker);
    await shoot(popup, 'popup-picture');
    await popup.close();
  });

  test('is shown on the page, where it is marked and no element has changed', async () => {
    const before = await page.ask(() => document.body.outerHTML.length, null);
    const popup = await driver.openPopup(page);
    const { quotes } = await readStory(popup);
    await press(popup, MORE);
    await press(popup, 'Show on the page');
    const marked = await until('the words are marked and in sight', () => page.ask(readMark, null));
    expect(quotes[0]?.words).toContain(marked.replace(/\s+/g, ' ').slice(0, 30));
    await photograph(page, join(SCREENSHOTS, `${name}-page-quote.png`));
    expect(await page.ask(() => document.body.outerHTML.length, null)).toBe(before);
  });

  test('has a link that lands on it', async () => {
    const popup = await driver.openPopup(page);
    const { quotes, body } = await readStory(popup);
    await popup.close();
    // The last quote stands lowest on the page.
    const words = quotes.at(-1)?.words ?? '';
    const start = body.indexOf(words);
    const anchor = describePlace(body, start, start + words.length);
    const landed = await driver.open(linkToWords(`${publisher.origin}pages/flood-wall/`, anchor, body));
    const isThere = () => landed.ask(isInSight, words);
    await until('the page has moved to the words', isThere);
    expect(await landed.ask(() => scrollY, null)).toBeGreaterThan(0);
  });

  test('stands in the list of all who speak, from which it leads to its sentence', async () => {
    const reader = await openReader(driver, page);
    await press(reader, 'Everyone who speaks:');
    const voices = await reader.ask(readVoices, null);
    expect(voices.length).toBeGreaterThan(1);
    await shoot(reader, 'reader-voices');
    const [voice] = voices;
    await reader.ask(() => document.querySelector<HTMLElement>('.voice-quotes button')?.click(), null);
    const focused = await reader.ask(() => document.activeElement?.textContent ?? '', null);
    expect(focused.replace(/\s+/g, ' ')).toContain(voice?.words.slice(0, 20));
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

async function openReader(driver: Driver, page: View): Promise<View> {
  const popup = await driver.openPopup(page);
  await readStory(popup);
  await press(popup, 'Read');
  const reader = await driver.awaitOwnPage('reader.html');
  await textWith(reader, 'Everyone who speaks');
  return reader;
}

/** Runs in the document: the drawn picture, once it is there. */
function readPicture(): { width: number; alt: string } | null {
  const image = document.querySelector<HTMLImageElement>('.quote-image');
  return image?.complete && image.naturalWidth > 0 ? { width: image.naturalWidth, alt: image.alt } : null;
}

/** Runs in the page: the words that are marked, by a highlight or the selection, once they are to be seen. */
function readMark(): string | null {
  const [highlighted] = CSS.highlights?.get('lede-quote') ?? [];
  const selection = getSelection();
  const selected = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const range = highlighted instanceof Range ? highlighted : selected;
  if (!range) return null;
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? String(range) : null;
}

/** Runs in the page: whether the words are within the window. */
function isInSight(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const beginning = words.slice(0, 25);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(beginning) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + beginning.length);
    const { top, bottom } = range.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return scrollY > 0;
  }
  return false;
}

/** Runs in the reader: who speaks, and the first words of each. */
function readVoices(): { name: string; words: string }[] {
  return [...document.querySelectorAll('.voice-list > li')].map(voice => ({
    name: voice.querySelector('.voice-name')?.textContent ?? '',
    words: voice.querySelector('.quote-words')?.textContent ?? '',
  }));
}
