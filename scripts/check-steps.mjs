// The checks that need no browser, each with its name. They give 0 when all is well.
import { runScript, runTool } from './run.mjs';

const HOUSE_RULES = ['tests/architecture.test.ts', 'tests/style.test.ts'];

const quiet = { output: 'quiet' };

/** How it is written and what it weighs: quick, and not part of the test suites. */
export const STATIC_STEPS = {
  format: () => runTool('biome', ['format', '.'], quiet),
  lint: () => runTool('biome', ['lint', '--error-on-warnings', '.'], quiet),
  types: () => runTool('tsc', ['--noEmit']),
  'size budgets': async () => (await runScript('build.mjs', [], quiet)) || runScript('scripts/budgets.mjs'),
};

/** The suites that run without a browser. */
export const SUITE_STEPS = {
  architecture: () => runTool('vitest', ['run', '--project', 'unit', ...HOUSE_RULES], quiet),
  'unit tests': () =>
    runTool('vitest', ['run', '--project', 'unit', ...HOUSE_RULES.map(file => `--exclude=${file}`)], quiet),
};
