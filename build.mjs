// Builds the extension into dist/extension (with --test-hosts into dist/extension-test) and the command line into dist/cli.
// A build is made aside and put in place at the end, so that nobody ever loads half of one.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);

const forTests = process.argv.includes('--test-hosts');
const target = forTests ? 'dist/extension-test' : 'dist/extension';
const aside = `${target}-${process.pid}`;
const pages = readdirSync('src/pages', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

// The hosts that the browser tests serve their pages from: their permission is held without a question.
const TEST_HOSTS = ['*://localhost/*', '*://127.0.0.1/*'];

// Code points that are no characters: Chromium refuses a content script that holds one, saying it is not UTF-8.
const NO_CHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

const options = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome128', 'firefox140'],
  // Both know \p{Lu}. Without this every such literal becomes a new RegExp() that is compiled again each time it is passed.
  supported: { 'regexp-unicode-property-escapes': true },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
  // Every page names the same files: each lies there once.
  assetNames: 'fonts/[name]',
  logLevel: 'warning',
};

/** Says whether an input is there; names what is left out if not. */
function isThere(path) {
  if (existsSync(path)) return true;
  console.log(`  left out: ${path} is not there`);
  return false;
}

/** content.js and read.js meet in one page: the phrases of all languages come there before both, in a file of their own. */
const sharedPhrases = {
  name: 'shared-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /clean[\\/]phrases[\\/]languages\.ts$/ }, () => ({
      contents: 'export const LANGUAGES = globalThis.ledePhrases;',
      loader: 'js',
    }));
  },
};
// Every page of a chosen site parses content.js: there the browser's own object does what the polyfill would, at a tenth of the size.
const inPages = { alias: { 'webextension-polyfill': './src/platform/bare-browser.ts' }, plugins: [sharedPhrases] };

async function bundle(entry, outfile, more = {}) {
  if (isThere(entry)) await build({ ...options, ...more, entryPoints: [entry], outfile });
}

/**
 * A page whose html asks for a module may import() what it seldom needs: that becomes a file of its own, loaded on demand.
 * The others are one plain script, which runs before the first paint.
 */
function pageScript(name, html) {
  const common = { entryPoints: [{ in: `src/pages/${name}/index.tsx`, out: name }], outdir: aside };
  return html.includes('type="module"')
    ? { ...common, format: 'esm', splitting: true, chunkNames: `${name}-[hash]` }
    : common;
}

async function buildPage(name) {
  const folder = `src/pages/${name}`;
  if (!isThere(`${folder}/index.html`)) return;
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  if (isThere(`${folder}/index.tsx`)) await build({ ...options, ...pageScript(name, html) });
  // A page's css comes with its script if the script imports it, and else from the file of the page's name.
  if (!existsSync(`${aside}/${name}.css`)) await bundle(`${folder}/${name}.css`, `${aside}/${name}.css`);
  writeFileSync(`${aside}/${name}.html`, html);
  // Further files beside it show the same page in another place.
  for (const other of readdirSync(folder).filter(file => file.endsWith('.html') && file !== 'index.html'))
    cpSync(`${folder}/${other}`, `${aside}/${other}`);
}

function writeManifest() {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  manifest.version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  if (forTests) manifest.host_permissions = TEST_HOSTS;
  writeFileSync(`${aside}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

function copyAssets() {
  if (isThere('_locales')) cpSync('_locales', `${aside}/_locales`, { recursive: true });
  if (isThere('icons')) cpSync('icons', `${aside}/icons`, { recursive: true, filter: path => !path.endsWith('.svg') });
  if (isThere('LICENSE')) cpSync('LICENSE', `${aside}/LICENSE`);
  copyFontLicences();
}

/** Each bundled face comes with its licence. */
function copyFontLicences() {
  const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  for (const name of packages.filter(dependency => dependency.startsWith('@fontsource')))
    cpSync(`node_modules/${name}/LICENSE`, `${aside}/fonts/LICENSE-${name.split('/')[1]}.txt`);
}

function refuseNoCharacters() {
  for (const name of ['phrases.js', 'content.js', 'read.js']) {
    const script = `${aside}/${name}`;
    if (existsSync(script) && NO_CHARACTER.test(readFileSync(script, 'utf8')))
      throw new Error(`${name} holds a code point that is no character: write it as an escape built at run time`);
  }
}

function printSizes() {
  for (const name of readdirSync(target).filter(file => /\.(js|css)$/.test(file)))
    console.log(`  ${name.padEnd(16)} ${statSync(join(target, name)).size.toLocaleString('en').padStart(9)} bytes`);
}

async function buildExtension() {
  mkdirSync(aside, { recursive: true });
  await bundle('src/background/index.ts', `${aside}/background.js`);
  await bundle('src/content/phrases.ts', `${aside}/phrases.js`);
  await bundle('src/content/index.ts', `${aside}/content.js`, inPages);
  await bundle('src/content/read.ts', `${aside}/read.js`, { plugins: [sharedPhrases] });
  for (const page of pages) await buildPage(page);
  writeManifest();
  copyAssets();
  refuseNoCharacters();
  rmSync(target, { recursive: true, force: true });
  renameSync(aside, target);
}

const commandLine = {
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: false,
  legalComments: 'eof',
  // linkedom is installed by npm ci and stays outside: it chooses its own files for Node.
  external: ['linkedom'],
};

console.log(target);
try {
  await buildExtension();
  printSizes();
  if (!forTests) await bundle('src/cli/index.ts', 'dist/cli/lede.mjs', commandLine);
} catch (error) {
  // What esbuild found it has printed already, with file and line.
  if (error.errors === undefined) console.error(`  ${error.message}`);
  console.error(`  the build failed, ${target} is as it was`);
  process.exitCode = 1;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
