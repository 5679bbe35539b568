// npm run bench:prompts -- --data DIR --labels FILE --out PREDICTIONS.jsonl [--half 0|1] [--quick]
// Reads the labelled pages of DIR in real Chromium and writes what stands in the text and in the hidden list, in the form of
// the labels' score script; prints what finding costs beside Readability on the same pages. --half takes the publishers whose
// name hashes to that half, so that what is made on one half can be judged on the other; --quick leaves the clocks out. The live pages
// follow, with the same options: bench/prompts-live.mjs writes PREDICTIONS.live.jsonl.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openBench } from './browser.mjs';
import { benchOption, foldOf, htmlOf, labelledPages, sharedOption } from './pages.mjs';

const args = process.argv.slice(2);
const out = benchOption('out', 'dist/bench/prompts.jsonl');
const half = benchOption('half', '');
const clocks = !args.includes('--quick');
const all = labelledPages(sharedOption('data', 'bench/data'), sharedOption('labels', 'prompts/labels.jsonl'));

const bench = await openBench('bench/prompts.ts');
const predictions = [];
const clock = { clean: 0, readability: 0 };
for (const page of all.filter(({ label }) => half === '' || foldOf(label.publisher, 2) === Number(half))) {
  const { source, id, url } = page;
  const answer = await bench.call('runPrompts', `${source}/${id}`, htmlOf(page), url, { clocks });
  if (!answer) continue;
  const { clean, readability, ...prediction } = answer;
  predictions.push({ source, id, ...prediction });
  clock.clean += clean;
  clock.readability += readability;
}
for (const failure of await bench.close()) console.log(failure);

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, predictions.map(line => `${JSON.stringify(line)}\n`).join(''));
console.log(`${predictions.length} pages, written to ${out}`);
if (clocks) tellClocks();

function tellClocks() {
  const share = (clock.clean / clock.readability).toFixed(2);
  console.log(
    `finding ${Math.round(clock.clean)} ms, Readability ${Math.round(clock.readability)} ms: ${share} of its time`,
  );
}

const live = out.replace(/(?:\.jsonl)?$/, '.live.jsonl');
spawnSync('node', ['bench/prompts-live.mjs', '--out', live, ...args], { stdio: 'inherit' });
process.exit(0);
