import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  listSaved,
  loadSaved,
  removeSaved,
  restoreSaved,
  saveArticle,
  savedIdOf,
} from '../../src/library/library-store';
import type { Result } from '../../src/platform/result';
import { story } from './story';

const NAME = 'lede-library';

/** Gives the value of an answer that must be one. */
function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`answered ${result.problem}`);
  return result.value;
}

beforeEach(async () => {
  await deleteDB(NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('saving', () => {
  it('keeps the whole article under the id that it answers', async () => {
    const { id } = value(await saveArticle(story()));
    expect(value(await loadSaved(id))).toMatchObject({ id, article: story() });
  });
  it('keeps one item an address: the newer takes the place and keeps the id', async () => {
    const first = value(await saveArticle(story('https://www.example.org/a', { headline: 'First' })));
    const again = value(await saveArticle(story('https://www.example.org/a#top', { headline: 'Second' })));
    expect(again.id).toBe(first.id);
    expect(value(await listSaved()).map(({ headline }) => headline)).toEqual(['Second']);
  });
  it('keeps one item an address though it is saved many times at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async () => value(await saveArticle(story())).id));
    expect(new Set(ids).size).toBe(1);
    expect(value(await listSaved())).toHaveLength(1);
  });
  it('asks for the strict writing that outlives a crash', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveArticle(story());
    expect(begin).toHaveBeenCalledWith(['summaries', 'articles'], 'readwrite', { durability: 'strict' });
  });
  it.each([
    ['the disk is full', 'QuotaExceededError', 'storage-full'],
    ['the disk is broken', 'UnknownError', 'storage-failed'],
  ])('says so when %s, and has saved nothing', async (_name, error, problem) => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    expect(await saveArticle(story())).toEqual({ ok: false, problem });
    put.mockRestore();
    expect(value(await listSaved())).toEqual([]);
  });
  it('says so when the library does not open, and does not throw', async () => {
    await (await openDB(NAME, 99)).close();
    expect(await saveArticle(story())).toEqual({ ok: false, problem: 'storage-failed' });
    expect(await listSaved()).toEqual({ ok: false, problem: 'storage-failed' });
    expect(await savedIdOf('https://www.example.org/')).toBeNull();
  });
});

describe('a transaction that fails at its end', () => {
  it('is not called saved, though every write in it went well', async () => {
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      const request = put.call(this, record);
      request.addEventListener('success', () => {
        written += 1;
        if (written === 2) this.transaction.abort();
      });
      return request;
    });
    expect(await saveArticle(story())).toEqual({ ok: false, problem: 'storage-failed' });
    expect(written).toBe(2);
    vi.restoreAllMocks();
    expect(value(await listSaved())).toEqual([]);
  });
});

describe('the list', () => {
  it('has the newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const day of [1, 3, 2]) {
      vi.setSystemTime(new Date(Date.UTC(2026, 10, day)));
      await saveArticle(story(`https://www.example.org/${day}`, { headline: `Day ${day}` }));
    }
    expect(value(await listSaved()).map(({ headline }) => headline)).toEqual(['Day 3', 'Day 2', 'Day 1']);
  });
  it('shows what is whole of a torn record, which loads with a sentence and can be removed', async () => {
    const { id } = value(await saveArticle(story()));
    const library = await openDB(NAME);
    await library.put('articles', { id, savedAt: 'x', article: { version: 1 } });
    await library.put('summaries', { id, addressKey: 'x' });
    library.close();
    expect(value(await listSaved())).toMatchObject([{ id, headline: '' }]);
    expect(await loadSaved(id)).toEqual({ ok: false, problem: 'storage-failed' });
    expect(await removeSaved(id)).toEqual({ ok: true, value: null });
    expect(value(await listSaved())).toEqual([]);
  });
});

describe('removing and bringing back', () => {
  it('removes the article and its summary, once', async () => {
    const { id } = value(await saveArticle(story()));
    expect(await removeSaved(id)).toEqual({ ok: true, value: null });
    expect(await loadSaved(id)).toEqual({ ok: false, problem: 'not-found' });
    expect(await removeSaved(id)).toEqual({ ok: false, problem: 'not-found' });
  });
  it('brings back what was removed, id and time and all', async () => {
    const { id } = value(await saveArticle(story()));
    const saved = value(await loadSaved(id));
    await removeSaved(id);
    expect(await restoreSaved(saved)).toEqual({ ok: true, value: null });
    expect(value(await loadSaved(id))).toEqual(saved);
  });
  it('leaves what was saved anew of the same address in the meantime', async () => {
    const saved = value(await loadSaved(value(await saveArticle(story())).id));
    await removeSaved(saved.id);
    const { id } = value(await saveArticle(story(saved.article.address, { headline: 'Anew' })));
    await restoreSaved(saved);
    expect(value(await listSaved())).toMatchObject([{ id, headline: 'Anew' }]);
  });
});

describe('finding by address', () => {
  it('finds the id, whatever the fragment', async () => {
    const { id } = value(await saveArticle(story('https://www.example.org/a')));
    expect(await savedIdOf('https://www.example.org/a#comments')).toBe(id);
    expect(await savedIdOf('https://www.example.org/b')).toBeNull();
  });
});
