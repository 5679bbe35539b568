import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { orderOf } from '../../src/background/page-orders';
import { accessTakenBack, followSiteRules } from '../../src/background/site-rules';
import { changeSettings, loadSettings } from '../../src/settings/settings-store';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const HOST = 'www.example.org';
let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

const scripts = () => [...browser.scripting.scripts.keys()];
const toBeCleaned = async (address: string) => (await orderOf(address)).action === 'clean';
const leaveAlone = () => changeSettings(old => ({ ...old, sites: [{ host: HOST, path: '', action: 'leave' }] }));

describe('all news sites', () => {
  const everywhere = ['https://*/*', 'http://*/*'];
  const chooseNews = () => changeSettings(old => ({ ...old, news: 'clean' }));
  it('get one script once the browser allows it', async () => {
    await chooseNews();
    await followSiteRules();
    expect(scripts()).toEqual([]);
    await browser.permissions.request({ origins: everywhere });
    await followSiteRules();
    expect(scripts()).toEqual(['clean:*']);
    expect(await orderOf('https://any.example.org/story')).toMatchObject({ action: 'clean', ground: 'news' });
  });
  it('leave an exception alone', async () => {
    await chooseNews();
    await browser.permissions.request({ origins: everywhere });
    await leaveAlone();
    expect(await toBeCleaned('https://www.example.org/story')).toBe(false);
  });
  it('are off again when the browser takes the access back', async () => {
    await chooseNews();
    await browser.permissions.request({ origins: everywhere });
    await followSiteRules();
    await browser.permissions.remove({ origins: everywhere });
    await accessTakenBack(everywhere);
    expect([scripts(), (await loadSettings()).news]).toEqual([[], 'leave']);
  });
});
