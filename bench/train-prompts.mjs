// npm run train-prompts [-- --data DIR --labels FILE]
// Fits the weights of src/core/clean/weights.ts on the labels: a logistic regression over the signs of each line, each fold
// judged by weights that never saw its publishers. Prints the fitted weights, scaled so that a prompt comes to the same sum as
// in the table, and precision and recall by kind and by language. The table is written by hand from what this prints.
import { openBench } from './browser.mjs';
import { learn, weightOf } from './logistic.mjs';
import { foldOf, htmlOf, labelledPages, sharedOption } from './pages.mjs';

const FOLDS = 5;
/** The sum from which a line is a prompt, as in weights.ts. */
const ENOUGH = 3;
/** Log-odds a prompt must have: one wrong line of a story is worse than many prompts that stay. */
const SURE = Math.log(20);

const squeeze = text => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Gives what is known of a page's lines: those of its prompts with their kinds, and those of its story. */
function knownOf(page, truth) {
  const prompts = new Map();
  for (const { text, parts, category, weak } of page.prompts)
    for (const part of parts ?? [text]) prompts.set(squeeze(part), weak ? null : category);
  const story = new Set([...(truth?.text ?? '').split(/\n+/), ...page.hardNegatives].map(squeeze));
  for (const text of page.promptsInTruth ?? []) story.delete(squeeze(typeof text === 'string' ? text : text.text));
  return { prompts, story };
}

/** Reads all pages and gives their judged lines: signs, whether they are a prompt's, of which kind. */
async function readLines() {
  const bench = await openBench('bench/train-prompts.ts');
  const found = [];
  for (const one of labelledPages(sharedOption('data', 'bench/data'), sharedOption('labels', 'prompts/labels.jsonl'))) {
    const { id, url, truth, label: page } = one;
    const lines = (await bench.call('runLines', id, htmlOf(one), url)) ?? [];
    const { prompts, story } = knownOf(page, truth);
    for (const { text, kind, signs } of lines) {
      const line = squeeze(text);
      const base = { fold: foldOf(page.publisher, FOLDS), lang: page.lang || 'und', kind, signs };
      if (prompts.get(line)) found.push({ ...base, is: prompts.get(line) === kind, ask: true });
      else if (!prompts.has(line) && story.has(line)) found.push({ ...base, is: false, ask: false });
    }
  }
  for (const failure of await bench.close()) console.error(failure);
  return found;
}

function report(name, groups) {
  console.log(`\n${name.padEnd(20)} lines  taken  right  precision  recall`);
  for (const [group, lines] of [...groups].toSorted((a, b) => b[1].length - a[1].length)) {
    const of = lines.filter(line => line.is);
    const taken = lines.filter(line => line.taken);
    const right = taken.filter(line => line.is || line.ask);
    const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
    const recall = share(of.filter(line => line.taken).length, of.length);
    const counts = [of.length, taken.length, right.length].map(count => String(count).padStart(5)).join('  ');
    console.log(
      `${group.padEnd(20)} ${counts}  ${share(right.length, taken.length).padStart(9)}  ${recall.padStart(6)}`,
    );
  }
}

const lines = await readLines();
const signs = [...new Set(lines.flatMap(line => line.signs))].toSorted();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(
    lines.filter(line => line.fold !== fold),
    signs,
  );
  for (const line of lines.filter(other => other.fold === fold)) line.taken = weightOf(weights, line.signs) >= SURE;
}
const weights = learn(lines, signs);
const scale = ENOUGH / (SURE - weights.get('base'));
console.log(
  `${lines.length} lines, ${lines.filter(line => line.is).length} of prompts; fitted weights (a prompt comes to ${ENOUGH}):`,
);
for (const sign of signs) console.log(`  ${sign.padEnd(10)} ${(weights.get(sign) * scale).toFixed(2)}`);
report('kind', grouped(lines, 'kind'));
report('language', grouped(lines, 'lang'));
const wrong = lines.filter(line => line.taken && !line.ask);
console.log(`\nlines of stories taken: ${wrong.length} of ${lines.filter(line => !line.ask).length}`);

/** Groups lines by one of their properties. */
function grouped(all, name) {
  const groups = new Map();
  for (const line of all) groups.set(line[name], [...(groups.get(line[name]) ?? []), line]);
  return groups;
}
