// The panel at the side of the window: the popup's page as another place, which follows the page in front.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { barriers } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, offers, photograph, press, textWith, type View } from './harness/view';

describe.each(BROWSER_NAMES)('the panel in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let page: View;
  let panel: View;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    page = await driver.open(`${publisher.origin}pages/flood-wall/`);
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await press(popup, 'Side panel');
    panel = await driver.awaitPanel();
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test('shows the story that was in the popup, without the button that opened it', async () => {
    expect((await readStory(panel)).headline).toBe(floodWall.headline);
    expect(await offers(panel, 'Side panel')).toBe(false);
    await photograph(panel, join('dist', 'screenshots', `${name}-panel.png`));
    if (name === 'chromium') expect(await barriers(panel)).toEqual([]);
  });

  test('fills the height there is and scrolls nowhere but in the story', async () => {
    const { inner, high, wide } = await panel.ask(size, null);
    expect(high).toBe(inner);
    expect(wide).toBe(true);
  });

  test('says of a page that it does not see how it can be shown', async () => {
    await driver.open(`${publisher.origin}hard/form`);
    const seen = await textWith(panel, 'Lede does not see this page.');
    expect(seen).toContain('Press the Lede button on the toolbar');
    expect(seen).not.toContain(floodWall.headline);
  });

  test('reads a page once the button is pressed there', async () => {
    const other = await driver.open(`${publisher.origin}pages/flood-wall/?again`);
    await textWith(panel, 'Lede does not see this page.');
    const popup = await driver.openPopup(other);
    await readStory(popup);
    expect((await readStory(panel)).headline).toBe(floodWall.headline);
    await popup.close();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

/** Runs in the panel: its height and that of the window, and whether nothing sticks out at its side. */
function size(): { inner: number; high: number; wide: boolean } {
  const root = document.documentElement;
  return { inner: innerHeight, high: root.scrollHeight, wide: root.scrollWidth <= innerWidth };
}
