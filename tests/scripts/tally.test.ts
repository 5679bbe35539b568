// The last line of npm test must never be kinder than the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addTallies, readTally } from '../../scripts/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lede-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (status: string, results: string[]) => ({
  status,
  assertionResults: results.map(result => ({ status: result })),
});
const report = (more: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [file('passed', ['passed', 'passed', 'passed'])],
  ...more,
});

const CASES = [
  { what: 'a run in which all passed', report: report({}), exitCode: 0, failed: 0 },
  {
    what: 'a run with two failed tests',
    report: report({ numFailedTests: 2, testResults: [file('failed', ['failed', 'failed'])] }),
    exitCode: 1,
    failed: 2,
  },
  {
    what: 'a file that could not be loaded',
    report: report({ testResults: [file('failed', [])] }),
    exitCode: 1,
    failed: 1,
  },
  { what: 'an exception outside all tests', report: report({}), exitCode: 1, failed: 1 },
];

describe('the tally', () => {
  test.each(CASES)('of $what counts $failed failed', ({ what, report: written, exitCode, failed }) => {
    const path = join(folder, `${what}.json`);
    writeFileSync(path, JSON.stringify(written));
    expect(readTally(path, exitCode)).toEqual({ passed: 3, failed, skipped: 1 });
  });

  test('of a run that wrote no report counts one failed', () => {
    expect(readTally(join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('adds up', () => {
    const one = { passed: 2, failed: 1, skipped: 0 };
    expect(addTallies(one, { passed: 5, failed: 0, skipped: 3 })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });
});
