// Pages that no reader mode likes: a right result or a plain sentence, never a blank popup, never an exception.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readProblem, readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type BrowserName, type Driver, textOf } from './harness/view';

/** Milliseconds for the largest page: reading 200,000 elements takes a while on a slow machine. */
const PATIENCE = 60_000;

const NO_STORY: { page: string; says: RegExp }[] = [
  { page: 'empty', says: /empty/ },
  { page: 'no-words', says: /empty/ },
  { page: 'no-body', says: /empty|no article/ },
  { page: 'form', says: /no article/ },
  { page: 'frameset', says: /frames/ },
  { page: 'plain-text', says: /no article|could not be read|empty/ },
  { page: 'picture', says: /no article|could not be read|empty/ },
  { page: 'broken-xhtml', says: /no article|could not be read|empty/ },
];

const STORIES: { page: string; has: string[] }[] = [
  { page: 'xhtml', has: ['Paragraph 1.', 'Paragraph 9.'] },
  { page: 'cut-off', has: ['Paragraph 1.', 'Paragraph 9.', 'The last paragraph is cut'] },
  { page: 'restless', has: ['Paragraph 1.', 'Paragraph 9.'] },
];

/** Sizes beyond any news page: the story or the sentence, and soon. */
const TOO_MUCH = ['many-elements', 'many-levels'];

const RESTRICTED: Record<BrowserName, string[]> = {
  chromium: ['chrome://version/', 'about:blank'],
  firefox: ['about:license', 'about:blank'],
};

describe.each(BROWSER_NAMES)('bad input in %s', name => {
  let publisher: Publisher;
  let driver: Driver;

  const click = async (address: string) => driver.openPopup(await driver.open(address));

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  test.each(NO_STORY)('$page: says why there is no story', async ({ page, says }) => {
    const popup = await click(`${publisher.origin}hard/${page}`);
    expect(await readProblem(popup)).toMatch(says);
    await popup.close();
  });

  test.each(STORIES)('$page: shows the story', async ({ page, has }) => {
    const popup = await click(`${publisher.origin}hard/${page}`);
    const { body } = await readStory(popup);
    expect(has.filter(words => !body.includes(words))).toEqual([]);
    await popup.close();
  });

  test.each(TOO_MUCH)('%s: shows the story or says that it is too large', async page => {
    const popup = await click(`${publisher.origin}hard/${page}`);
    const problem = readProblem(popup, { patience: PATIENCE });
    const story = readStory(popup, { patience: PATIENCE }).then(({ body }) => body);
    expect(await Promise.any([problem, story])).toMatch(/Paragraph 1\.[\s\S]*Paragraph 9\.|too large/);
    await popup.close();
  });

  test.each(RESTRICTED[name])('%s: says that no extension may read it', async address => {
    const popup = await click(address);
    expect(await readProblem(popup)).toMatch(/lets no extension|empty/);
    await popup.close();
  });

  test('reads a page that is still loading, or says that it is empty', async () => {
    const page = await driver.openLoading(`${publisher.origin}hard/never-done`);
    const popup = await driver.openPopup(page);
    const shown = Promise.any([readProblem(popup, { patience: PATIENCE }), readStory(popup, { patience: PATIENCE })]);
    expect(await shown).toBeTruthy();
    expect((await textOf(popup)).trim()).not.toBe('');
    await popup.close();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
