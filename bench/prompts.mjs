// npm run bench:prompts -- --data DIR --labels FILE --out PREDICTIONS.jsonl [--half 0|1] [--quick]
// Reads the labelled pages of DIR in real Chromium and writes what stands in the text and in the hidden list, in the form of
// the labels' score script; prints what finding costs beside Readability on the same pages. --half takes the publishers whose
// name hashes to that half, so that what is made on one half can be judged on the other; --quick leaves the clocks out. Where bench/prompts-live.mjs exists,
// it is asked for the live pages with the same options and writes PREDICTIONS.live.jsonl.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openBench } from './browser.mjs';
import { halfOf, linesOf } from './prompts-labels.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const shared = process.env.LEDE_SHARED ?? '../shared';
const data = option('data', join(shared, 'bench/data'));
const labels = option('labels', join(shared, 'prompts/labels.jsonl'));
const out = option('out', 'dist/bench/prompts.jsonl');
const half = option('half', '');
const clocks = !args.includes('--quick');

if (!existsSync(data) || !existsSync(labels)) {
  console.error(`No pages at ${data} or no labels at ${labels}: give --data and --labels, or set LEDE_SHARED.`);
  process.exit(2);
}

const addresses = new Map();
function addressOf({ source, id }) {
  if (!addresses.has(source)) {
    const truth = linesOf(join(data, source, 'truth.jsonl'));
    addresses.set(source, new Map(truth.map(line => [line.id, line.url ?? ''])));
  }
  return addresses.get(source).get(id) ?? '';
}

const pages = linesOf(labels).filter(page => half === '' || halfOf(page.publisher) === Number(half));
const bench = await openBench('bench/prompts.ts');
const predictions = [];
const clock = { clean: 0, readability: 0 };
for (const page of pages) {
  const { source, id } = page;
  const html = gunzipSync(readFileSync(join(data, source, `${id}.html.gz`))).toString('utf8');
  const answer = await bench.call('runPrompts', `${source}/${id}`, html, addressOf(page), { clocks });
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

const live = new URL('prompts-live.mjs', import.meta.url);
if (existsSync(live)) spawnSync('node', [live.pathname, ...args], { stdio: 'inherit' });
process.exit(0);
