// The keyword in the address bar: the library by words of headline and publisher.
import { type SavedSummary, withWords } from '../library/library';
import { listSaved, savedIdOf } from '../library/library-store';
import type { Suggestion } from '../platform/omnibox';
import { openPage, type Where } from '../platform/tabs';

/** Lines that a browser shows under its address bar. */
const MOST = 6;

/** Suggests the saved articles that have all the words, the newest first. */
export async function suggestSaved(words: string): Promise<Suggestion[]> {
  const list = await listSaved();
  const found = list.ok ? withWords(list.value, words) : [];
  return found
    .filter(({ address }) => address !== '')
    .slice(0, MOST)
    .map(suggestion);
}

/** The browser hands back the address: it names the article to the reader as well as to us. */
function suggestion({ address, headline, publisher }: SavedSummary): Suggestion {
  return { content: address, description: [headline || address, publisher].filter(Boolean).join(' – ') };
}

/** Opens the saved article of an address; with other words, the library with those that have them. */
export async function openSaved(words: string, where: Where): Promise<void> {
  const id = URL.canParse(words) ? await savedIdOf(words) : null;
  if (id !== null) await openPage('reader', { saved: id }, { where });
  else await openPage('library', words.trim() === '' ? {} : { words }, { where });
}
