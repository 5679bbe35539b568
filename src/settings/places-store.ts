import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { parsePlaces, type ReadingPlace, withoutPlace, withPlace } from './places';

const KEY = 'places';

/** Gives where the reader was in the article of an address; null if that is not known. */
export async function placeIn(address: string): Promise<ReadingPlace | null> {
  return (await loadPlaces()).find(place => place.address === address) ?? null;
}

/** Keeps where the reader is. */
export function keepPlace(place: ReadingPlace): Promise<void> {
  return change(places => withPlace(places, place));
}

/** Forgets where the reader was in one article: they are back at its beginning. */
export function forgetPlace(address: string): Promise<void> {
  return change(places => withoutPlace(places, address));
}

/** Forgets all places. */
export function forgetPlaces(): Promise<void> {
  return oneAtATime(KEY, () => browser.storage.local.remove([KEY]));
}

function change(make: (places: ReadingPlace[]) => ReadingPlace[]): Promise<void> {
  return oneAtATime(KEY, async () => browser.storage.local.set({ [KEY]: make(await loadPlaces()) }));
}

async function loadPlaces(): Promise<ReadingPlace[]> {
  const stored = await browser.storage.local.get(KEY);
  return parsePlaces(stored[KEY]);
}
