import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askForSite,
  giveBackOrigins,
  giveBackSite,
  grantedOrigins,
  hasSite,
  onAccessChanged,
  siteOrigins,
} from '../../src/platform/permissions';
import { openBrowser } from './fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('./fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

describe('a site is named by its origins', () => {
  const cases: [string, string, string[]][] = [
    ['an address', 'https://www.example.org/a/story?x=1#y', ['https://www.example.org/*', 'http://www.example.org/*']],
    [
      'an address with a port, which Firefox refuses',
      'http://localhost:8080/',
      ['https://localhost/*', 'http://localhost/*'],
    ],
    ['a bare host', 'news.example.org', ['https://news.example.org/*', 'http://news.example.org/*']],
    ['a file', 'file:///story.html', []],
    ['a page of the browser', 'about:config', []],
    ['an extension page', 'moz-extension://own/reader.html', []],
    ['nothing', '', []],
    ['a pattern for everything', '*', []],
  ];
  it.each(cases)('%s', (_name, site, origins) => {
    expect(siteOrigins(site)).toEqual(origins);
  });
});

describe('asking for a site', () => {
  it('asks in the very task of the click', () => {
    const request = vi.spyOn(browser.permissions, 'request');
    void askForSite('https://www.example.org/story');
    expect(request).toHaveBeenCalledOnce();
  });
  it('holds the site when the reader says yes', async () => {
    expect(await askForSite('https://www.example.org/story')).toBe(true);
    expect(await hasSite('www.example.org')).toBe(true);
    expect(await hasSite('example.org')).toBe(false);
  });
  it.each([
    ['the reader says no', false],
    ['the browser will not ask', null],
  ])('is refused when %s', async (_name, reader) => {
    browser.permissions.reader.says = reader;
    expect(await askForSite('https://www.example.org/')).toBe(false);
    expect(await hasSite('https://www.example.org/')).toBe(false);
  });
  it('is refused without a question for what is no web site', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    expect(await askForSite('about:addons')).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });
});

describe('holding a site', () => {
  it('is enough over one scheme, as a reader may have narrowed it', async () => {
    browser.permissions.held.add('http://www.example.org/*');
    expect(await hasSite('https://www.example.org/')).toBe(true);
  });
  it('ends when it is given back, and the listeners hear of both', async () => {
    const heard: string[] = [];
    const stop = onAccessChanged({ granted: () => heard.push('granted'), takenBack: () => heard.push('taken back') });
    await askForSite('www.example.org');
    expect(await giveBackSite('https://www.example.org/')).toBe(true);
    expect(await hasSite('www.example.org')).toBe(false);
    stop();
    await askForSite('www.example.org');
    expect(heard).toEqual(['granted', 'taken back']);
  });
  it('stays when the browser keeps what its manifest lists', async () => {
    browser.permissions.remove = () => Promise.reject(new Error('You cannot remove required permissions.'));
    expect(await giveBackSite('www.example.org')).toBe(false);
  });
});

describe('what is granted', () => {
  it('is listed, and given back pattern by pattern', async () => {
    await askForSite('www.example.org');
    await askForSite('news.example.org');
    expect(await grantedOrigins()).toEqual([...siteOrigins('www.example.org'), ...siteOrigins('news.example.org')]);
    expect(await giveBackOrigins(siteOrigins('www.example.org'))).toBe(true);
    expect(await grantedOrigins()).toEqual(siteOrigins('news.example.org'));
  });
  it('is not called given back where the browser keeps it', async () => {
    await askForSite('www.example.org');
    vi.spyOn(browser.permissions, 'remove').mockRejectedValue(new Error('You cannot remove required permissions.'));
    expect(await giveBackOrigins(siteOrigins('www.example.org'))).toBe(false);
  });
});
