// What the scenarios of the reading aids ask of the reader page, and the way to it.
import { readStory } from './read-story';
import type { Publisher } from './server';
import { type Driver, press, type View } from './view';

/** Opens a made story in the reader, as a reader would. */
export async function openAids(
  driver: Driver,
  publisher: Publisher,
  { page, patience = 15_000 }: { page: string; patience?: number },
): Promise<View> {
  const popup = await driver.openPopup(await driver.open(`${publisher.origin}hard/${page}`));
  await readStory(popup, { patience });
  await press(popup, 'Read');
  const view = await driver.awaitOwnPage('reader.html');
  await readStory(view, { patience });
  return view;
}

/** Presses the keys of words, one after the other. */
export async function type(view: View, words: string): Promise<void> {
  for (const letter of words) await view.key(letter);
}

/** Runs in the reader: the words that a highlight of this name marks. */
export function markedWords(highlight: string): string[] {
  return [...(CSS.highlights.get(highlight) ?? [])].map(range => (range instanceof Range ? String(range) : ''));
}

/** Runs in the reader: the words of what has the focus. */
export function focused(): string {
  return (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Runs in the reader: the count beside the search; null if none is shown. */
export function countShown(): { at: number; all: number } | null {
  const [at, all] = (document.querySelector('.find-count')?.textContent ?? '').match(/\d+/g) ?? [];
  return at && all ? { at: Number(at), all: Number(all) } : null;
}

/** Runs in the reader: where in the whole page the line stands. */
export function lineTop(): number {
  return Math.round((document.querySelector('.line-read')?.getBoundingClientRect().top ?? 0) + scrollY);
}

/** Runs in the reader: the index of the block that is kept as its place; null as long as none is. */
export async function keptPlace(): Promise<number | null> {
  const { places } = await new Function('return chrome.storage.local.get("places")')();
  return places?.[0]?.index ?? null;
}

/** Runs in the reader: what became of the huge story, in pixels and milliseconds. */
export function hugeShape(): Record<'blocks' | 'width' | 'window' | 'table' | 'drawn', number> & { authors: string } {
  return {
    blocks: document.querySelectorAll('.story-body > *').length,
    authors: document.querySelector('.byline')?.textContent ?? '',
    width: document.documentElement.scrollWidth,
    window: innerWidth,
    table: document.querySelector('.table-box')?.scrollWidth ?? 0,
    drawn: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
  };
}
