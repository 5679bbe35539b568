// How it looks, in light and dark: pictures for the eye in dist/screenshots, and axe over every page in Chromium.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { openHiddenList, readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, photograph, press, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');

describe.each(BROWSER_NAMES)('the looks in %s', name => {
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

  /** Photographs a view in both schemes and looks for barriers in each. */
  const look = async (view: View, what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setScheme(view, scheme);
      const isSo = () => view.ask(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
      await until(`the scheme is ${scheme}`, isSo);
      await view.ask(settle, null);
      await photograph(view, join(SCREENSHOTS, `${name}-${what}-${scheme}.png`));
      if (name === 'chromium') expect(await barriers(view), `${what}, ${scheme}`).toEqual([]);
    }
  };

  test('of the popup with a story, and with the hidden list open', async () => {
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await look(popup, 'popup');
    await openHiddenList(popup);
    await look(popup, 'popup-hidden');
    await popup.close();
  });

  test('of the popup without a story', async () => {
    const popup = await driver.openPopup(await driver.open(`${publisher.origin}hard/form`));
    await textWith(popup, 'There is no article on this page.');
    await look(popup, 'popup-problem');
    await popup.close();
  });

  test('of the reader', async () => {
    const popup = await driver.openPopup(page);
    await press(popup, 'Save');
    await textWith(popup, 'Saved in your library.');
    await press(popup, 'Read');
    const reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
    await look(reader, 'reader');
  });

  test.each(['library', 'options'])('of the %s page', async what => {
    const view = await driver.openOwnPage(`${what}.html`);
    await textWith(view, what === 'library' ? 'min read' : 'What Lede may see');
    await look(view, what);
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

/** Runs in the document: waits until colours that fade from one scheme to the other have arrived. */
async function settle(): Promise<void> {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  // In Firefox an animation in a closed list is pending for ever: nothing of it is drawn.
  const longest = new Promise(done => setTimeout(done, 1_000));
  await Promise.race([longest, Promise.allSettled(document.getAnimations().map(animation => animation.finished))]);
}
