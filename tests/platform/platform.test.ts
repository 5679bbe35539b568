import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from '../../src/platform/badge';
import { registeredHosts, registerHost, unregisterHost } from '../../src/platform/content-scripts';
import { onStart } from '../../src/platform/lifetime';
import { offerMenu, onMenuChosen } from '../../src/platform/menus';
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
  await Promise.all([offerMenu('read', 'Read'), offerMenu('read', 'Read in Lede')]);
  expect(browser.contextMenus.menus.map(({ title }) => title)).toEqual(['Read in Lede']);
});

it('hears its own menu entry only, and only in a tab', () => {
  const heard: unknown[] = [];
  const stop = onMenuChosen('read', tab => heard.push(tab));
  browser.contextMenus.onClicked.fire({ menuItemId: 'other' }, { id: 1 });
  browser.contextMenus.onClicked.fire({ menuItemId: 'read' });
  browser.contextMenus.onClicked.fire({ menuItemId: 'read', pageUrl: 'https://www.example.org/' }, { id: 1 });
  stop();
  browser.contextMenus.onClicked.fire({ menuItemId: 'read' }, { id: 2 });
  expect(heard).toEqual([{ id: 1, address: 'https://www.example.org/' }]);
});

it('hears the start of the browser and of the extension until it is told to stop', () => {
  let starts = 0;
  const stop = onStart(() => {
    starts += 1;
  });
  browser.runtime.onStartup.fire();
  browser.runtime.onInstalled.fire();
  stop();
  browser.runtime.onStartup.fire();
  expect(starts).toBe(2);
});

it('translates by key and with substitutions, and knows the language', () => {
  expect(translate('hidden', ['3'])).toBe('hidden 3');
  expect(translate('save')).toBe('save');
  expect(uiLanguage()).toBe('en-GB');
});
