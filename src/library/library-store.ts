// The library lies in IndexedDB: a summary and an article for each saved article, always written in one transaction.
// Nothing is called saved before its transaction is complete on the disk.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Article } from '../core/article';
import { failure, type Result, success } from '../platform/result';
import {
  addressKey,
  parseSavedArticle,
  parseSummary,
  type SavedArticle,
  type SavedSummary,
  summaryOf,
} from './library';

interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: SavedSummary & { addressKey: string }; indexes: { address: string } };
  articles: { key: string; value: SavedArticle };
}
type Library = IDBPDatabase<LibrarySchema>;
type Writing = IDBPTransaction<LibrarySchema, ('summaries' | 'articles')[], 'readwrite'>;

const NAME = 'lede-library';
const VERSION = 1;
const STORES: ('summaries' | 'articles')[] = ['summaries', 'articles'];

/** Saves the article; the same address again takes the place of the former and keeps its id. */
export function saveArticle(article: Article): Promise<Result<{ id: string }>> {
  return write(async writing => {
    const id = (await idOf(writing, article.address)) ?? crypto.randomUUID();
    await put(writing, { id, savedAt: new Date().toISOString(), article });
    return success({ id });
  });
}

/** Puts a removed article back, id and all; a newer one of the same address is left in its place. */
export function restoreSaved(saved: SavedArticle): Promise<Result<null>> {
  return write(async writing => {
    if ((await idOf(writing, saved.article.address)) === undefined) await put(writing, saved);
    return success(null);
  });
}

/** Removes the article from the library; `not-found` if it is not there. */
export function removeSaved(id: string): Promise<Result<null>> {
  return write(async writing => {
    const isThere = (await writing.objectStore('summaries').getKey(id)) !== undefined;
    if (!isThere) return failure('not-found');
    await Promise.all([writing.objectStore('summaries').delete(id), writing.objectStore('articles').delete(id)]);
    return success(null);
  });
}

/** Lists what is saved, the newest first. */
export function listSaved(): Promise<Result<SavedSummary[]>> {
  return withLibrary(async library => {
    const summaries = (await library.getAll('summaries')).flatMap(record => parseSummary(record) ?? []);
    return success(summaries.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)));
  });
}

/** Loads a saved article; `not-found` if there is none, `storage-failed` if its record is damaged. */
export function loadSaved(id: string): Promise<Result<SavedArticle>> {
  return withLibrary(async library => {
    const record: unknown = await library.get('articles', id);
    if (record === undefined) return failure('not-found');
    const saved = parseSavedArticle(record);
    return saved === null ? failure('storage-failed') : success(saved);
  });
}

/** Loads saved articles by their ids; those that are gone or damaged are left out. */
export function loadManySaved(ids: readonly string[]): Promise<Result<SavedArticle[]>> {
  return withLibrary(async library => {
    const records: unknown[] = await Promise.all(ids.map(id => library.get('articles', id)));
    return success(records.flatMap(record => parseSavedArticle(record) ?? []));
  });
}

/**
 * Takes in articles that were saved elsewhere and says how many were new or newer. Of two of the same address the one that was
 * saved later stays, under the id that is here.
 */
export function takeInSaved(all: readonly SavedArticle[]): Promise<Result<{ fresh: number }>> {
  return write(async writing => {
    let fresh = 0;
    for (const saved of all) if (await isTakenIn(writing, saved)) fresh++;
    return success({ fresh });
  });
}

/** Removes all articles. */
export function clearLibrary(): Promise<Result<null>> {
  return write(async writing => {
    await Promise.all([writing.objectStore('summaries').clear(), writing.objectStore('articles').clear()]);
    return success(null);
  });
}

/** Finds the id under which the article of an address is saved; null if it is not, or if the library cannot be opened. */
export async function savedIdOf(address: string): Promise<string | null> {
  const found = await withLibrary(async library =>
    success((await library.getKeyFromIndex('summaries', 'address', addressKey(address))) ?? null),
  );
  return found.ok ? found.value : null;
}

async function put(writing: Writing, saved: SavedArticle): Promise<void> {
  const summary = { ...summaryOf(saved), addressKey: addressKey(saved.article.address) };
  // The article first: should it be refused at once, the transaction is still empty and nothing is half written.
  await Promise.all([writing.objectStore('articles').put(saved), writing.objectStore('summaries').put(summary)]);
}

async function isTakenIn(writing: Writing, saved: SavedArticle): Promise<boolean> {
  const summaries = writing.objectStore('summaries');
  const known = await idOf(writing, saved.article.address);
  if (known === undefined) {
    // An id that another article has here is that one's.
    const isFree = (await summaries.getKey(saved.id)) === undefined;
    await put(writing, isFree ? saved : { ...saved, id: crypto.randomUUID() });
    return true;
  }
  const isNewer = saved.savedAt > (parseSummary(await summaries.get(known))?.savedAt ?? '');
  if (isNewer) await put(writing, { ...saved, id: known });
  return isNewer;
}

function idOf(writing: Writing, address: string): Promise<string | undefined> {
  return writing.objectStore('summaries').index('address').getKey(addressKey(address));
}

function write<Value>(work: (writing: Writing) => Promise<Result<Value>>): Promise<Result<Value>> {
  return withLibrary(async library => {
    // Strict: complete only when the system has written it to the disk, so that "saved" outlives a crash of the machine.
    const writing = library.transaction(STORES, 'readwrite', { durability: 'strict' });
    const [result] = await Promise.all([work(writing), writing.done]);
    return result;
  });
}

/** Opened for each piece of work and closed after it: no connection stands in the way of another version's upgrade. */
async function withLibrary<Value>(work: (library: Library) => Promise<Result<Value>>): Promise<Result<Value>> {
  let library: Library | undefined;
  try {
    library = await openLibrary();
    return await work(library);
  } catch (error) {
    return failure(isFull(error) ? 'storage-full' : 'storage-failed');
  } finally {
    library?.close();
  }
}

function openLibrary(): Promise<Library> {
  return openDB<LibrarySchema>(NAME, VERSION, {
    upgrade(library) {
      library.createObjectStore('summaries', { keyPath: 'id' }).createIndex('address', 'addressKey');
      library.createObjectStore('articles', { keyPath: 'id' });
    },
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
    },
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
