import type { SavedSummary } from '../../library/library';

/** Keeps the articles that have every one of the words in headline, publisher or address, in any order and case. */
export function withWords(items: SavedSummary[], words: string): SavedSummary[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return items.filter(item => {
    const text = folded(`${item.headline} ${item.publisher} ${item.address}`);
    return wanted.every(word => text.includes(word));
  });
}

/** Accents count no more than case: "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
