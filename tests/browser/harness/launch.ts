import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, Driver, LaunchOptions } from './view';

/** Milliseconds within which the greeting opens; on a profile that knows Lede already it does not come. */
const GREETING_COMES = 4_000;

/** The extension as it ships; LEDE_BUILD names the folder of another build to try. */
export const REAL = resolve(process.env.LEDE_BUILD ?? 'dist/extension');

/** The same, but holding the access to the publishers of the tests (node build.mjs --test-hosts); set-up.ts has made it. */
export const WITH_TEST_HOSTS = resolve('dist/extension-test');

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with Lede in it. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const driver = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (options.greeting !== 'stays') await closeGreeting(driver);
  return driver;
}

async function closeGreeting(driver: Driver): Promise<void> {
  try {
    await (await driver.awaitOwnPage('welcome.html', { patience: GREETING_COMES })).close();
  } catch (error) {
    // It comes once for a profile.
    if (!/in vain|Timeout|Timed out/i.test(String(error))) throw error;
  }
}
