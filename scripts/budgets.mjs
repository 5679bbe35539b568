// Bundle budgets of dist/extension: what a page and a click have to carry.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes, minified. phrases.js and content.js are parsed on every page of a site that is cleaned in place; the phrases of all
 * languages are strings, with no code to compile. read.js comes only where the reader clicks (Readability is 34 kB of it, the
 * quotes 81 kB, half of them lists of words);
 * popup.js is what lies between the click and the headline.
 */
const BUDGETS = { 'phrases.js': 80_000, 'content.js': 75_000, 'read.js': 290_000, 'popup.js': 120_000 };

let broken = 0;
for (const [file, most] of Object.entries(BUDGETS)) {
  const path = join('dist', 'extension', file);
  const size = existsSync(path) ? statSync(path).size : null;
  const fits = size !== null && size <= most;
  if (!fits) broken++;
  const measured = size === null ? 'is missing' : `${size.toLocaleString('en')} of ${most.toLocaleString('en')} bytes`;
  console.log(`${fits ? 'fits   ' : 'TOO BIG'} ${file.padEnd(12)} ${measured}`);
}
process.exitCode = broken > 0 ? 1 : 0;
