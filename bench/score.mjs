// npm run bench:score [-- PREDICTIONS.jsonl --source A,B …]: the scorer that lies beside the measuring data prints the table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const scorer = join(process.env.LEDE_SHARED ?? '../shared', 'bench/score.mjs');
if (!existsSync(scorer)) {
  console.error(`No scorer at ${scorer}: set LEDE_SHARED to the folder of the measuring data.`);
  process.exit(2);
}
const given = process.argv.slice(2);
const file = given[0]?.startsWith('--') || given.length === 0 ? ['dist/bench/predictions.jsonl'] : [];
process.exit(spawnSync('node', [scorer, ...file, ...given], { stdio: 'inherit' }).status ?? 1);
