// npm run bench -- --data DIR --out PREDICTIONS.jsonl [--systems lede,readability] [--source NAME,…]
// Runs the core in real Chromium over DIR/<source>/truth.jsonl and <id>.html.gz, beside its peers on the same pages.
// A system other than lede writes to PREDICTIONS.<system>.jsonl. A page that throws or hangs is named and does not end the run.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const shared = process.env.LEDE_SHARED ?? '../shared';
const data = option('data', join(shared, 'bench/data'));
const out = option('out', 'dist/bench/predictions.jsonl');
const systems = option('systems', 'lede').split(',');
const only = option('source', '').split(',').filter(Boolean);
/** Longest a page may take, in milliseconds; then it counts as hung. */
const PATIENCE = 30_000;

if (!existsSync(data)) {
  console.error(`No pages at ${data}: give --data, or set LEDE_SHARED.`);
  process.exit(2);
}

const lines = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const sources = readdirSync(data).filter(
  name => existsSync(join(data, name, 'truth.jsonl')) && (!only.length || only.includes(name)),
);
const pages = sources.flatMap(source =>
  lines(join(data, source, 'truth.jsonl')).map(({ id, url }) => ({ source, id, url: url ?? '' })),
);

const bundle = await build({
  entryPoints: ['bench/page.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
  target: 'chrome128',
});
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: flags,
});

async function freshPage() {
  const page = await browser.newPage();
  await page.evaluate(bundle.outputFiles[0].text);
  return page;
}

/** Waits for an answer as long as PATIENCE; then closes the page, which hangs, and gives null. */
function within(call, page) {
  const { promise, resolve, reject } = Promise.withResolvers?.() ?? deferred();
  const timer = setTimeout(() => page.close().finally(() => resolve(null)), PATIENCE);
  call.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

const found = Object.fromEntries(systems.map(system => [system, []]));
const failures = [];
let page = await freshPage();
for (const [at, { source, id, url }] of pages.entries()) {
  const html = gunzipSync(readFileSync(join(data, source, `${id}.html.gz`))).toString('utf8');
  for (const system of systems) {
    const call = page.evaluate((...given) => globalThis.runBench(...given), system, html, url);
    let prediction = null;
    try {
      prediction = await within(call, page);
    } catch (error) {
      failures.push(`${system} ${source}/${id}: ${String(error.message).split('\n')[0]}`);
    }
    if (prediction) found[system].push({ source, id, ...prediction });
    else if (page.isClosed()) {
      failures.push(`${system} ${source}/${id}: no answer in ${PATIENCE / 1000} s`);
      page = await freshPage();
    }
  }
  if (process.stderr.isTTY || at % 200 === 199) process.stderr.write(`\r${at + 1} of ${pages.length} pages`);
}
await browser.close();
process.stderr.write('\n');
for (const system of systems) {
  const file = system === 'lede' ? out : out.replace(/\.jsonl$/, `.${system}.jsonl`);
  writeFileSync(file, found[system].map(line => `${JSON.stringify(line)}\n`).join(''));
  const ms = found[system].reduce((sum, line) => sum + line.ms, 0);
  console.log(`${system}: ${found[system].length} pages, ${Math.round(ms)} ms in all, written to ${file}`);
}
for (const failure of failures) console.log(failure);
process.exit(0);
