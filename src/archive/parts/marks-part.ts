import { type Mark, parseMark, toMarksFile } from '../../library/marks';
import { clearMarks, exportMarks, importMarks } from '../../library/marks-store';
import { type Result, success } from '../../platform/result';
import type { Counts } from '../counts';
import { part, StoreFault } from '../part';

/** Highlights and notes: a record a highlight. They hang on the address of an article, not on its place in the library. */
export const marksPart = part<Mark>({
  kind: 'mark',
  async *all() {
    yield* await allMarks();
  },
  parse: parseMark,
  countOf: () => ({ marks: 1 }),
  takeIn,
  clear: clearMarks,
});

/** Of the same highlight the newer state holds, and no note is lost; only those that were not here count. */
async function takeIn(values: Mark[]): Promise<Result<Partial<Counts>>> {
  const known = new Set((await allMarks()).map(({ id }) => id));
  const taken = await importMarks(toMarksFile(values));
  return taken.ok ? success({ marks: values.filter(({ id }) => !known.has(id)).length }) : taken;
}

async function allMarks(): Promise<Mark[]> {
  const file = await exportMarks();
  if (!file.ok) throw new StoreFault(file.problem);
  return file.value.marks;
}
