// npm run train-lines [-- --data DIR --trees N --leaves N --rows FILE]: learns which lines belong to a story, and writes
// src/core/extract/judge-trees.ts. Prints how well trees judge the lines of publishers they have not learned from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openBench } from './browser.mjs';
import { gains, learn, vote, written } from './forest.mjs';
import { labelled } from './line-truth.mjs';
import { benchOption, foldOf, htmlOf, pagesOf, progress, sharedOption } from './pages.mjs';

const data = sharedOption('data', 'bench/data');
const cache = benchOption('rows', '');
const settings = {
  trees: Number(benchOption('trees', '60')),
  leaves: Number(benchOption('leaves', '8')),
  rate: Number(benchOption('rate', '0.15')),
  l2: 1,
  leastRows: 40,
};
const FOLDS = 5;

/** How much a page of a source counts: what was marked by hand counts more than what rules or models marked. */
const TRUST = {
  'fundus-eval': 2,
  aeb: 1.5,
  fundus: 1,
  misinfo: 1,
  trafilatura: 1,
  wcxb: 0.6,
  daniel: 0.6,
  chinese: 0.5,
};

async function readRows() {
  if (cache && existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const pages = pagesOf(data).filter(({ source, truth }) => TRUST[source] && truth.isArticle !== false);
  const bench = await openBench('bench/lines.ts');
  const found = { names: await bench.call('signNames', 'signs'), pages: [] };
  for (const [at, one] of pages.entries()) {
    const { source, id, url, truth } = one;
    const lines = await bench.call('runLines', `${source}/${id}`, htmlOf(one), url);
    const known = labelled(lines ?? [], truth);
    if (known.length > 0) found.pages.push({ source, id, publisher: truth.publisher ?? id, lines: known });
    progress(at + 1, pages.length);
  }
  for (const failure of await bench.close()) console.log(failure);
  if (cache) writeFileSync(cache, JSON.stringify(found));
  return found;
}

function tableOf({ names, pages }) {
  const count = pages.reduce((sum, { lines }) => sum + lines.length, 0);
  const columns = names.map(() => new Float32Array(count));
  const table = {
    columns,
    truth: new Uint8Array(count),
    weights: new Float64Array(count),
    folds: new Uint8Array(count),
    source: [],
  };
  let row = 0;
  for (const { source, publisher, lines } of pages) {
    for (const { values, belongs, weight } of lines) {
      values.forEach((value, column) => {
        columns[column][row] = value;
      });
      table.truth[row] = belongs;
      table.weights[row] = weight * TRUST[source];
      table.folds[row] = foldOf(publisher, FOLDS);
      table.source.push(source);
      row++;
    }
  }
  return table;
}

const read = await readRows();
const table = tableOf(read);
const all = Array.from(table.truth.keys());
console.log(`${read.pages.length} pages, ${all.length} lines, ${read.names.length} signs`);

if (!process.argv.includes('--quick')) {
  const right = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const roots = learn({ ...table, rows: all.filter(row => table.folds[row] !== fold) }, settings);
    for (const row of all.filter(at => table.folds[at] === fold)) {
      right[table.source[row]] ??= { hit: 0, all: 0 };
      const sums = right[table.source[row]];
      sums.all += table.weights[row];
      if (vote(roots, table.columns, row) > 0 === (table.truth[row] === 1)) sums.hit += table.weights[row];
    }
  }
  for (const [source, { hit, all: sum }] of Object.entries(right))
    console.log(
      `${source}: ${((100 * hit) / sum).toFixed(2)} % of the text judged rightly (publishers not learned from)`,
    );
}

const roots = learn({ ...table, rows: all }, settings);
const lines = roots.map(root => `  '${written(root, read.names)}',`);
writeFileSync(
  'src/core/extract/judge-trees.ts',
  `// Written by \`npm run train-lines\`; do not change by hand. A tree a line: a vote, or a sign of signs.ts with a value, the tree for\n// answers up to it, and the tree for greater ones.\nexport const TREES: readonly string[] = [\n${lines.join('\n')}\n];\n`,
);
for (const [name, gain] of gains(roots, read.names)) console.log(name.padEnd(20), gain.toFixed(1));
const unused = read.names.filter(name => !lines.some(line => line.includes(`${name} `)));
console.log('not asked:', unused.join(' '));
