// Where the reader was in the popup, kept in memory by the browser until it is closed: opened again on the same page, it stands there.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { fieldsOf } from './fields';

/** A place in the popup over a page. */
export interface PopupPlace {
  tabId: number;
  address: string;
  /** How far it is scrolled, in pixels. */
  top: number;
  hiddenList: 'open' | 'closed';
}

const KEY = 'popup-places';
const PRESSED = 'pressed';
/** Pages whose place is known; an evening's reading. */
const MOST = 40;

/** Finds the place of the popup over a tab's page; null if it was not open there. */
export async function placeOf(tabId: number, address: string): Promise<PopupPlace | null> {
  return (await loadPlaces()).find(isAt(tabId, address)) ?? null;
}

/** Keeps a place, in the stead of the one over the same page. */
export function keepPlace(place: PopupPlace): Promise<void> {
  return oneAtATime(KEY, async () => {
    const others = (await loadPlaces()).filter(other => !isAt(place.tabId, place.address)(other));
    await browser.storage.session.set({ [KEY]: [...others, place].slice(-MOST) });
  });
}

/** Notes that the toolbar button was pressed: from now on the browser lets us see the page in front, and a panel may look again. */
export async function notePress(): Promise<void> {
  await browser.storage.session.set({ [PRESSED]: Date.now() });
}

/** Calls the listener when the toolbar button was pressed; gives the way to end it. */
export function onPressed(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && PRESSED in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

function isAt(tabId: number, address: string): (place: PopupPlace) => boolean {
  return place => place.tabId === tabId && place.address === address;
}

async function loadPlaces(): Promise<PopupPlace[]> {
  const stored = await browser.storage.session.get(KEY);
  return Array.isArray(stored[KEY]) ? stored[KEY].flatMap(parsePlace) : [];
}

function parsePlace(value: unknown): PopupPlace[] {
  const { tabId, address, top, hiddenList } = fieldsOf(value);
  if (typeof tabId !== 'number' || typeof address !== 'string' || typeof top !== 'number') return [];
  return [{ tabId, address, top, hiddenList: hiddenList === 'open' ? 'open' : 'closed' }];
}
