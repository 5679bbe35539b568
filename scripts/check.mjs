// npm run check: everything but the browsers. Every step runs, even after a failure; the summary names each.
import { runScript, runTool } from './run.mjs';
import { setUpPackages, tell } from './set-up.mjs';

const HOUSE_RULES = ['tests/architecture.test.ts', 'tests/style.test.ts'];

const STEPS = {
  format: () => runTool('biome', ['format', '.'], { output: 'quiet' }),
  lint: () => runTool('biome', ['lint', '--error-on-warnings', '.'], { output: 'quiet' }),
  types: () => runTool('tsc', ['--noEmit']),
  architecture: () => runTool('vitest', ['run', '--project', 'unit', ...HOUSE_RULES], { output: 'quiet' }),
  'unit tests': () =>
    runTool('vitest', ['run', '--project', 'unit', ...HOUSE_RULES.map(file => `--exclude=${file}`)], {
      output: 'quiet',
    }),
  'size budgets': async () =>
    (await runScript('build.mjs', [], { output: 'quiet' })) || runScript('scripts/budgets.mjs'),
};

async function main() {
  await setUpPackages();
  const lines = [];
  for (const [name, step] of Object.entries(STEPS)) {
    tell(`── ${name}`);
    const start = Date.now();
    const passed = (await step()) === 0;
    if (!passed) process.exitCode = 1;
    lines.push(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(`\n${lines.join('\n')}`);
}

await main().catch(error => {
  tell(error.message);
  process.exitCode = 1;
});
