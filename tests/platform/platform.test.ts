import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge, showSign } from '../../src/platform/badge';
import { boundKeys, onCommand } from '../../src/platform/commands';
import { registeredHosts, registerHost, unregisterHost } from '../../src/platform/content-scripts';
import { onInstalled, onStart } from '../../src/platform/lifetime';
import { offerMenus, onMenuChosen } from '../../src/platform/menus';
import { onKeyword } from '../../src/platform/omnibox';
import { translate, uiLanguage } from '../../src/platform/translate';
import { openBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('./fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

it('registers the scripts for the pages of a host, and unregisters it', async () => {
  await registerHost('www.example.org');
  await browser.scripting.registerContentScripts([{ id: 'of-another-kind', matches: [], js: [] }]);
  expect(await registeredHosts()).toEqual(['www.example.org']);
  expect(browser.scripting.scripts.get('clean:www.example.org')).toMatchObject({
    js: ['phrases.js', 'content.js'],
    runAt: 'document_start',
    matches: ['https://www.example.org/*', 'http://www.example.org/*'],
    persistAcrossSessions: true,
  });
  await unregisterHost('www.example.org');
  expect(await registeredHosts()).toEqual([]);
});

it('shows a number on the button of a tab, and nothing for zero', async () => {
  await showBadge(1, 3);
  expect(browser.action.badges.get(1)).toBe('3');
  await showBadge(1, 0);
  expect(browser.action.badges.get(1)).toBe('');
});

it('is quiet about the badge of a tab that was closed', async () => {
  browser.action.setBadgeText = () => Promise.reject(new Error('No tab with id: 1.'));
  await expect(showBadge(1, 3)).resolves.toBeUndefined();
});

it('offers one menu entry however often it is offered at once', async () => {
  const entry = { id: 'read', on: 'page' } as const;
  await Promise.all([offerMenus([{ ...entry, title: 'Read' }]), offerMenus([{ ...entry, title: 'Read in Lede' }])]);
  expect(browser.contextMenus.menus.map(({ title }) => title)).toEqual(['Read in Lede']);
});

it('hears its own menu entry only, and only in a tab', () => {
  const heard: unknown[] = [];
  const stop = onMenuChosen({ read: choice => heard.push(choice) });
  browser.contextMenus.onClicked.fire({ menuItemId: 'other' }, { id: 1 });
  browser.contextMenus.onClicked.fire({ menuItemId: 'read' });
  browser.contextMenus.onClicked.fire({ menuItemId: 'read', pageUrl: 'https://www.example.org/' }, { id: 1 });
  stop();
  browser.contextMenus.onClicked.fire({ menuItemId: 'read' }, { id: 2 });
  expect(heard).toEqual([{ tab: { id: 1, address: 'https://www.example.org/' }, link: '' }]);
});

it('hears the start of the browser and of the extension until it is told to stop', () => {
  let starts = 0;
  const stop = onStart(() => {
    starts += 1;
  });
  browser.runtime.onStartup.fire();
  browser.runtime.onInstalled.fire({ reason: 'update' });
  stop();
  browser.runtime.onStartup.fire();
  expect(starts).toBe(2);
});

it('hears of an installation, and of no update', () => {
  const heard: string[] = [];
  onInstalled(() => heard.push('installed'));
  for (const reason of ['update', 'install', 'browser_update']) browser.runtime.onInstalled.fire({ reason });
  expect(heard).toEqual(['installed']);
});

it('shows a sign on the button for a moment, then what stood there', async () => {
  vi.useFakeTimers();
  await showBadge(1, 3);
  const shown = showSign(1, '✓');
  await vi.advanceTimersByTimeAsync(100);
  expect(browser.action.badges.get(1)).toBe('✓');
  await vi.runAllTimersAsync();
  await shown;
  expect(browser.action.badges.get(1)).toBe('3');
  vi.useRealTimers();
});

it('lets a count that comes while a sign is shown stay', async () => {
  vi.useFakeTimers();
  const shown = showSign(1, '!');
  await vi.advanceTimersByTimeAsync(100);
  await showBadge(1, 5);
  await vi.runAllTimersAsync();
  await shown;
  expect(browser.action.badges.get(1)).toBe('5');
  vi.useRealTimers();
});

it('lists the keys as they are bound, and hears those it knows with the tab', async () => {
  browser.commands.bound.push({ name: 'open-reader', shortcut: 'Alt+Shift+E' }, { name: 'other', shortcut: 'F9' });
  expect(await boundKeys()).toEqual([{ command: 'open-reader', keys: 'Alt+Shift+E' }]);
  const heard: unknown[] = [];
  const stop = onCommand({ 'open-reader': tab => heard.push(tab) });
  browser.commands.onCommand.fire('open-reader', { id: 4, url: 'https://www.example.org/' });
  browser.commands.onCommand.fire('other', { id: 4 });
  // An older Firefox hands over no tab: it is the one in front.
  await Promise.all(browser.commands.onCommand.fire('open-reader'));
  stop();
  browser.commands.onCommand.fire('open-reader', { id: 5 });
  expect(heard).toEqual([
    { id: 4, address: 'https://www.example.org/' },
    { id: 1, address: 'https://www.example.org/story' },
  ]);
});

it('writes a suggestion in the syntax of the browser', async () => {
  const answers: { description: string }[][] = [];
  const suggest = async () => [{ content: 'a', description: 'Smith & Sons <b>' }];
  onKeyword({ suggest, open: () => undefined });
  const ask = async () => {
    browser.omnibox.onInputChanged.fire('smith', found => answers.push(found));
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
    return answers.pop()?.[0]?.description;
  };
  expect(await ask()).toBe('Smith & Sons <b>');
  browser.runtime.getURL = path => `chrome-extension://own/${path}`;
  expect(await ask()).toBe('Smith &amp; Sons &lt;b&gt;');
});

it('translates by key and with substitutions', () => {
  expect(translate('hidden', ['3'])).toBe('hidden 3');
  expect(translate('save')).toBe('save');
});

it.each([
  ['the browser’s own variety of the language that Lede speaks', 'en', 'en-GB'],
  ['the language of the words where the browser speaks another', 'de', 'de'],
])('knows its language: %s', (_what, spoken, language) => {
  browser.i18n.spoken = spoken;
  expect(uiLanguage()).toBe(language);
});
