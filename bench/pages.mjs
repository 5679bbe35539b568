// What all measuring scripts share: their options, the saved pages, and a real Chromium that survives a page that hangs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

/** Longest a page may take, in milliseconds; then it counts as hung. */
export const PATIENCE = 30_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The value after `--name` on the command line. */
export function benchOption(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

/** All pages below DIR/<source>/truth.jsonl, with their truth. Ends the run with a sentence where there are none. */
export function pagesOf(data, only = []) {
  if (!existsSync(data)) {
    console.error(`No pages at ${data}: give --data, or set LEDE_SHARED.`);
    process.exit(2);
  }
  const sources = readdirSync(data).filter(
    name => existsSync(join(data, name, 'truth.jsonl')) && (!only.length || only.includes(name)),
  );
  return sources.flatMap(source =>
    readFileSync(join(data, source, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const truth = JSON.parse(line);
        return { source, id: truth.id, url: truth.url ?? '', truth, file: join(data, source, `${truth.id}.html.gz`) };
      }),
  );
}

export const htmlOf = ({ file }) => gunzipSync(readFileSync(file)).toString('utf8');

/** Opens a real browser; `fresh` gives a page with the bundle of an entry file in it. */
export async function openBrowser(entry) {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: 'chrome128',
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: FLAGS,
  });
  const fresh = async () => {
    const page = await browser.newPage();
    await page.evaluate(bundle.outputFiles[0].text);
    return page;
  };
  return { browser, fresh };
}

/** Waits for an answer as long as PATIENCE; then closes the page, which hangs, and gives null. */
export async function within(call, page) {
  let timer;
  const late = new Promise(done => {
    timer = setTimeout(() => page.close().finally(() => done(null)), PATIENCE);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Shows how far a run is. */
export function progress(at, all) {
  const isEnd = at === all;
  if (process.stderr.isTTY) {
    const full = Math.round((30 * at) / all);
    process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${at} of ${all} pages${isEnd ? '\n' : ''}`);
  } else if (at % 200 === 0 || isEnd) process.stderr.write(`${at} of ${all} pages\n`);
}

/** Calls one function of the bundle on every page; `each` gets what it gave. A page that throws or hangs is named. */
export async function runOnPages(entry, pages, { call, begin, each }) {
  const { browser, fresh } = await openBrowser(entry);
  let page = await fresh();
  await begin?.(page);
  for (const [at, one] of pages.entries()) {
    try {
      const given = await within(
        page.evaluate((name, ...rest) => globalThis[name](...rest), call, htmlOf(one), one.url),
        page,
      );
      if (given !== null) each(one, given);
    } catch (error) {
      console.log(`${one.source}/${one.id}: ${String(error.message).split('\n')[0]}`);
    }
    if (page.isClosed()) page = await fresh();
    progress(at + 1, pages.length);
  }
  await browser.close();
}
