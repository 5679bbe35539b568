import { beforeEach, expect, it, vi } from 'vitest';
import { keepOpened, loadOpened } from '../../src/library/opened-store';
import { openBrowser } from '../platform/fake-browser';
import { story } from './story';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

let browser = openBrowser();
beforeEach(() => {
  browser = openBrowser();
});

async function keep(headline: string): Promise<string> {
  const kept = await keepOpened(story('https://www.example.org/', { headline }));
  return kept.ok ? kept.value.id : kept.problem;
}

it('loads what it kept', async () => {
  expect(await loadOpened(await keep('One'))).toEqual(story('https://www.example.org/', { headline: 'One' }));
});

it('has null for what it never kept and for what is damaged', async () => {
  await browser.storage.session.set({ 'opened:x': { version: 1 } });
  expect(await loadOpened('x')).toBeNull();
  expect(await loadOpened('y')).toBeNull();
});

it('keeps the last twelve and leaves what is not its own', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await browser.storage.session.set({ other: 1 });
  const ids: string[] = [];
  for (let hour = 0; hour < 14; hour++) {
    vi.setSystemTime(new Date(Date.UTC(2026, 10, 2, hour)));
    ids.push(await keep(`Story ${hour}`));
  }
  vi.useRealTimers();
  const loaded = await Promise.all(ids.map(loadOpened));
  expect(loaded.map(article => article?.headline ?? 'gone').slice(0, 4)).toEqual([
    'gone',
    'gone',
    'Story 2',
    'Story 3',
  ]);
  expect(loaded.filter(article => article !== null)).toHaveLength(12);
  expect(browser.storage.session.items.has('other')).toBe(true);
});

it('makes room for the newest where the quota is reached before that', async () => {
  const first = await keep('One');
  const [text = ''] = browser.storage.session.items.values();
  browser.storage.session.quota = text.length * 1.5;
  const second = await keep('Two');
  expect((await loadOpened(second))?.headline).toBe('Two');
  expect(await loadOpened(first)).toBeNull();
});

it('says that there is no room for an article larger than the quota', async () => {
  browser.storage.session.quota = 100;
  expect(await keep('Too long')).toBe('storage-full');
});
