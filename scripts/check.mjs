// npm run check: everything but the browsers. Every step runs, even after a failure; the summary names each.
import { STATIC_STEPS, SUITE_STEPS } from './check-steps.mjs';
import { setUpPackages, tell } from './set-up.mjs';

async function main() {
  await setUpPackages();
  const lines = [];
  for (const [name, step] of Object.entries({ ...STATIC_STEPS, ...SUITE_STEPS })) {
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
