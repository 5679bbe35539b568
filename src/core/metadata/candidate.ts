import type { Source } from './source';

/** One place where a field may stand. Tables of these are read from the top; the first that holds wins. */
export interface Candidate<Value> {
  /** Where it looks, in words: "structured data", "line under the headline". */
  from: string;
  read(source: Source): Value | null;
}

/** Gives the first value that a table's candidates hold, or the fallback. A candidate that throws is passed over by its null. */
export function firstOf<Value>(table: readonly Candidate<Value>[], source: Source, fallback: Value): Value {
  for (const candidate of table) {
    const value = candidate.read(source);
    if (value !== null && value !== '') return value;
  }
  return fallback;
}
