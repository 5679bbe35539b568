// npm run --silent lede -- read …: the core on the command line. Says nothing itself: the output is the article's.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUNDLE = join(ROOT, 'dist', 'cli', 'lede.mjs');
const SOURCES = ['src', 'build.mjs', 'package-lock.json'].map(name => join(ROOT, name));

/** Milliseconds of the last change of a file, or of the newest file in a folder. */
function lastChange(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map(name => lastChange(join(path, name))));
}

const isStale = () => !existsSync(BUNDLE) || statSync(BUNDLE).mtimeMs < Math.max(...SOURCES.map(lastChange));

async function main() {
  if (!existsSync(join(ROOT, 'node_modules'))) throw new Error('The packages are not installed: run npm ci once.');
  if (isStale()) {
    const code = await run(process.execPath, [join(ROOT, 'build.mjs'), '--cli'], { output: 'quiet' });
    if (code !== 0 || !existsSync(BUNDLE)) throw new Error('The command line could not be built.');
  }
  // npm moves to the package's folder; a file is named from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.exitCode = await run(process.execPath, [BUNDLE, ...process.argv.slice(2)]);
}

await main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
