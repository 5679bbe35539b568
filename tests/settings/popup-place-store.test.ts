import { beforeEach, expect, it, vi } from 'vitest';
import { keepPlace, notePress, onPressed, type PopupPlace, placeOf } from '../../src/settings/popup-place-store';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

const ADDRESS = 'https://www.example.org/story';
const place: PopupPlace = { tabId: 3, address: ADDRESS, top: 420, hiddenList: 'open' };

it('is known again over the same page of the same tab only', async () => {
  await keepPlace(place);
  expect(await placeOf(3, ADDRESS)).toEqual(place);
  expect(await placeOf(4, ADDRESS)).toBeNull();
  expect(await placeOf(3, `${ADDRESS}/2`)).toBeNull();
});

it('is the last one of a page', async () => {
  await keepPlace(place);
  await keepPlace({ ...place, top: 7, hiddenList: 'closed' });
  expect(await placeOf(3, ADDRESS)).toEqual({ ...place, top: 7, hiddenList: 'closed' });
});

it('is kept for an evening of pages, and no more', async () => {
  for (let tabId = 0; tabId < 60; tabId++) await keepPlace({ ...place, tabId });
  expect(await placeOf(0, ADDRESS)).toBeNull();
  expect(await placeOf(59, ADDRESS)).not.toBeNull();
  expect(browser.storage.session.items.get('popup-places')?.length).toBeLessThan(10_000);
});

it('is none where the store holds something else', async () => {
  await browser.storage.session.set({ places: [{ tabId: '3', address: ADDRESS, top: 4 }, null, 7] });
  expect(await placeOf(3, ADDRESS)).toBeNull();
});

it('tells a panel that the button was pressed, and of nothing else', async () => {
  const heard: string[] = [];
  const stop = onPressed(() => heard.push('pressed'));
  await keepPlace(place);
  await notePress();
  stop();
  await notePress();
  expect(heard).toEqual(['pressed']);
});
