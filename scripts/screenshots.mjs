// npm run screenshots: photographs Lede in both browsers (dist/screenshots) and copies the README's pictures to docs/images.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, runTool } from './run.mjs';
import { setUpBrowsers, setUpPackages } from './set-up.mjs';

/** The README's pictures: what they are called there, and what was photographed. */
const PICTURES = {
  'popup.png': 'chromium-popup-light.png',
  'hidden.png': 'chromium-popup-hidden-light.png',
  'reader.png': 'chromium-reader-light.png',
  'reader-dark.png': 'firefox-reader-dark.png',
};

await setUpPackages();
await setUpBrowsers();
const built = await runScript('build.mjs', [], { output: 'quiet' });
const taken = built || (await runTool('vitest', ['run', '--project', 'browser', 'tests/browser/looks.test.ts']));
if (taken === 0) {
  mkdirSync(join('docs', 'images'), { recursive: true });
  for (const [name, taken] of Object.entries(PICTURES)) {
    copyFileSync(join('dist', 'screenshots', taken), join('docs', 'images', name));
  }
}
process.exitCode = taken;
