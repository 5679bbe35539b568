import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, Driver, LaunchOptions } from './view';

/** The extension as it ships; LEDE_BUILD names the folder of another build to try. */
export const REAL = resolve(process.env.LEDE_BUILD ?? 'dist/extension');

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with Lede in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
