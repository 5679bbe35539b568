// Makes letters alike that a reader who looks for a word takes for the same: large and small, with and without accents,
// typographic and plain marks. Each piece of text keeps the way back to its own characters.

/** A text made alike. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text the offset in the original; null where both are the same. */
  at: Uint32Array | null;
}

/** Marks over and under letters; the voicing marks of Japanese are left, they make another letter. */
const ACCENTS = /(?![\u3099\u309a])\p{M}/gu;
/** Letters that no decomposition takes apart. */
const LIKE: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ك: 'ک',
};
const MARKS: readonly [RegExp, string][] = [
  [/[‘’‚‛`´]/, "'"],
  [/[“”„‟«»]/, '"'],
  [/[‐‑‒–—―]/, '-'],
  [/\s/, ' '],
  // Soft hyphens and what takes no room.
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/, ''],
];
/** All that is the same but for large letters. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Folds a text. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), at: null };
  let folded = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit++) at.push(offset);
    offset += character.length;
  }
  return { text: folded, at: Uint32Array.from(at) };
}

const KNOWN = new Map<string, string>();

/** Stories use a few hundred characters over and over. */
function foldCharacter(character: string): string {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const mark = MARKS.find(([pattern]) => pattern.test(character));
  const folded = mark ? mark[1] : foldLetter(character);
  KNOWN.set(character, folded);
  return folded;
}

function foldLetter(character: string): string {
  const bare = character.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  // "İ" becomes an i with a dot over it only when it is made small.
  return [...bare.replace(ACCENTS, '')].map(letter => LIKE[letter] ?? letter).join('');
}
