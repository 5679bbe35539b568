// npm run bench:quotes-speed [-- --data DIR] [--profile]: milliseconds for 1,000 words that the quotes take in a real Chromium,
// over the label files (*.jsonl) of a folder; --profile prints the functions that take most of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled, launchBrowser } from './browser.mjs';

/** Texts with fewer words tell more of the clock than of the code. */
const LEAST_WORDS = 200;
/** Lines of the profile. */
const PROFILE_LINES = 40;

const { values } = parseArgs({ options: { data: { type: 'string' }, profile: { type: 'boolean' } } });
const data = values.data ?? join(process.env.LEDE_SHARED ?? '../shared', 'quotes');
if (!existsSync(data)) {
  console.error(`No texts at ${data}: give --data, or set LEDE_SHARED.`);
  process.exit(2);
}

/** Reads the texts of a label file as stories. */
function storiesOf(file) {
  const lines = readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean);
  return lines
    .map(line => JSON.parse(line))
    .map(({ title = '', text, lang = '' }) => {
      const words = text.split(/\s+/).length;
      return { headline: title, standfirst: '', body: text, language: lang, captions: [], words };
    })
    .filter(({ words }) => words >= LEAST_WORDS);
}

/** The value below which a share of the numbers lies. */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
}

/** Prints the functions of a CPU profile by the time spent in themselves. */
function printProfile({ nodes, samples, timeDeltas }) {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`]),
  );
  const spent = new Map();
  samples.forEach((id, i) => {
    const name = names.get(id) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[i] ?? 0));
  });
  for (const idle of ['(idle):0', '(program):0']) spent.delete(idle);
  const total = [...spent.values()].reduce((sum, one) => sum + one, 0);
  console.log(`${(total / 1000).toFixed(0)} ms in the functions:`);
  const top = [...spent].sort(([, a], [, b]) => b - a).slice(0, PROFILE_LINES);
  for (const [name, time] of top) console.log(`${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
}

const script = await bundled('bench/quotes-speed.ts', { minify: !values.profile });
const browser = await launchBrowser();
for (const file of readdirSync(data).filter(name => name.endsWith('.jsonl'))) {
  const page = await browser.newPage();
  await page.evaluate(script);
  const client = await page.createCDPSession();
  if (values.profile) {
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 200 });
    await client.send('Profiler.start');
  }
  const stories = storiesOf(file);
  const times = await page.evaluate(given => globalThis.timeQuotes(given), stories);
  const best = times.map(time => time.best);
  console.log(
    `${file}: ${times.length} texts, ms for 1,000 words: median ${quantile(best, 0.5)}, nine of ten at most ${quantile(best, 0.9)}; ` +
      `the first reading of each: median ${quantile(
        times.map(time => time.first),
        0.5,
      )}, of the first text ${times[0]?.first.toFixed(1)}`,
  );
  if (values.profile) printProfile((await client.send('Profiler.stop')).profile);
  await page.close();
}
await browser.close();
