import { browser } from './browser';
import { PRIVATE_FIELD } from './privacy';
import { failure, type Result, success } from './result';

/** The pages of our own that can be opened in a tab. */
export type OwnPage = 'reader' | 'library' | 'options' | 'welcome';

/** Where a page of ours opens: in the tab in front, beside it, or beside it without coming forward. */
export type Where = 'here' | 'beside' | 'behind';

/** A tab and its page's address; the address is empty where the browser keeps it to itself. */
export interface Tab {
  id: number;
  address: string;
}

/** The phrases of all languages, what reads a page, and what answers for it: in this order. */
const CONTENT_SCRIPTS = ['phrases.js', 'read.js', 'content.js'];
const PDF = 'application/pdf';

/** Finds the tab in front of the reader, and its window; null if there is none. */
export async function activeTab(): Promise<(Tab & { windowId: number }) | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '', windowId: tab.windowId ?? -1 };
}

/** Puts the content script into a tab; `restricted-page` where the browser lets no script look, and for a PDF. */
export async function injectContent(tabId: number): Promise<Result<null>> {
  const target = { tabId };
  try {
    const [answers] = await Promise.all([
      browser.scripting.executeScript({ target, func: contentType }),
      browser.scripting.executeScript({ target, files: CONTENT_SCRIPTS }),
    ]);
    // Chromium's PDF viewer sits in a page that scripts may enter but that holds no text. Firefox does not refuse its own
    // about: pages, it answers with nothing.
    const type = answers[0]?.result;
    return typeof type !== 'string' || type === PDF ? failure('restricted-page') : success(null);
  } catch {
    // The browsers word this refusal differently, and no other is expected here: the file is ours and the tab is open.
    return failure('restricted-page');
  }
}

function contentType(): string {
  return document.contentType;
}

/** Opens one of our own pages in a tab, beside the current one unless told otherwise. */
export async function openPage(
  page: OwnPage,
  query: Record<string, string> = {},
  { where = 'beside' }: { where?: Where } = {},
): Promise<void> {
  const current = await currentTab();
  const search = new URLSearchParams(current?.incognito ? { ...query, [PRIVATE_FIELD]: 'yes' } : query).toString();
  const url = browser.runtime.getURL(`${page}.html${search && `?${search}`}`);
  if (where === 'here') await browser.tabs.update({ url });
  else await openBeside(url, { where, current });
}

/** Shows one of our own pages in a tab, in the place of its page; going back leads to that. */
export async function showPage(
  page: OwnPage,
  { tabId, query }: { tabId: number; query: Record<string, string> },
): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html?${new URLSearchParams(query).toString()}`);
  try {
    await browser.tabs.update(tabId, { url });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Opens an http(s) address in an ordinary tab; any other address is not opened. */
export async function goTo(address: string): Promise<void> {
  if (/^https?:\/\//i.test(address)) await openBeside(address, { where: 'beside', current: await currentTab() });
}

/** Opens an http(s) address in a tab that does not come forward, and gives its id; null for any other address. */
export async function openBehind(address: string): Promise<number | null> {
  if (!/^https?:\/\//i.test(address)) return null;
  return openBeside(address, { where: 'behind', current: await currentTab() });
}

/** Brings a tab and its window to the front; false if it is gone. */
export async function bringForward(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return true;
  } catch {
    // The tab was closed in the meantime.
    return false;
  }
}

async function openBeside(
  url: string,
  { where, current }: { where: 'beside' | 'behind'; current: { index: number } | undefined },
): Promise<number | null> {
  const place = current === undefined ? {} : { index: current.index + 1 };
  const tab = await browser.tabs.create({ url, ...place, ...(where === 'behind' ? { active: false } : {}) });
  return tab?.id ?? null;
}

async function currentTab(): Promise<{ index: number; incognito: boolean } | undefined> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  return current;
}

/** Lists the ids of all open tabs; their addresses stay unknown to us. */
export async function openTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(tab => tab.id ?? []);
}
