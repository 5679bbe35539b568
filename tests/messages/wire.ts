// Both ends of the wire: services that note what runs, senders of every kind, and messages that pass as JSON.
import { vi } from 'vitest';
import { story } from '../library/story';
import { openBrowser, seam } from '../platform/fake-browser';

export const content = {
  pageOpened: vi.fn(),
  pageChanged: vi.fn(),
  siteLearned: vi.fn(),
  hideSelectors: vi.fn(),
  showSelectors: vi.fn(),
  openInReader: vi.fn(),
};
export const pages = { openReader: vi.fn(), saveArticle: vi.fn(), siteRulesChanged: vi.fn(), fetchList: vi.fn() };
export const page = {
  readArticle: vi.fn(),
  readSelection: vi.fn(),
  cleanPage: vi.fn(),
  restorePage: vi.fn(),
  pageState: vi.fn(),
  followSiteRule: vi.fn(),
  showWords: vi.fn(),
  reportPage: vi.fn(),
};

/** What the background says of a page of a chosen site. */
export const ORDER = {
  action: 'clean',
  ground: 'site',
  wishes: {
    keptKinds: ['newsletter'],
    keptTexts: ['Our weekly letter'],
    listRules: [{ selector: '.appeal', text: '', list: 'A list', line: 3 }],
  },
};

export const POPUP = { id: 'own', url: 'moz-extension://own/popup.html' };
export const READER_TAB = { id: 'own', url: 'moz-extension://own/reader.html?opened=1', tab: { id: 8 }, frameId: 0 };
export const WORKER = { id: 'own' };
export const SCRIPT = { id: 'own', url: 'https://www.example.org/story', tab: { id: 7 }, frameId: 0 };
export const FRAME = { ...SCRIPT, frameId: 3 };
export const STRANGER = { id: 'stranger', url: 'moz-extension://stranger/popup.html' };
export const IMPOSTOR = { ...SCRIPT, url: 'https://moz-extension://own/popup.html' };

/** Sends a message as the sender and gives the first answer, as JSON like the browsers' own. */
export async function deliver(sender: unknown, message: unknown): Promise<unknown> {
  const [answer] = seam.browser.runtime.onMessage.fire(JSON.parse(JSON.stringify(message)), sender);
  const settled = await answer;
  return settled === undefined ? undefined : JSON.parse(JSON.stringify(settled));
}

/** Begins a test: a new browser, and services that have not run. */
export function openWire(): ReturnType<typeof openBrowser> {
  vi.clearAllMocks();
  for (const call of [...Object.values(content), pages.siteRulesChanged]) call.mockResolvedValue(null);
  content.pageOpened.mockResolvedValue(ORDER);
  pages.openReader.mockResolvedValue({ ok: true, value: null });
  pages.saveArticle.mockResolvedValue({ ok: true, value: { id: 'a1' } });
  pages.fetchList.mockResolvedValue({ ok: true, value: null });
  for (const call of Object.values(page)) call.mockResolvedValue({ cleaned: true, hidden: 2, lost: 0 });
  page.reportPage.mockResolvedValue({ text: 'page: example' });
  page.readArticle.mockResolvedValue({ ok: true, article: story() });
  page.readSelection.mockResolvedValue({ ok: false, problem: 'no-selection' });
  return openBrowser();
}

/** Says whether any service ran. */
export const ran = () =>
  [...Object.values(content), ...Object.values(pages), ...Object.values(page)].some(call => call.mock.calls.length > 0);
export const save = { to: 'background', call: 'saveArticle', payload: story() };
export const opened = { to: 'background', call: 'pageOpened', payload: 'nothing' };
export const changed = {
  to: 'background',
  call: 'pageChanged',
  payload: { cleaned: true, hidden: 3, lost: 0, fresh: 1 },
};
