// A real Chromium for a bench: bundles a script into an empty page and calls its functions; a page that hangs is closed.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser.mjs';

/** Longest a call may take, in milliseconds; then its page counts as hung. */
export const PATIENCE = 30_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Bundles an entry file into one script for a page, with the options of build.mjs; more options are esbuild's own. */
export async function bundled(entryPoint, more = {}) {
  const supported = { 'regexp-unicode-property-escapes': true };
  const options = { bundle: true, minify: true, format: 'iife', write: false, target: 'chrome128', supported };
  const { outputFiles } = await build({ entryPoints: [entryPoint], ...options, ...more });
  return outputFiles[0].text;
}

/** Starts the browser; more options are puppeteer's own. */
export function launchBrowser(options = {}) {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: FLAGS,
    ...options,
  });
}

/** Opens the browser with a bundled entry point; `call` gives null where the page threw or hung, `close` gives the failures. */
export async function openBench(entryPoint) {
  const script = await bundled(entryPoint);
  const browser = await launchBrowser();
  const freshPage = async () => {
    const page = await browser.newPage();
    await page.evaluate(script);
    return page;
  };
  let page = await freshPage();
  const failures = [];
  return {
    async call(name, label, ...given) {
      const answer = page.evaluate((called, values) => globalThis[called](...values), name, given);
      const found = await within(answer, page).catch(error => ({ failure: String(error.message).split('\n')[0] }));
      if (found && !found.failure) return found;
      failures.push(`${label}: ${found?.failure ?? `no answer in ${PATIENCE / 1000} s`}`);
      // A page that threw is whole; one that hung is closed, or about to be.
      if (!found?.failure || page.isClosed()) page = await freshPage();
      return null;
    },
    async close() {
      await browser.close();
      return failures;
    },
  };
}

/** Waits for an answer as long as PATIENCE; then closes the page and gives null. */
function within(answer, page) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => page.close().finally(() => resolve(null)), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
