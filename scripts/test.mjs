// npm test: sets up, builds, runs every check and every test, in real browsers too. The last line is the sum: "N passed, N failed".
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STATIC_STEPS } from './check-steps.mjs';
import { runScript, runTool } from './run.mjs';
import { setUpBrowsers, setUpPackages, tell } from './set-up.mjs';
import { addTallies, NOTHING, readTally } from './tally.mjs';

const RESULTS = join('dist', 'test-results');

async function build() {
  if ((await runScript('build.mjs')) !== 0) throw new Error('The build failed.');
}

/** Runs what npm run check has beside its suites; each step counts as one test. */
async function runChecks() {
  const tally = { ...NOTHING };
  for (const [name, step] of Object.entries(STATIC_STEPS)) {
    tell(`\n── ${name}`);
    if ((await step()) === 0) tally.passed++;
    else tally.failed++;
  }
  return tally;
}

async function runSuite(project, options = {}) {
  tell(`\n── ${project} tests`);
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', '--project', project, ...reporters], options);
  return readTally(file, code);
}

async function main() {
  await setUpPackages();
  mkdirSync(RESULTS, { recursive: true });
  await build();
  const checks = await runChecks();
  await setUpBrowsers();
  // Browsers leave a part of the machine idle while they wait for one another: the units run beside them and tell at their end.
  const suites = await Promise.all([runSuite('browser'), runSuite('unit', { output: 'later' })]);
  return suites.reduce(addTallies, checks);
}

const { passed, failed, skipped } = await main().catch(error => {
  tell(error.message);
  return { ...NOTHING, failed: 1 };
});
if (skipped > 0) tell(`\n${skipped} tests were left out; each says above what it misses.`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
