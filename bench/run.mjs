// npm run bench -- --data DIR --out PREDICTIONS.jsonl [--systems lede,readability,defuddle] [--source NAME,…]
// Runs the core in real Chromium over DIR/<source>/truth.jsonl and <id>.html.gz, beside its peers on the same pages; each page is
// parsed anew for each system. A system other than lede writes to PREDICTIONS.<system>.jsonl.
// A page that throws or hangs is named and does not end the run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchOption, htmlOf, openBrowser, PATIENCE, pagesOf, progress, within } from './pages.mjs';

const data = benchOption('data', join(process.env.LEDE_SHARED ?? '../shared', 'bench/data'));
const out = benchOption('out', 'dist/bench/predictions.jsonl');
const systems = benchOption('systems', 'lede').split(',');
const pages = pagesOf(data, benchOption('source', '').split(',').filter(Boolean));

const found = Object.fromEntries(systems.map(system => [system, []]));
const failures = [];
const { browser, fresh } = await openBrowser('bench/page.ts');
let page = await fresh();

async function ask(system, one) {
  const name = `${system} ${one.source}/${one.id}`;
  try {
    const call = page.evaluate((...given) => globalThis.runBench(...given), system, htmlOf(one), one.url);
    const prediction = await within(call, page);
    if (prediction) found[system].push({ source: one.source, id: one.id, ...prediction });
    else failures.push(`${name}: no answer in ${PATIENCE / 1000} s`);
  } catch (error) {
    failures.push(`${name}: ${String(error.message).split('\n')[0]}`);
  }
  if (page.isClosed()) page = await fresh();
}

for (const [at, one] of pages.entries()) {
  for (const system of systems) await ask(system, one);
  progress(at + 1, pages.length);
}
await browser.close();

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
