// Firefox over WebDriver BiDi; the chrome scope presses what the protocol cannot.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { type Bidi, type Context, chromeContext, listTabs, parseConnection, parseContext, runIn } from './bidi';
import * as chrome from './firefox-chrome';
import { FirefoxView } from './firefox-view';
import { type Driver, type LaunchOptions, type ToldEvent, until, type View } from './view';

const GECKO_ID = 'lede@lede.invalid';
/** The extension's address is otherwise drawn by lot at each installation. */
const UUID = '11111111-2222-4333-8444-555555555555';
/** Milliseconds for one command. */
const PROTOCOL_PATIENCE = 90_000;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // Without these two the store goes with the temporary installation, and a restart would prove nothing.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};
/** Preference files that puppeteer puts aside in a given profile while Firefox runs. */
const PUT_ASIDE = ['prefs.js.puppeteer', 'user.js.puppeteer'];

/** Starts Firefox with Lede in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.window,
    protocolTimeout: PROTOCOL_PATIENCE,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // Without a window nobody can answer the browser's question about a site: it is then a yes.
    extraPrefsFirefox: { ...PREFERENCES, 'extensions.webextOptionalPermissionPrompts': options.window ?? false },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const bidi = parseConnection(browser);
  const window = await chromeContext(bidi);
  await runIn(window, chrome.listen(UUID));
  if (options.offline) await runIn(window, chrome.cutCable);
  await browser.installExtension(options.extension);
  return new FirefoxDriver(browser, { bidi, window, profile: options.profile ?? '' });
}

/**
 * What Firefox itself says when a page is closed before an answer or a face reaches it (2152398850 is NS_BINDING_ABORTED): the tests
 * close popups in the middle of a save, and the greeting as soon as it opens.
 */
const OF_CLOSING =
  /Promise (?:resolved|rejected) after context unloaded|font: download failed.*status=2152398850|FrameData missing for/;

const TOO_SOON = /Address rejected/;

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #browser: Browser;
  readonly #bidi: Bidi;
  readonly #window: Context;

  readonly #profile: string;

  constructor(browser: Browser, { bidi, window, profile }: { bidi: Bidi; window: Context; profile: string }) {
    this.#browser = browser;
    this.#bidi = bidi;
    this.#window = window;
    this.#profile = profile;
  }

  open(address: string): Promise<View> {
    return this.#openTab(address, 'complete');
  }

  openLoading(address: string): Promise<View> {
    return this.#openTab(address, 'interactive');
  }

  async openPopup(page: View): Promise<View> {
    await this.#bringToFront(page);
    const context = await runIn(this.#window, chrome.pressToolbarButton(GECKO_ID));
    return new FirefoxView({ bidi: this.#bidi, context }, () => runIn(this.#window, chrome.closePopup));
  }

  async openOwnPage(path: string): Promise<View> {
    const view = this.#viewOf(await runIn(this.#window, chrome.openTab(`moz-extension://${UUID}/${path}`)));
    await until(`${path} loads`, () =>
      view.ask(() => document.readyState === 'complete' && location.href !== 'about:blank', null),
    );
    return view;
  }

  async awaitOwnPage(path: string, options: { patience?: number } = {}): Promise<View> {
    return this.#awaitTab(`moz-extension://${UUID}/${path}`, options);
  }

  async awaitPanel(): Promise<View> {
    const context = await until('the sidebar', () => runIn(this.#window, chrome.findSidebar));
    return new FirefoxView({ bidi: this.#bidi, context }, () => runIn(this.#window, chrome.closeSidebar));
  }

  awaitPage(address: string): Promise<View> {
    return this.#awaitTab(address);
  }

  async #awaitTab(address: string, options: { patience?: number } = {}): Promise<View> {
    const look = async () => (await listTabs(this.#bidi)).find(({ url }) => url.startsWith(address)) ?? null;
    return this.#viewOf((await until(`a tab with ${address}`, look, options)).context);
  }

  async badge(page: View): Promise<string> {
    await this.#bringToFront(page);
    return runIn(this.#window, chrome.readBadge(GECKO_ID));
  }

  async tell(page: View, event: ToldEvent): Promise<void> {
    await this.#bringToFront(page);
    await runIn(this.#window, chrome.tell(GECKO_ID, event));
  }

  async setScheme(view: View, scheme: 'light' | 'dark'): Promise<void> {
    await runIn(this.#window, chrome.setScheme(contextOf(view), scheme));
  }

  async allowHost(): Promise<void> {
    // The preference set at launch has answered for every host.
  }

  async takeBackHost(host: string): Promise<void> {
    await runIn(this.#window, chrome.takeBack(GECKO_ID, host));
  }

  async complaints(): Promise<string[]> {
    const heard = parseHeard(await runIn(this.#window, chrome.readHeard));
    return heard.filter(complaint => !OF_CLOSING.test(complaint));
  }

  async kill(): Promise<void> {
    const child = this.#browser.process();
    const ended = new Promise(done => child?.once('exit', done));
    child?.kill('SIGKILL');
    await ended;
    // Puppeteer now puts the profile's own preferences back; a new start must not run into that.
    const restored = async () => !PUT_ASIDE.some(file => existsSync(join(this.#profile, file)));
    await until('the profile is as it was', restored);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async untilClosed(): Promise<void> {
    await new Promise(done => this.#browser.once('disconnected', done));
  }

  async #openTab(address: string, wait: 'complete' | 'interactive'): Promise<View> {
    const context = parseContext(await this.#bidi.send('browsingContext.create', { type: 'tab' }));
    const go = () => this.#bidi.send('browsingContext.navigate', { context, url: address, wait });
    // A new tab that is still being set up refuses its first address now and then, on a busy machine; the second try is the proof.
    await go().catch((error: unknown) => (TOO_SOON.test(String(error)) ? go() : Promise.reject(error)));
    return this.#viewOf(context);
  }

  #viewOf(context: string): FirefoxView {
    return new FirefoxView({ bidi: this.#bidi, context }, () => this.#bidi.send('browsingContext.close', { context }));
  }

  async #bringToFront(page: View): Promise<void> {
    // A page that is in front already is let be: bringing it there again would close the popup over it.
    if (await page.ask(() => document.visibilityState === 'visible', null)) return;
    await this.#bidi.send('browsingContext.activate', { context: contextOf(page) });
  }
}

function contextOf(view: View): string {
  if (view instanceof FirefoxView) return view.context;
  throw new Error('This view belongs to another browser');
}

function parseHeard(json: string): string[] {
  return JSON.parse(json) as string[];
}
