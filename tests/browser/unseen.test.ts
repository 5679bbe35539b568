// What is visible counts: only a browser that draws the page can say what its styles hide.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory, type ShownStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import type { Driver } from './harness/view';

const STORY = [
  'spoke first, and the harbour master',
  'Eleven members of the council',
  'The last storm had taken the lamp',
];
const NOT_SHOWN = ['Thank you for registering', 'An error has occurred', 'Copy this sentence'];

describe.each(BROWSER_NAMES)('a page that hides words by its styles, in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let story: ShownStory;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    const popup = await driver.openPopup(await driver.open(`${publisher.origin}hard/unseen`));
    story = await readStory(popup);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('keeps what is shown, what a reader opens and what is shown later', () =>
    expect(STORY.filter(words => !story.body.includes(words))).toEqual([]));

  test('leaves out what no reader of the page sees', () =>
    expect(NOT_SHOWN.filter(words => story.body.includes(words))).toEqual([]));

  test('lists nothing of it as hidden by us: the page hid it', () => {
    const listed = story.hidden.map(block => block.text).join(' ');
    expect(NOT_SHOWN.filter(words => listed.includes(words))).toEqual([]);
  });
});
