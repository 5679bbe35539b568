import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeMark,
  exportMarks,
  importMarks,
  keepMark,
  listMarks,
  onMarksChanged,
  removeMark,
} from '../../src/library/marks-store';
import type { Result } from '../../src/platform/result';
import { aMark } from './a-mark';

const NAME = 'lede-marks';
const { address } = aMark().article;

/** Gives the value of an answer that must be one. */
function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`answered ${result.problem}`);
  return result.value;
}

const notes = async () => value(await listMarks(address)).map(({ note }) => note);

beforeEach(async () => {
  await deleteDB(NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('keeping', () => {
  it('keeps a mark under the address of its article, whatever the fragment', async () => {
    await keepMark(aMark());
    expect(value(await listMarks(`${address}#comments`))).toEqual([aMark()]);
    expect(value(await listMarks('https://www.example.org/other'))).toEqual([]);
  });
  it('keeps marks over one another, in the order in which they were made', async () => {
    await keepMark(aMark({ id: 'a', madeAt: '2026-11-03' }));
    await keepMark(aMark({ id: 'b', madeAt: '2026-11-02' }));
    expect(value(await listMarks(address)).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('asks for the strict writing that outlives a crash', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await keepMark(aMark());
    expect(begin).toHaveBeenCalledWith(['marks'], 'readwrite', { durability: 'strict' });
  });
  it.each([
    ['the disk is full', 'QuotaExceededError', 'storage-full'],
    ['the disk is broken', 'UnknownError', 'storage-failed'],
  ])('says so when %s, and what was kept stays', async (_name, error, problem) => {
    await keepMark(aMark({ note: 'kept' }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    expect(await keepMark(aMark({ id: 'two' }))).toEqual({ ok: false, problem });
    expect(await changeMark(aMark(), { note: 'changed' })).toEqual({ ok: false, problem });
    put.mockRestore();
    expect(await notes()).toEqual(['kept']);
  });
  it('says so when the database does not open, and does not throw', async () => {
    await (await openDB(NAME, 99)).close();
    for (const answer of [keepMark(aMark()), listMarks(address), removeMark(aMark()), exportMarks()])
      expect(await answer).toEqual({ ok: false, problem: 'storage-failed' });
  });
  it('lists a damaged record with what is whole of it', async () => {
    await keepMark(aMark());
    const marks = await openDB(NAME);
    await marks.put('marks', { id: 'torn', addressKey: address, note: 'still here' });
    marks.close();
    expect((await notes()).sort()).toEqual(['', 'still here']);
  });
});

describe('changing', () => {
  it('changes what is asked and the time, and leaves what another page has changed', async () => {
    await keepMark(aMark());
    await changeMark(aMark(), { note: 'Why?' });
    const changed = value(await changeMark(aMark(), { colour: 'rose' }));
    expect(changed).toMatchObject({ note: 'Why?', colour: 'rose', madeAt: aMark().madeAt });
    expect(changed.changedAt > aMark().changedAt).toBe(true);
    expect(value(await listMarks(address))).toEqual([changed]);
  });
  it('brings back a mark that another page removed, for the sake of the note', async () => {
    await changeMark(aMark(), { note: 'Why?' });
    expect(await notes()).toEqual(['Why?']);
  });
});

describe('removing and bringing back', () => {
  it('gives the mark as it was last, from which it comes back whole', async () => {
    await keepMark(aMark());
    await changeMark(aMark(), { note: 'Why?' });
    const removed = value(await removeMark(aMark()));
    expect(await notes()).toEqual([]);
    await keepMark(removed);
    expect(await notes()).toEqual(['Why?']);
  });
  it('leaves what is there already', async () => {
    await keepMark(aMark({ note: 'newer' }));
    await keepMark(aMark());
    expect(await notes()).toEqual(['newer']);
  });
});

describe('export and import', () => {
  it('gives back on another machine all that was kept', async () => {
    await keepMark(aMark());
    await keepMark(
      aMark({ id: 'two', note: 'Why?', article: { ...aMark().article, address: 'https://www.example.org/b' } }),
    );
    const file: unknown = JSON.parse(JSON.stringify(value(await exportMarks())));
    await deleteDB(NAME);
    expect(value(await importMarks(file))).toEqual({ read: 2, refused: 0 });
    expect(value(await exportMarks())).toEqual(file);
  });
  it('loses neither what is kept nor what comes, and changes nothing the second time', async () => {
    await keepMark(aMark({ note: 'Here' }));
    await keepMark(aMark({ id: 'only-here' }));
    const file = {
      lede: 'highlights',
      version: 1,
      marks: [aMark({ note: 'There', changedAt: '2027' }), aMark({ id: 'only-there' }), null],
    };
    expect(value(await importMarks(file))).toEqual({ read: 2, refused: 1 });
    const after = value(await exportMarks());
    expect(after.marks.map(({ id, note }) => [id, note])).toEqual([
      ['one', 'There\n\nHere'],
      ['only-here', ''],
      ['only-there', ''],
    ]);
    await importMarks(file);
    expect(value(await exportMarks())).toEqual(after);
  });
  it('reads nothing from another kind of file', async () =>
    expect(value(await importMarks({ rules: [] }))).toEqual({ read: 0, refused: 0 }));
});

describe('another page', () => {
  it('hears of changes to its article and of an import, and of no other article', async () => {
    const heard = vi.fn();
    const stop = onMarksChanged(`${address}#top`, heard);
    const other = aMark({ id: 'two', article: { ...aMark().article, address: 'https://www.example.org/b' } });
    await keepMark(other);
    await keepMark(aMark());
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await importMarks({ lede: 'highlights', marks: [other] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stop();
  });
});
