// npm run bench -- --data DIR --out PREDICTIONS.jsonl [--systems lede,readability,defuddle] [--source NAME,…]
// Runs the core in real Chromium over DIR/<source>/truth.jsonl and <id>.html.gz, beside its peers on the same pages; each page is
// parsed anew for each system. A system other than lede writes to PREDICTIONS.<system>.jsonl.
// A page that throws or hangs is named and does not end the run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openBench } from './browser.mjs';
import { benchOption, htmlOf, pagesOf, progress, sharedOption } from './pages.mjs';

const out = benchOption('out', 'dist/bench/predictions.jsonl');
const systems = benchOption('systems', 'lede').split(',');
const pages = pagesOf(sharedOption('data', 'bench/data'), benchOption('source', '').split(',').filter(Boolean));

const found = Object.fromEntries(systems.map(system => [system, []]));
const bench = await openBench('bench/page.ts');
for (const [at, one] of pages.entries()) {
  const { source, id, url } = one;
  for (const system of systems) {
    const prediction = await bench.call('runBench', `${system} ${source}/${id}`, system, htmlOf(one), url);
    if (prediction) found[system].push({ source, id, ...prediction });
  }
  progress(at + 1, pages.length);
}
const failures = await bench.close();

mkdirSync(dirname(out), { recursive: true });
for (const system of systems) {
  const file = system === 'lede' ? out : out.replace(/\.jsonl$/, `.${system}.jsonl`);
  writeFileSync(file, found[system].map(line => `${JSON.stringify(line)}\n`).join(''));
  const ms = found[system].reduce((sum, line) => sum + line.ms, 0);
  console.log(`${system}: ${found[system].length} pages, ${Math.round(ms)} ms in all, written to ${file}`);
}
for (const failure of failures) console.log(failure);
console.log(`${failures.length} pages failed`);
process.exit(0);
