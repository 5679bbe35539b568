// Places where listening stopped, kept in memory by the browser until it is closed: what was listened to is nobody's business.
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { type ListenedPlace, parsePlaces, withoutPlace, withPlace } from './listened';

const KEY = 'listened';

/** Gives the place where listening to an article stopped; null if there is none. */
export async function placeIn(article: string): Promise<ListenedPlace | null> {
  return (await loadPlaces()).find(place => place.article === article) ?? null;
}

/** Remembers a place in the stead of any other in its article. */
export function rememberPlace(place: ListenedPlace): Promise<void> {
  return change(places => withPlace(places, place));
}

/** Forgets the place in an article: it was heard to its end. */
export function forgetPlace(article: string): Promise<void> {
  return change(places => withoutPlace(places, article));
}

async function loadPlaces(): Promise<ListenedPlace[]> {
  const stored = await browser.storage.session.get(KEY);
  return parsePlaces(stored[KEY]);
}

function change(work: (places: ListenedPlace[]) => ListenedPlace[]): Promise<void> {
  return oneAtATime(KEY, async () => browser.storage.session.set({ [KEY]: work(await loadPlaces()) }));
}
