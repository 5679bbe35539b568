import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPrivate } from '../../src/platform/privacy';
import { activeTab, goTo, injectContent, openPage, openTabs } from '../../src/platform/tabs';
import { openBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('./fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

describe('the tab in front', () => {
  it('is given with its address', async () => {
    expect(await activeTab()).toMatchObject({ id: 1, address: 'https://www.example.org/story' });
  });
  it('has an empty address where the browser keeps it', async () => {
    browser.tabs.all.splice(0, 1, { id: 4, index: 0, active: true });
    expect(await activeTab()).toMatchObject({ id: 4, address: '' });
  });
  it('is null when there is none', async () => {
    browser.tabs.all.splice(0);
    expect(await activeTab()).toBeNull();
    expect(await openTabs()).toEqual([]);
  });
});

describe('putting the script into a tab', () => {
  it('puts it in once', async () => {
    expect(await injectContent(1)).toEqual({ ok: true, value: null });
    expect(browser.scripting.entered).toEqual(['phrases.js', 'read.js', 'content.js']);
  });
  it('says so where no script may enter', async () => {
    browser.scripting.closed.add(1);
    expect(await injectContent(1)).toEqual({ ok: false, problem: 'restricted-page' });
  });
  it('takes the viewer of a PDF for restricted, though scripts may enter it', async () => {
    browser.scripting.contentType = 'application/pdf';
    expect(await injectContent(1)).toEqual({ ok: false, problem: 'restricted-page' });
  });
});

describe('opening tabs', () => {
  it('opens our pages beside the current one, with their query escaped', async () => {
    browser.tabs.all.splice(0, 1, { id: 1, index: 6, active: true });
    await openPage('reader', { opened: 'a1', from: 'https://www.example.org/?a=1&b=2' });
    await openPage('library');
    expect(browser.tabs.opened).toEqual([
      {
        url: 'moz-extension://own/reader.html?opened=a1&from=https%3A%2F%2Fwww.example.org%2F%3Fa%3D1%26b%3D2',
        index: 7,
      },
      { url: 'moz-extension://own/library.html', index: 7 },
    ]);
  });
  it('tells a page of ours that it was opened from a private window', async () => {
    browser.tabs.all.splice(0, 1, { id: 1, index: 6, active: true, incognito: true });
    await openPage('reader', { opened: 'a1' });
    const query = new URL(browser.tabs.opened[0]?.url ?? '').search;
    expect(isPrivate(query)).toBe(true);
    expect(isPrivate('?opened=a1')).toBe(false);
  });
  it.each([
    ['https://www.example.org/', 1],
    ['HTTP://www.example.org/', 1],
    ['javascript:alert(1)', 0],
    ['data:text/html,x', 0],
    ['file:///etc/passwd', 0],
    ['', 0],
  ])('goes to web addresses only: %s', async (address, count) => {
    await goTo(address);
    expect(browser.tabs.opened).toHaveLength(count);
  });
});
