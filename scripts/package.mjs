// npm run package: the two store archives of dist/extension, linted and built by web-ext.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run.mjs';
import { setUpPackages, tell } from './set-up.mjs';

const SOURCE = join('dist', 'extension');
const SHELF = join('dist', 'packages');
/** One manifest serves both browsers, so both archives hold the same files; the stores want them under different names. */
const ARCHIVES = ['chrome.zip', 'firefox.xpi'];

async function main() {
  await setUpPackages();
  const { version } = JSON.parse(readFileSync(join(SOURCE, 'manifest.json'), 'utf8'));
  if ((await runTool('web-ext', ['lint', '--source-dir', SOURCE])) !== 0) throw new Error('web-ext lint found errors.');
  rmSync(SHELF, { recursive: true, force: true });
  mkdirSync(SHELF, { recursive: true });
  for (const archive of ARCHIVES) await pack(`lede-${version}-${archive}`);
}

async function pack(name) {
  const parameters = [
    'build',
    '--source-dir',
    SOURCE,
    '--artifacts-dir',
    SHELF,
    '--filename',
    name,
    '--overwrite-dest',
  ];
  if ((await runTool('web-ext', parameters, { output: 'quiet' })) !== 0)
    throw new Error(`${name} could not be packed.`);
  console.log(join(SHELF, name));
}

await main().catch(error => {
  tell(error.message);
  process.exitCode = 1;
});
