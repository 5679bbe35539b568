// The one fake of the browser. It is as strict as the stricter of the two where they differ: no port in a pattern, no
// second script of one id, no permission that the manifest does not offer, messages that are JSON, a quota.
// Use: vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

import { event } from './fake-event';
import { createKeys } from './fake-keys';
import { area, createFakeLocks } from './fake-storage';
import { createMenus, createWords } from './fake-words';

const OWN = 'moz-extension://own/';
const PATTERN = /^https?:\/\/(?:[^/:*]+|\*)\/\*$/;

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

function createPermissions() {
  const reader: { says: boolean | null } = { says: true };
  const held = new Set<string>();
  const onAdded = event<[{ origins: string[] }]>();
  const onRemoved = event<[{ origins: string[] }]>();
  const check = (origins: string[]) => {
    for (const origin of origins) if (!PATTERN.test(origin)) throw new Error(`not offered by the manifest: ${origin}`);
  };
  return {
    held,
    onAdded,
    onRemoved,
    /** What the reader says when asked; null is a browser that will not ask. */
    reader,
    getAll: async () => ({ permissions: [], origins: [...held] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every(origin => held.has(origin) || held.has(origin.replace(/:\/\/[^/]+/, '://*'))),
    async request({ origins }: { origins: string[] }) {
      check(origins);
      if (reader.says === null) throw new Error('may only be called from a user input handler');
      if (!reader.says) return false;
      for (const origin of origins) held.add(origin);
      onAdded.fire({ origins });
      return true;
    },
    async remove({ origins }: { origins: string[] }) {
      check(origins);
      for (const origin of origins) held.delete(origin);
      onRemoved.fire({ origins });
      return true;
    },
  };
}

function createScripting() {
  const scripts = new Map<string, Script>();
  const entered: string[] = [];
  const styles = new Set<string>();
  return {
    scripts,
    /** Tabs that no script may enter, and the content types of the others. */
    closed: new Set<number>(),
    contentType: 'text/html',
    entered,
    /** The browser's own stylesheets of tabs, as `tab css`. */
    styles,
    insertCSS: async (style: TabStyle) => void styles.add(`${style.target.tabId} ${style.css}`),
    removeCSS: async (style: TabStyle) => void styles.delete(`${style.target.tabId} ${style.css}`),
    getRegisteredContentScripts: async () => [...scripts.values()],
    async registerContentScripts(added: Script[]) {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        if (!script.matches.every(match => PATTERN.test(match))) throw new Error('Invalid url pattern');
        scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    async executeScript(injection: { target: { tabId: number }; files?: string[] }) {
      if (this.closed.has(injection.target.tabId)) throw new Error('Missing host permission for the tab');
      entered.push(...(injection.files ?? []));
      return [{ result: injection.files ? null : this.contentType }];
    },
  };
}

interface TabStyle {
  target: { tabId: number };
  css: string;
  origin: 'USER';
}

interface FakeTab {
  id?: number;
  index: number;
  active: boolean;
  url?: string;
  incognito?: boolean;
}

const nobodyListens = () => Promise.reject(new Error('Receiving end does not exist'));

function createRuntime() {
  return {
    id: 'own',
    getURL: (path: string) => OWN + path,
    onMessage: event<[unknown, unknown]>(),
    onStartup: event<[]>(),
    onInstalled: event<[{ reason: string }]>(),
    /** What is at the other end of a message; tests replace it. */
    sendMessage: (_message: unknown): Promise<unknown> => nobodyListens(),
  };
}

/** Ids of tabs that are opened in a test begin after this. */
export const FIRST_OPENED = 100;

function createTabs() {
  const all: FakeTab[] = [{ id: 1, index: 0, active: true, url: 'https://www.example.org/story' }];
  const opened: { url: string; index?: number; active?: boolean }[] = [];
  const fronted: number[] = [];
  const sent: { id: number; url: string }[] = [];
  return {
    all,
    opened,
    /** Addresses that tabs were sent to. */
    sent,
    onUpdated: event<[number, { status?: string }, { active?: boolean }]>(),
    onActivated: event<[]>(),
    /** Tabs that were brought to the front. */
    fronted,
    async update(id: number, { url, active }: { url?: string; active?: boolean }) {
      if (url !== undefined) sent.push({ id, url });
      if (active) fronted.push(id);
      return { id };
    },
    query: async ({ active }: { active?: boolean }) => all.filter(tab => active === undefined || tab.active === active),
    async create(tab: { url: string; index?: number; active?: boolean }) {
      opened.push(tab);
      return { id: FIRST_OPENED + opened.length };
    },
    sendMessage: (_tab: number, _message: unknown): Promise<unknown> => nobodyListens(),
  };
}

function createAction() {
  const badges = new Map<number, string>();
  return {
    badges,
    getBadgeText: async ({ tabId }: { tabId: number }) => badges.get(tabId) ?? '',
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
  };
}

/** Makes a browser with one tab open and nothing stored. */
export function createFakeBrowser() {
  const changed = event<[Record<string, unknown>, string]>();
  return {
    runtime: createRuntime(),
    storage: { local: area('local', changed), session: area('session', changed), onChanged: changed },
    permissions: createPermissions(),
    scripting: createScripting(),
    tabs: createTabs(),
    action: createAction(),
    contextMenus: createMenus(),
    ...createKeys(),
    i18n: createWords(),
  };
}

/** What stands in for src/platform/browser in a test; `openBrowser` puts a new browser in its place. */
export const seam = { browser: createFakeBrowser() };

/** Puts a new, empty browser behind the seam and gives it. */
export function openBrowser(): ReturnType<typeof createFakeBrowser> {
  seam.browser = createFakeBrowser();
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: createFakeLocks() } });
  return seam.browser;
}
