import type { SavedSummary } from '../../library/library';
import { hasWords } from '../fold-words';

/** Keeps the articles that have every one of the words in headline, publisher or address, in any order and case. */
export function withWords(items: SavedSummary[], words: string): SavedSummary[] {
  return items.filter(item => hasWords(`${item.headline} ${item.publisher} ${item.address}`, words));
}
