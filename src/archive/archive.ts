// Everything as one file, and back: what all parts have is written, counted and taken in by the same three loops.
import { failure, type Result, success } from '../platform/result';
import { PARTS } from './all-parts';
import { added, type Counts, NO_COUNTS } from './counts';
import { type Entry, FileFault, openArchive, written } from './file-format';
import type { ImportChoice } from './merge';
import { type Part, StoreFault } from './part';

/** Characters that are put together before they leave the page's memory for the browser's. */
const PIECE = 4_000_000;
/** Records that are taken in with one transaction. */
const BATCH = 25;

/** What a file holds; only a file that was read to its end has one. */
export interface Survey {
  file: Blob;
  /** ISO 8601, when it was made; empty if it does not say. */
  created: string;
  counts: Counts;
  /** Records that cannot be read, or that are of a kind we do not know; they are left out. */
  unread: number;
}

/** What came of an import. After a problem, what was counted is in, and the rest is as it was. */
export interface Intake {
  counts: Counts;
  problem: 'none' | 'storage-full' | 'storage-failed';
}

/** Writes everything into one file; `storage-failed` if a store cannot be read. */
export async function makeArchive(): Promise<Result<{ file: Blob; counts: Counts }>> {
  const counts = { ...NO_COUNTS };
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  try {
    for await (const text of written(allEntries(counts), new Date().toISOString())) {
      texts.push(text);
      length += text.length;
      if (length < PIECE) continue;
      pieces.push(new Blob(texts));
      [texts, length] = [[], 0];
    }
  } catch (error) {
    if (error instanceof StoreFault) return failure('storage-failed');
    throw error;
  }
  return success({ file: new Blob([...pieces, ...texts], { type: 'application/json' }), counts });
}

async function* allEntries(counts: Counts): AsyncGenerator<Entry, void> {
  for (const { kind, all, count } of PARTS)
    for await (const value of all()) {
      Object.assign(counts, added(counts, count(value) ?? {}));
      yield { kind, value };
    }
}

/** Reads a file to its end, changes nothing, and says what is in it. */
export async function surveyArchive(file: Blob): Promise<Result<Survey>> {
  try {
    const { created, entries } = await openArchive(file);
    let counts = NO_COUNTS;
    let unread = 0;
    for await (const { kind, value } of entries) {
      const more = partOf(kind)?.count(value) ?? null;
      if (more === null) unread++;
      else counts = added(counts, more);
    }
    return success({ file, created, counts, unread });
  } catch (error) {
    if (error instanceof FileFault) return failure(error.problem);
    throw error;
  }
}

/** Joins what is in a file to what is here; `onCount` hears how far it is. */
export async function takeIn(
  { file }: Pick<Survey, 'file'>,
  { onCount, ...choice }: ImportChoice & { onCount: (counts: Counts) => void },
): Promise<Intake> {
  let counts = NO_COUNTS;
  for await (const { part, values } of batches(file)) {
    const taken = await part.takeIn(values, choice);
    if (!taken.ok) return { counts, problem: taken.problem === 'storage-full' ? 'storage-full' : 'storage-failed' };
    counts = added(counts, taken.value);
    onCount(counts);
  }
  return { counts, problem: 'none' };
}

/** Deletes what all parts have; the first store that fails is told of, the others are emptied all the same. */
export async function clearAll(): Promise<Result<null>> {
  const cleared = await Promise.all(PARTS.map(part => part.clear()));
  return cleared.find(({ ok }) => !ok) ?? success(null);
}

async function* batches(file: Blob): AsyncGenerator<{ part: Part; values: unknown[] }, void> {
  let kind = '';
  let values: unknown[] = [];
  for await (const entry of (await openArchive(file)).entries) {
    if (entry.kind !== kind || values.length === BATCH) {
      yield* batchOf(kind, values);
      [kind, values] = [entry.kind, []];
    }
    values.push(entry.value);
  }
  yield* batchOf(kind, values);
}

function batchOf(kind: string, values: unknown[]): { part: Part; values: unknown[] }[] {
  const part = partOf(kind);
  return part && values.length > 0 ? [{ part, values }] : [];
}

const partOf = (kind: string): Part | undefined => PARTS.find(part => part.kind === kind);
