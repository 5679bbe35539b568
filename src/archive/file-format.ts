// The file of everything: one JSON value, written so that each record stands on a line of its own. It can be read as a whole by
// whatever knows JSON, and line by line by us, however many articles there are.
import { linesOf } from './lines';

/** One record: the part it belongs to, and its value. */
export interface Entry {
  kind: string;
  value: unknown;
}

/** Why a file is not read. */
export type FileProblem = 'file-foreign' | 'file-damaged' | 'file-other-version';

/** Is thrown where a file turns out to be none of ours, torn, or of another version. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** An archive whose beginning was read. */
export interface OpenArchive {
  /** ISO 8601, when it was made. */
  created: string;
  /** Throws a FileFault where the file is torn; a whole file has been read when it ends. */
  entries: AsyncGenerator<Entry, void>;
}

const NAME = 'everything';
const VERSION = 1;
const END = ']}';
/** Bytes of a file that is not laid out by lines any more, say by an editor: it is read as one string. */
const LARGEST_WHOLE = 100_000_000;
const LONGEST_DATE = 40;

/** Writes an archive, a piece of text after another. */
export async function* written(entries: AsyncIterable<Entry>, created: string): AsyncGenerator<string, void> {
  yield `{"lede":${JSON.stringify(NAME)},"version":${VERSION},"created":${JSON.stringify(created)},"records":[`;
  let before = '\n';
  for await (const { kind, value } of entries) {
    yield `${before}${JSON.stringify({ kind, value })}`;
    before = ',\n';
  }
  yield `\n${END}\n`;
}

/** Opens an archive; throws a FileFault if it is none of this version. */
export async function openArchive(file: Blob): Promise<OpenArchive> {
  const lines = linesOf(file);
  const created = parseHead(parseJson(`${await firstOf(lines)}${END}`));
  if (created !== null) return { created, entries: entriesOf(lines) };
  await lines.return();
  return openWhole(file);
}

async function openWhole(file: Blob): Promise<OpenArchive> {
  const whole = file.size > LARGEST_WHOLE ? null : parseJson(await textOf(file));
  const created = parseHead(whole);
  if (created === null) throw new FileFault('file-foreign');
  return { created, entries: entriesIn(parseRecords(whole)) };
}

async function textOf(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch {
    // A file that went away while it is read holds nothing of ours.
    return '';
  }
}

async function firstOf(lines: AsyncGenerator<string, void>): Promise<string> {
  try {
    return (await lines.next()).value ?? '';
  } catch {
    // No text at all, so none of ours.
    throw new FileFault('file-foreign');
  }
}

/** A file that ends before its end was cut. */
async function* entriesOf(lines: AsyncGenerator<string, void>): AsyncGenerator<Entry, void> {
  try {
    for await (const line of lines) {
      if (line.trim() === END) return;
      yield parseEntry(parseJson(line.trim().replace(/,$/, '')));
    }
  } catch {
    // A line that is no record, bytes that are no text, or a file that went away while it is read.
    throw new FileFault('file-damaged');
  }
  throw new FileFault('file-damaged');
}

async function* entriesIn(records: readonly unknown[]): AsyncGenerator<Entry, void> {
  for (const record of records) yield parseEntry(record);
}

/** Gives the date of an archive's beginning; null if it is none. */
function parseHead(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('lede' in value) || value.lede !== NAME) return null;
  if (!('version' in value) || value.version !== VERSION) throw new FileFault('file-other-version');
  return 'created' in value && typeof value.created === 'string' ? value.created.slice(0, LONGEST_DATE) : '';
}

function parseRecords(value: unknown): readonly unknown[] {
  const records: unknown = typeof value === 'object' && value !== null && 'records' in value ? value.records : null;
  if (!Array.isArray(records)) throw new FileFault('file-damaged');
  return records;
}

function parseEntry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
    throw new FileFault('file-damaged');
  return { kind: value.kind, value: 'value' in value ? value.value : undefined };
}

/** Anything that JSON cannot be is null, which no part takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is refused by whoever asked.
    return null;
  }
}
