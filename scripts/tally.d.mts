export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally;

/** Counts the tests of a vitest JSON report; `exitCode` is the one of the run that wrote it. */
export function readTally(file: string, exitCode: number): Tally;

export function addTallies(first: Tally, second: Tally): Tally;
