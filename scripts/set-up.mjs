// Makes a fresh clone ready: the packages, and the two browsers. Runs before npm ci: node: builtins only.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, lookForBrowser, variableOf } from './find-browser.mjs';
import { isOnPath, run } from './run.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** As package.json "engines" says. */
const NODE_FLOOR = [20, 19];
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A mirror that stumbles once is asked again. */
const TRIES = 2;

/** Checks Node and installs the packages if they are missing or stale; throws a sentence if it cannot. */
export async function setUpPackages() {
  process.chdir(ROOT);
  checkNode();
  if (packagesAreReady()) return;
  tell('Installing the packages (npm ci) …');
  await tryTwice(() => run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' }), {
    otherwise: 'npm ci failed. It needs the network once; its own message stands above.',
  });
}

/** Installs the browsers of the list that are missing; throws a sentence that says what to do if it cannot. */
export async function setUpBrowsers(wanted = BROWSERS) {
  const missing = wanted.filter(browser => !lookForBrowser(browser));
  if (missing.length === 0) return;
  if (isOnPath('apt-get') && process.getuid?.() === 0) await installByApt(missing);
  const still = missing.filter(browser => !lookForBrowser(browser));
  if (still.length > 0) throw new Error(howToInstall(still));
}

async function installByApt(missing) {
  const packages = missing.map(browser => DEBIAN_PACKAGES[browser]);
  tell(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, output: 'stderr' });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await tryTwice(() => run('apt-get', install, { env, output: 'stderr' }), { otherwise: howToInstall(missing) });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = NODE_FLOOR;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(
    `Lede needs Node ${NODE_FLOOR.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

/** Whether node_modules holds what package-lock.json asks for; npm keeps its own list of what it installed. */
function packagesAreReady() {
  const wanted = readLock('package-lock.json');
  const installed = readLock(join('node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  const needed = Object.entries(wanted).filter(([path, { optional, link }]) => path !== '' && !optional && !link);
  return needed.every(([path, { version }]) => installed[path]?.version === version && existsSync(path));
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

async function tryTwice(action, { otherwise }) {
  for (let turn = 0; turn < TRIES; turn++) if ((await action()) === 0) return;
  throw new Error(otherwise);
}

function howToInstall(browsers) {
  return [
    `Lede's browser tests need ${browsers.join(' and ')}, and this machine has none. Please install:`,
    '  Debian, Ubuntu:  sudo apt-get install chromium firefox-esr   (Ubuntu: chromium-browser firefox)',
    '  macOS:           brew install --cask chromium firefox',
    '  Windows:         winget install Hibbiki.Chromium Mozilla.Firefox',
    `A browser in an unusual place is named in ${browsers.map(variableOf).join(' or ')}.`,
  ].join('\n');
}

/** Says something to the person at the terminal; the standard output stays for results. */
export function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}
