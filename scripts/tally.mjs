// Counts what vitest wrote down. Runs before npm ci: node: builtins only.
import { existsSync, readFileSync } from 'node:fs';

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts the tests of a vitest JSON report. A file that could not be loaded is one failure, and so is a run
 * that ended badly though every test passed (an exception outside all tests), or that wrote no report.
 */
export function readTally(file, exitCode) {
  if (!existsSync(file)) return { ...NOTHING, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(isBrokenFile).length;
  const failed = report.numFailedTests + broken;
  const unexplained = exitCode !== 0 && failed === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failed + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const isBrokenFile = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some(result => result.status === 'failed');

export const addTallies = (first, second) => ({
  passed: first.passed + second.passed,
  failed: first.failed + second.failed,
  skipped: first.skipped + second.skipped,
});
