/** Says whether a text has every one of the words, in any order and case; accents count no more: "cafe" finds "Café". */
export function hasWords(text: string, words: string): boolean {
  const within = folded(text);
  return folded(words)
    .split(/\s+/)
    .filter(Boolean)
    .every(word => within.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
