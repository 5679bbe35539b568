// npm start [chromium|firefox]: sets up, builds and opens a browser with Lede on the sample story.
import { join } from 'node:path';
import { BROWSERS } from './find-browser.mjs';
import { run, runScript } from './run.mjs';
import { setUpBrowsers, setUpPackages, tell } from './set-up.mjs';

const SHOW = join('dist', 'tools', 'show-sample.mjs');

/** Windows and macOS always have a display; elsewhere its server is named by a variable. */
const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const wanted = process.argv[2] ?? 'chromium';
  if (!BROWSERS.includes(wanted)) throw new Error(`npm start knows ${BROWSERS.join(' and ')}, not ${wanted}.`);
  await setUpPackages();
  await setUpBrowsers([wanted]);
  if ((await runScript('build.mjs', [], { output: 'stderr' })) !== 0) throw new Error('The build failed.');
  await bundleShow();
  process.exitCode = await run(process.execPath, [SHOW, wanted, hasDisplay() ? 'window' : 'none']);
}

/** The harness is TypeScript, for the tests; plain Node takes it bundled. */
async function bundleShow() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['tests/browser/show-sample.ts'],
    outfile: SHOW,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
}

await main().catch(error => {
  tell(error.message);
  process.exitCode = 1;
});
