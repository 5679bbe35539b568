// Highlights and notes lie in an IndexedDB of their own, a record each, by the address of their article: they do not hang on
// whether the article is saved. Nothing is called kept before its transaction is complete on the disk.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { failure, type Result, success } from '../platform/result';
import { addressKey } from './library';
import {
  type Mark,
  type MarkChange,
  type MarksFile,
  mergeMarks,
  parseMark,
  parseMarksFile,
  toMarksFile,
} from './marks';

type MarkRecord = Mark & { addressKey: string };
interface MarksSchema extends DBSchema {
  marks: { key: string; value: MarkRecord; indexes: { address: string } };
}
type Marks = IDBPDatabase<MarksSchema>;
type Writing = IDBPTransaction<MarksSchema, 'marks'[], 'readwrite'>;

const NAME = 'lede-marks';
const VERSION = 1;
/** The channel on which pages tell one another of changes: the key of the article's address, or this for all. */
const CHANNEL = 'lede-marks';
const ALL = '*';

/** Lists the marks of an article's address, the oldest first. */
export function listMarks(address: string): Promise<Result<Mark[]>> {
  return withMarks(async marks => {
    const records: unknown[] = await marks.getAllFromIndex('marks', 'address', addressKey(address));
    return success(parseAll(records).sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1)));
  });
}

/** Keeps a new mark, or brings back a removed one, and gives it; one of the same id that is there already is left. */
export function keepMark(mark: Mark): Promise<Result<Mark>> {
  return write(addressKey(mark.article.address), async writing => {
    const marks = writing.objectStore('marks');
    if ((await marks.getKey(mark.id)) === undefined) await marks.put(recordOf(mark));
    return mark;
  });
}

/** Changes a mark and gives it as it is now. If another page removed it meanwhile it comes back: a note is never lost. */
export function changeMark(mark: Mark, change: MarkChange): Promise<Result<Mark>> {
  return write(addressKey(mark.article.address), async writing => {
    const marks = writing.objectStore('marks');
    const record: unknown = await marks.get(mark.id);
    const changed = { ...(parseMark(record) ?? mark), ...change, changedAt: new Date().toISOString() };
    await marks.put(recordOf(changed));
    return changed;
  });
}

/** Removes a mark and gives it as it was last, so that it can come back whole; one that is not there any more is removed as well. */
export function removeMark(mark: Mark): Promise<Result<Mark>> {
  return write(addressKey(mark.article.address), async writing => {
    const marks = writing.objectStore('marks');
    const record: unknown = await marks.get(mark.id);
    await marks.delete(mark.id);
    return parseMark(record) ?? mark;
  });
}

/** Gives all highlights and notes of all articles, as plain JSON. */
export function exportMarks(): Promise<Result<MarksFile>> {
  return withMarks(async marks => {
    const records: unknown[] = await marks.getAll('marks');
    return success(toMarksFile(parseAll(records)));
  });
}

/**
 * Takes in what a file holds, in one transaction. What is kept already stays: of the same mark the newer state holds, and no note is
 * lost. Says how many marks the file had, and how many entries of it were none; no marks at all if it is another kind of file.
 */
export function importMarks(value: unknown): Promise<Result<{ read: number; refused: number }>> {
  const { marks: found, refused } = parseMarksFile(value);
  if (found.length === 0) return Promise.resolve(success({ read: 0, refused }));
  return write(ALL, async writing => {
    // One after the other: a file may hold the same mark twice.
    for (const mark of found) await takeIn(writing, mark);
    return { read: found.length, refused };
  });
}

/** Removes all highlights and notes of all articles. */
export function clearMarks(): Promise<Result<null>> {
  return write(ALL, async writing => {
    await writing.objectStore('marks').clear();
    return null;
  });
}

/** Calls the listener when any page of ours has changed marks of the address; gives the way to end it. */
export function onMarksChanged(address: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === ALL || data === addressKey(address)) listener();
  };
  return () => channel.close();
}

async function takeIn(writing: Writing, mark: Mark): Promise<void> {
  const marks = writing.objectStore('marks');
  const record: unknown = await marks.get(mark.id);
  const kept = parseMark(record);
  await marks.put(recordOf(kept ? mergeMarks(kept, mark) : mark));
}

function recordOf(mark: Mark): MarkRecord {
  return { ...mark, addressKey: addressKey(mark.article.address) };
}

function parseAll(records: readonly unknown[]): Mark[] {
  return records.map(parseMark).filter(mark => mark !== null);
}

async function write<Value>(changed: string, work: (writing: Writing) => Promise<Value>): Promise<Result<Value>> {
  const result = await withMarks(async marks => {
    // Strict: complete only when the system has written it to the disk, so that a note outlives a crash of the machine.
    const writing = marks.transaction(['marks'], 'readwrite', { durability: 'strict' });
    const [value] = await Promise.all([work(writing), writing.done]);
    return success(value);
  });
  if (result.ok) tell(changed);
  return result;
}

function tell(changed: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changed);
  channel.close();
}

/** Opened for each piece of work and closed after it: no connection stands in the way of another version's upgrade. */
async function withMarks<Value>(work: (marks: Marks) => Promise<Result<Value>>): Promise<Result<Value>> {
  let marks: Marks | undefined;
  try {
    marks = await openMarks();
    return await work(marks);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return failure(isFull ? 'storage-full' : 'storage-failed');
  } finally {
    marks?.close();
  }
}

function openMarks(): Promise<Marks> {
  return openDB<MarksSchema>(NAME, VERSION, {
    upgrade(marks) {
      marks.createObjectStore('marks', { keyPath: 'id' }).createIndex('address', 'addressKey');
    },
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
    },
  });
}
