import type { Result } from '../platform/result';
import { added, type Counts, NO_COUNTS } from './counts';
import type { ImportChoice } from './merge';

/** One kind of thing that the reader has in Lede: how all of it is read, joined by more, and deleted. */
interface PartOf<Value> {
  /** Its name in the file; never changed once a version with it is out. */
  kind: string;
  /** Gives all there is, one record after another; throws a StoreFault if the store cannot be read. */
  all: () => AsyncIterable<Value>;
  /** Walks what a file says into a value; null if it is none. The file may be forged. */
  parse: (value: unknown) => Value | null;
  countOf: (value: Value) => Partial<Counts>;
  /** Joins values to what is there, and says how many were new or newer. */
  takeIn: (values: Value[], choice: ImportChoice) => Promise<Result<Partial<Counts>>>;
  clear: () => Promise<Result<null>>;
}

/** The same, for who treats all parts alike. */
export interface Part extends Pick<PartOf<unknown>, 'kind' | 'all' | 'clear'> {
  /** Counts what a record of a file holds; null if it cannot be read. */
  count: (value: unknown) => Counts | null;
  /** Takes in records of a file; those that cannot be read are left out. */
  takeIn: (values: readonly unknown[], choice: ImportChoice) => Promise<Result<Partial<Counts>>>;
}

/** Makes a part that all treat alike. */
export function part<Value extends object>({ kind, all, clear, ...own }: PartOf<Value>): Part {
  return {
    kind,
    all,
    clear,
    count: value => {
      const parsed = own.parse(value);
      return parsed === null ? null : added(NO_COUNTS, own.countOf(parsed));
    },
    takeIn: (values, choice) =>
      own.takeIn(
        values.flatMap(value => own.parse(value) ?? []),
        choice,
      ),
  };
}

/** Is thrown by a part whose store cannot be read: an archive without it would be called whole. */
export class StoreFault extends Error {}
