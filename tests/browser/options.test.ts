// The settings: searched, an access taken back, everything exported, deleted and imported again, all by a press.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { floodWall } from '../pages/flood-wall/story';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import {
  answerAsked,
  askByPress,
  chooseFile,
  fillRule,
  focused,
  keepFiles,
  keptFile,
  pressEscape,
  typeSearch,
} from './harness/options-hand';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, offers, press, textOf, textWith, until, type View } from './harness/view';

const HOST = '127.0.0.1';
const OTHER = 'localhost';

describe.each(BROWSER_NAMES)('the settings in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let options: View;
  let file: string;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    await driver.allowHost(HOST);
    await driver.allowHost(OTHER);
    options = await driver.openOwnPage('options.html');
    await textWith(options, 'Your data');
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  const addRule = async () => {
    await options.ask(fillRule, { place: `${HOST}/pages`, action: 'clean' });
    await press(options, 'Add');
    await until('the access is listed', () => offers(options, `Take back access: ${HOST}`));
  };
  const themeIs = (theme: string) =>
    until(`the theme ${theme}`, () => options.ask(wanted => document.documentElement.dataset.theme === wanted, theme));

  test('are found by a word that none of them shows', async () => {
    await options.ask(typeSearch, 'backup');
    const text = await textWith(options, '3 settings found');
    expect(text).toContain('Export everything');
    expect(text).not.toContain('Count on the button');
    await options.ask(typeSearch, 'xyzzy');
    await textWith(options, 'No setting has these words.');
    await options.ask(pressEscape, null);
    await textWith(options, 'Count on the button');
  });

  test('are reached by the list of groups, and the focus goes along', async () => {
    await press(options, 'Your data');
    await until('the heading has the focus', async () => (await options.ask(focused, null)) === 'data');
  });

  test('take an access back, and its rule with it', async () => {
    await addRule();
    expect(await textWith(options, 'For a rule of yours')).toContain('Access given');
    await press(options, `Take back access: ${HOST}`);
    await textWith(options, `Access taken back: ${HOST}`);
    await textWith(options, 'None yet.');
    const text = await textWith(options, 'No site. Lede sees a page only when you press its button.');
    expect(text).not.toContain(`${HOST}/pages`);
    expect(await options.ask(focused, null)).toBe('access-none');
  });

  test('list an access that no rule needs, and take that back too', async () => {
    await options.ask(askByPress, OTHER);
    await press(options, 'Ask');
    await until('the question is answered', () => options.ask(answerAsked, null));
    await textWith(options, 'Nothing needs it any more');
    await press(options, `Take back access: ${OTHER}`);
    await textWith(options, `Access taken back: ${OTHER}`);
  });

  test('give everything as a file', async () => {
    const popup = await driver.openPopup(await driver.open(`${publisher.origin}pages/flood-wall/`));
    await readStory(popup);
    await press(popup, 'Save');
    await textWith(popup, 'Saved in your library.');
    await popup.close();
    options = await driver.openOwnPage('options.html');
    await textWith(options, 'The library holds 1 article.');
    await addRule();
    await press(options, 'Sepia');
    await themeIs('sepia');
    await options.ask(keepFiles, null);
    await press(options, 'Export everything');
    await textWith(options, 'Downloading lede-');
    file = await options.ask(keptFile, null);
    expect(JSON.parse(file)).toMatchObject({ lede: 'everything', version: 1 });
  });

  test('are reset, and the rules stay; that too can be undone', async () => {
    await press(options, 'Reset settings');
    await textWith(options, 'The settings are as they were at the start.');
    await themeIs('system');
    expect(await textOf(options)).toContain(`${HOST}/pages`);
    await press(options, 'Undo');
    await themeIs('sepia');
  });

  test('delete everything only after a tick', async () => {
    await press(options, 'Delete everything');
    await textWith(options, 'Delete everything?');
    await press(options, 'Delete now');
    expect(await textOf(options)).not.toContain('Everything is deleted.');
    await press(options, 'Yes, delete all this.');
    await press(options, 'Delete now');
    await textWith(options, 'Everything is deleted.');
    await themeIs('system');
    const text = await textWith(options, 'The library holds 0 articles.');
    expect(text).not.toContain(`${HOST}/pages`);
    await textWith(options, 'No site. Lede sees a page only when you press its button.');
  });

  test.each([
    ['is cut', (text: string) => text.slice(0, -3), 'This file is damaged or not complete.'],
    ['is another’s', () => '{"sites":[]}', 'Lede did not make this file.'],
    ['is of later', (text: string) => text.replace('"version":1', '"version":9'), 'Another version of Lede'],
  ])('say so of a file that %s, and change nothing', async (_name, change, sentence) => {
    await options.ask(chooseFile, change(file));
    expect(await textWith(options, sentence)).toContain('Nothing was changed.');
    expect(await textOf(options)).toContain('The library holds 0 articles.');
  });

  test('show what is in the file, and take it in', async () => {
    await options.ask(chooseFile, file);
    const text = await textWith(options, 'In this file of');
    expect(text).toContain('1 rule for a site');
    expect(text).toContain('The library holds 0 articles.');
    await press(options, 'Replace the settings here with those of the file');
    await press(options, 'Take in');
    await textWith(options, 'Taken in:');
    await themeIs('sepia');
    expect(await textWith(options, 'The library holds 1 article.')).toContain(`${HOST}/pages`);
  });

  test('ask for the access that the rules need, afterwards', async () => {
    await press(options, 'Give access to 1 site');
    await textWith(options, 'Access given');
    const library = await driver.openOwnPage('library.html');
    await textWith(library, floodWall.headline);
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
