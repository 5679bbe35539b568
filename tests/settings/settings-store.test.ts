import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../../src/settings/settings-store';
import { withRule } from '../../src/settings/site-rules';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

it('gives the defaults before anything is stored, and when what is stored is damaged', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await browser.storage.local.set({ settings: 'damaged' });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('stores a change and gives it back', async () => {
  const changed = await changeSettings(old => ({ ...old, reading: { ...old.reading, theme: 'dark' } }));
  expect(changed.reading.theme).toBe('dark');
  expect(await loadSettings()).toEqual(changed);
});

it('loses none of many changes that are made at once', async () => {
  const hosts = Array.from({ length: 20 }, (_, index) => `site${index}.example.org`);
  await Promise.all(
    hosts.map(host =>
      changeSettings(old => ({ ...old, sites: withRule(old.sites, { host, path: '', action: 'clean' }) })),
    ),
  );
  expect((await loadSettings()).sites.map(({ host }) => host)).toEqual(hosts);
});

it('goes on after a change that failed', async () => {
  const failing = changeSettings(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await expect(changeSettings(old => old)).resolves.toEqual(DEFAULT_SETTINGS);
});

it('tells of changes of the settings, and of no others, until it is told to stop', async () => {
  const heard: Settings[] = [];
  const stop = onSettingsChanged(settings => heard.push(settings));
  await browser.storage.local.set({ other: 1 });
  await browser.storage.session.set({ settings: 1 });
  await changeSettings(old => ({ ...old, reading: { ...old.reading, width: 75 } }));
  stop();
  await changeSettings(old => old);
  expect(heard.map(({ reading }) => reading.width)).toEqual([75]);
});
