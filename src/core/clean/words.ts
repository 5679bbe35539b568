// Where the words of a text begin: one look at each character, for every line of a page is searched.

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** What a UTF-16 unit is to the search: no part of a word, a letter of one, or a word by itself. */
const OTHER = 1;
const LETTERS = 2;
const WORD = 3;

/** The kind of each UTF-16 unit, filled as they are met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind = UNSPACED.test(character) ? WORD : LETTER.test(character) ? LETTERS : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Says whether a word goes on at an offset; in scripts without blanks every character is a word of its own. */
export function wordGoesOn(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === LETTERS;
}

/** Calls `visit` with the offset of each word's first character. */
export function eachWord(text: string, visit: (at: number) => void): void {
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === WORD || (kind === LETTERS && !within)) visit(at);
    within = kind === LETTERS;
  }
}

/** How many units of a word its key holds. */
const KEY = 3;

/** Gives a number for the first three characters of the word at an offset: what is looked up before anything is compared. */
export function keyAt(text: string, at: number): number {
  let key = text.charCodeAt(at);
  if (kindOf(key) === WORD) return key;
  for (let next = 1; next < KEY && wordGoesOn(text, at + next); next++)
    key = key * 0x10000 + text.charCodeAt(at + next);
  return key;
}
