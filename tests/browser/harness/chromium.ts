// Chromium over the DevTools protocol on a pipe.
import puppeteer, { type Browser, type Target, TargetType } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { listenFor } from './chromium-complaints';
import { bringToFront, ChromiumView, pageOf, viewOf } from './chromium-view';
import { type Driver, type LaunchOptions, type ToldEvent, until, type View } from './view';

const QUIET = ['--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking'];
const STILL = [
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--window-size=1280,900',
  '--screen-info={1600x1200}',
];
/** Port 1 answers nothing: a proxy there is a cut cable, for the loopback address too. */
const CUT_CABLE = ['--proxy-server=127.0.0.1:1', '--proxy-bypass-list=<-loopback>'];
/** How long a message to a page may take, in milliseconds: a page of 200,000 elements holds its thread for a while. */
const PROTOCOL_PATIENCE = 90_000;
/** How long a page of ours may take to open, in milliseconds. */
const PATIENCE = 30_000;

/** Starts Chromium with Lede in it. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !options.window,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: PROTOCOL_PATIENCE,
    args: [...QUIET, ...STILL, ...root, ...(options.offline ? CUT_CABLE : []), ...languageOf(options)],
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const id = await browser.installExtension(options.extension);
  return new ChromiumDriver(browser, id);
}

const languageOf = ({ language }: LaunchOptions): string[] => (language ? [`--lang=${language}`] : []);

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #origin: string;
  readonly #heard: string[] = [];

  constructor(
    readonly browser: Browser,
    readonly id: string,
  ) {
    this.#origin = `chrome-extension://${id}/`;
    const listen = (target: Target) => listenFor(target, { origin: this.#origin, heard: this.#heard });
    browser.on('targetcreated', listen);
    for (const target of browser.targets()) listen(target);
  }

  async open(address: string): Promise<View> {
    const page = await this.browser.newPage();
    await page.goto(address, { timeout: PROTOCOL_PATIENCE });
    return new ChromiumView(page);
  }

  async openLoading(address: string): Promise<View> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PROTOCOL_PATIENCE });
    return new ChromiumView(page);
  }

  async openPopup(view: View): Promise<View> {
    const page = pageOf(view);
    await bringToFront(page);
    const before = new Set(this.browser.targets());
    const lede = (await this.browser.extensions()).get(this.id);
    if (!lede) throw new Error('Lede is not installed');
    await lede.triggerAction(page);
    const isPopup = (target: Target) => !before.has(target) && target.url().startsWith(`${this.#origin}popup.html`);
    return viewOf(await this.browser.waitForTarget(isPopup));
  }

  async openOwnPage(path: string): Promise<View> {
    return this.open(this.#origin + path);
  }

  async awaitOwnPage(path: string, { patience = PATIENCE }: { patience?: number } = {}): Promise<View> {
    const isWanted = (target: Target) => target.url().startsWith(this.#origin + path);
    return viewOf(await this.browser.waitForTarget(isWanted, { timeout: patience }));
  }

  awaitPanel(): Promise<View> {
    return this.awaitOwnPage('panel.html');
  }

  async awaitPage(address: string): Promise<View> {
    return viewOf(await this.browser.waitForTarget(target => target.url().startsWith(address)));
  }

  badge(view: View): Promise<string> {
    return this.#inWorker(view, 'chrome.action.getBadgeText({ tabId: tab.id })');
  }

  async tell(page: View, event: ToldEvent): Promise<void> {
    // The events of Chromium can be fired from within; they hand on what they are given.
    if (event.kind === 'key')
      await this.#inWorker(page, `chrome.commands.onCommand.dispatch(${JSON.stringify(event.command)}, tab)`);
    else if (event.kind === 'keyword')
      await this.#inWorker(
        page,
        `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(event.words)}, 'currentTab')`,
      );
    else {
      const info = JSON.stringify({ menuItemId: event.entry, linkUrl: event.link });
      await this.#inWorker(page, `chrome.contextMenus.onClicked.dispatch({ ...${info}, pageUrl: tab.url }, tab)`);
    }
  }

  async setScheme(view: View, scheme: 'light' | 'dark'): Promise<void> {
    await pageOf(view).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async allowHost(host: string): Promise<void> {
    await this.#changePermission('addHostPermission', host);
  }

  async takeBackHost(host: string): Promise<void> {
    await this.#changePermission('removeHostPermission', host);
  }

  async complaints(): Promise<string[]> {
    return [...this.#heard];
  }

  async kill(): Promise<void> {
    const child = this.browser.process();
    const ended = new Promise(done => child?.once('exit', done));
    child?.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async untilClosed(): Promise<void> {
    await new Promise(done => this.browser.once('disconnected', done));
  }

  /** Evaluates an expression in the worker, where `tab` is the tab in front. */
  async #inWorker(view: View, expression: string): Promise<string> {
    await bringToFront(pageOf(view));
    const worker = await (await this.#workerTarget()).worker();
    if (!worker) throw new Error('The worker is asleep');
    return worker
      .evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return ${expression};
    })()`)
      .then(String);
  }

  async #workerTarget(): Promise<Target> {
    const isWorker = (target: Target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.#origin);
    return this.browser.waitForTarget(isWorker);
  }

  /** Presses what stands on the browser's own page of extension settings. */
  async #changePermission(call: 'addHostPermission' | 'removeHostPermission', host: string): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions/');
    const isReady = () => settings.evaluate('!!chrome.developerPrivate').then(Boolean);
    await until('the browser’s extension settings', isReady);
    for (const scheme of ['https', 'http'])
      await settings.evaluate(`chrome.developerPrivate.${call}('${this.id}', '${scheme}://${host}/*')`);
    await settings.close();
  }
}
