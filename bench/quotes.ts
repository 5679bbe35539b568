// Runs the core's quotes on the texts of a label file and writes predictions for its score script.
//   npx esbuild bench/quotes.ts --bundle --platform=node --format=esm --outfile=dist/bench/quotes.mjs && node dist/bench/quotes.mjs --truth FILE --out FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attribute } from '../src/core/quotes/speaker';

interface Labelled {
  id: string;
  lang?: string;
  title?: string;
  text: string;
}

function parseLines(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Labelled);
}

const { values } = parseArgs({ options: { truth: { type: 'string' }, out: { type: 'string' } } });
if (!values.truth || !values.out) {
  console.error('usage: bench:quotes -- --truth FILE --out PREDICTIONS.jsonl');
  process.exit(2);
}

const documents = parseLines(values.truth);
const began = process.cpuUsage();
const lines = documents.map(({ id, lang = '', title = '', text }) => {
  const said = attribute({ headline: title, standfirst: '', body: text, language: lang, captions: [] });
  // What the reader sees: the name, or how the story describes whom it does not name.
  const quotes = said.map(({ spans, speaker, role, mentionAt }) => ({
    spans,
    speaker: speaker || role || null,
    mention: mentionAt,
  }));
  return JSON.stringify({ id, quotes });
});
const { user, system } = process.cpuUsage(began);
const milliseconds = (user + system) / 1000;
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
writeFileSync(values.out, `${lines.join('\n')}\n`);
console.error(
  `${documents.length} texts, ${((1000 * milliseconds) / words).toFixed(2)} ms of processor time for 1,000 words, warm-up included`,
);
