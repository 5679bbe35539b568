// Large and small letters of any script. Told by what the letter turns into: a pattern with \p{Lu} says the same, but a browser
// takes about a millisecond to compile each one, and this is asked of every word.

const isAsciiSmall = (code: number) => code >= 97 && code <= 122;
const isAsciiLarge = (code: number) => code >= 65 && code <= 90;

/** True for a word that begins with a large letter. */
export function startsLarge(word: string): boolean {
  const code = word.charCodeAt(0);
  if (isAsciiSmall(code)) return false;
  if (isAsciiLarge(code)) return true;
  const first = word.charAt(0);
  return first.toLowerCase() !== first;
}

/** True for a word that begins with a small letter. */
export function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  if (isAsciiLarge(code)) return false;
  if (isAsciiSmall(code)) return true;
  const first = word.charAt(0);
  return first.toUpperCase() !== first;
}

/** True for a word that begins with a large letter or a digit, as nouns and figures do in German. */
export function startsNoun(word: string): boolean {
  return startsLarge(word) || /^\d/.test(word);
}

/** True for a word of at least two letters, all of them large: FBI. */
export function isAllLarge(word: string): boolean {
  if (word.length < 2) return false;
  for (let i = 0; i < word.length; i++) if (!startsLarge(word.charAt(i))) return false;
  return true;
}

/** True for a word written like a name: Quill, d'Arc, al-Quill; not FBI. */
export function isWrittenLarge(word: string): boolean {
  if (startsLarge(word)) return startsSmall(word.charAt(1)) || !isAllLarge(word.replace(/['’]?s?$/, ''));
  if (!startsSmall(word)) return false;
  const second = word.charAt(1);
  if (second === "'" || second === '’') return startsLarge(word.charAt(2));
  return word.startsWith('al-') && startsLarge(word.charAt(3));
}
