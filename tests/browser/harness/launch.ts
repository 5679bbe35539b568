import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, Driver, LaunchOptions } from './view';

/** The extension as it ships, and the build that holds a permission for the tests' own hosts. */
export const REAL = resolve('dist/extension');
export const WITH_TEST_HOSTS = resolve('dist/extension-test');

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with Lede in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
