import { describe, expect, it, vi } from 'vitest';
import { resetSettings } from '../../src/settings/reset';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { changeSettings, loadSettings } from '../../src/settings/settings-store';
import { clearStorage } from '../../src/settings/whole-store';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const changed: Settings = {
  ...DEFAULT_SETTINGS,
  reading: { ...DEFAULT_SETTINGS.reading, theme: 'sepia' },
  sites: [{ host: 'www.example.org', path: '', action: 'clean' }],
  news: 'clean',
  kept: [{ host: 'www.example.org', kinds: ['newsletter'], texts: [] }],
  choices: { ...DEFAULT_SETTINGS.choices, paused: true },
};

describe('settings that are reset', () => {
  it('are those of the start, and the rules for sites stay', () => {
    const { sites, news, kept } = changed;
    expect(resetSettings(changed)).toEqual({ ...DEFAULT_SETTINGS, sites, news, kept });
  });
});

describe('a storage that is emptied', () => {
  it('holds nothing, whoever put it there', async () => {
    const browser = openBrowser();
    await changeSettings(() => changed);
    await browser.storage.local.set({ 'later:a': 1 });
    await browser.storage.session.set({ 'opened:a': 1 });
    await clearStorage();
    expect([browser.storage.local.items.size, browser.storage.session.items.size]).toEqual([0, 0]);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
