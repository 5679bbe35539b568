// Runs once before the browser tests: builds the extension that holds the access to the publishers of the tests. Files run side by
// side, so no file may build under another's browser.
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['build.mjs', '--test-hosts'], { stdio: 'ignore' });
}
