/** Folds letters for a search: accents count no more than case, "cafe" finds "Café". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Says whether a text has every one of the words, in any order and case. */
export function hasWords(text: string, words: string): boolean {
  const within = folded(text);
  return folded(words)
    .split(/\s+/)
    .filter(Boolean)
    .every(word => within.includes(word));
}
