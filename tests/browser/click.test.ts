// A click on the toolbar button: the popup shows the story, the page is not touched.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { openHiddenList, readStory, type ShownStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, press, textOf, textWith, type View } from './harness/view';

/** Lines of the page that are no part of the story: none of them may stand in the text, each must be listed as hidden. */
const FURNITURE = [
  ...floodWall.appeal,
  ...floodWall.notification,
  ...floodWall.forum,
  ...floodWall.registered,
  ...floodWall.related.links,
  ...floodWall.newsletter,
];
const SPEAKER = 'Aldo Brandvik';

const serialise = (view: View): Promise<string> =>
  view.ask(() => new XMLSerializer().serializeToString(document), null);

describe.each(BROWSER_NAMES)('a click in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let page: View;
  let before: string;
  let popup: View;
  let story: ShownStory;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    page = await driver.open(`${publisher.origin}pages/flood-wall/`);
    before = await serialise(page);
    popup = await driver.openPopup(page);
    story = await readStory(popup);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('shows publisher, headline, standfirst, byline with agency, date and reading time', () => {
    expect(story).toMatchObject({
      publisher: floodWall.publisher,
      headline: floodWall.headline,
      standfirst: floodWall.standfirst,
    });
    expect(story.byline).toContain(floodWall.author);
    expect(story.byline).toContain(floodWall.agency);
    expect(story.dateline).toMatch(/2025.*4:16.*min read/);
  });

  test('shows at least two key quotes with their speakers', () => {
    const spoken = story.quotes.filter(quote => quote.words.split(' ').length >= 6 && quote.speaker);
    expect(spoken.length).toBeGreaterThanOrEqual(2);
    expect(spoken.map(quote => quote.speaker)).toContain(SPEAKER);
  });

  test('shows every paragraph in its order and no furniture', () => {
    const paragraphs = floodWall.paragraphs.map(text => story.body.indexOf(text));
    expect(paragraphs).not.toContain(-1);
    expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => one - other));
    expect(FURNITURE.filter(line => story.body.includes(line))).toEqual([]);
  });

  test('lists every line of the furniture as hidden, each block with a reason', () => {
    const hidden = story.hidden.map(block => block.text).join('\n');
    expect(FURNITURE.filter(line => !hidden.includes(line))).toEqual([]);
    expect(story.hidden.filter(block => !block.reason)).toEqual([]);
  });

  test('opens the hidden list by a press', async () => {
    await openHiddenList(popup);
    expect(await textOf(popup)).toContain(floodWall.appeal[0]);
  });

  test('leaves the page as it was, to the last byte', async () => {
    expect(await serialise(page)).toBe(before);
  });

  test('asks the publisher for no second copy of the page', () => {
    expect(publisher.requests.filter(path => path === '/pages/flood-wall/')).toHaveLength(1);
  });

  test('opens the story in the reader, where a quote leads to its sentence', async () => {
    await press(popup, 'Read');
    const reader = await driver.awaitOwnPage('reader.html');
    const shown = await readStory(reader);
    expect({ ...shown, dateline: '' }).toEqual({ ...story, dateline: '' });
    const [quote] = shown.quotes;
    await press(reader, quote?.words ?? '');
    const marked = () => `${getSelection()} ${document.activeElement?.textContent}`;
    expect(await reader.ask(marked, null)).toContain(quote?.words.slice(0, 20));
    expect(await textWith(reader, floodWall.headline)).toContain(SPEAKER);
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
