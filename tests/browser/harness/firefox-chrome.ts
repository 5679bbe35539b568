// Code that runs in the browser window's own scope, as text: Firefox lends it there the rights of the browser itself.
import type { ToldEvent } from './view';

/** The extension's object in the browser, by its gecko id. */
const extension = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)});`;

/** Gives a browser element a BiDi context id and answers with it. The protocol lists tabs only; a popup is made known by hand. */
const makeKnown = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const makeKnown = element => {
    element.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(element);
    const find = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = wanted => (wanted === id ? element : find(wanted));
    return id;
  };`;

/** Presses the toolbar button of the tab in front and answers with the popup's context once its page has loaded. */
export const pressToolbarButton = (id: string): string => `
  ${extension(id)} ${makeKnown}
  const popup = () => document.querySelector('browser.webextension-popup-browser');
  // A popup that is still open would be closed by the press, not opened.
  popup()?.closest('panel')?.hidePopup();
  for (let turn = 0; popup() && turn < 50; turn++) await new Promise(done => setTimeout(done, 50));
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let turn = 0; turn < 200; turn++) {
    await new Promise(done => setTimeout(done, 50));
    if (popup()?.currentURI?.spec.includes('popup.html') && !popup().webProgress?.isLoadingDocument) break;
  }
  if (!popup()) throw new Error('The toolbar button opened no popup');
  return makeKnown(popup());`;

/** Answers with the context of the extension's sidebar once its page has loaded. */
export const findSidebar = `
  ${makeKnown}
  const panel = document.getElementById('sidebar')?.contentDocument?.querySelector('browser');
  if (!panel?.currentURI?.spec.includes('panel.html') || panel.webProgress?.isLoadingDocument) throw new Error('no sidebar');
  return makeKnown(panel);`;

export const closeSidebar = `SidebarController.hide(); return '';`;

/** Closes the popup as a click beside it does. */
export const closePopup = `
  const popup = document.querySelector('browser.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
  return '';`;

/** Opens an address with the browser's own rights and answers with the tab's context. */
export const openTab = (address: string): string => `
  ${makeKnown}
  const tab = gBrowser.addTab(${JSON.stringify(address)}, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  gBrowser.selectedTab = tab;
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);`;

/** Answers with the badge's text for the tab in front. */
export const readBadge = (id: string): string => `
  ${extension(id)}
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`;

/** Tells the extension of a key, of an entry of the context menu or of words after the keyword, as the browser's own window does. */
export const tell = (id: string, event: ToldEvent): string => {
  if (event.kind === 'menu') return `${extension(id)} ${chooseEntry(event)} return '';`;
  const act = event.kind === 'key' ? pressKey(event.command) : enter(event.words);
  return `${extension(id)} ${act} return '';`;
};

const pressKey = (command: string) => `extension.shortcuts.onCommand(${JSON.stringify(command)});`;

const chooseEntry = ({ entry, link }: { entry: string; link?: string }) => `
  const tab = gBrowser.selectedTab;
  const info = ${JSON.stringify({ menuItemId: entry, linkUrl: link, editable: false, modifiers: [] })};
  extension.tabManager.addActiveTabPermission(tab);
  extension.emit('webext-menu-menuitem-click', { ...info, pageUrl: tab.linkedBrowser.currentURI.spec }, tab);`;

const enter = (words: string) =>
  `extension.emit('webext-omnibox-input-entered', ${JSON.stringify(words)}, 'currentTab');`;

/** Takes a host permission away, as the add-on manager's switch does. */
export const takeBack = (id: string, host: string): string => `
  ${extension(id)}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const origins = ['*', 'https', 'http'].map(scheme => scheme + '://' + ${JSON.stringify(host)} + '/*');
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);
  return '';`;

/** Makes one context see a light or dark system; the preference for all of them does not reach a popup. */
export const setScheme = (context: string, scheme: 'light' | 'dark'): string => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowserById('${context}').browsingContext.prefersColorSchemeOverride = '${scheme}';
  return '';`;

/** What Firefox itself logs when a page of an extension closes while an answer is under way: no code of ours can prevent it. */
const CLOSED_TOO_EARLY = 'Promise rejected after context unloaded';

/** Begins to put down errors whose source or words name the extension. */
export const listen = (uuid: string): string => `
  window.ledeHeard = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      const said = message.sourceName + ': ' + message.errorMessage;
      if (said.includes('${CLOSED_TOO_EARLY}')) return;
      if (said.includes(${JSON.stringify(uuid)})) window.ledeHeard.push(said);
    },
  });
  return '';`;

export const readHeard = 'return JSON.stringify(window.ledeHeard);';

/** Makes every request fail: port 1 answers nothing, so a proxy there is a cut cable, for the loopback address too. */
export const cutCable = `
  Services.prefs.setStringPref('network.proxy.http', '127.0.0.1');
  Services.prefs.setIntPref('network.proxy.http_port', 1);
  Services.prefs.setStringPref('network.proxy.ssl', '127.0.0.1');
  Services.prefs.setIntPref('network.proxy.ssl_port', 1);
  Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
  Services.prefs.setIntPref('network.proxy.type', 1);
  return '';`;
