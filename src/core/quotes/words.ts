// Cuts a story into words, marks and quoted pieces, each with its sentence and line.
import { LETTERS } from '../tree/text';
import { isWrittenLarge, startsLarge, startsSmall } from './letters';
import type { Piece } from './spans';

/** A word, a punctuation mark, or a whole quoted piece, which counts as one word of its sentence. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'quote';
  /** Written like a name: Quill, d'Arc, al-Quill; not FBI. */
  capital: boolean;
  /** Index of the piece if it is one, else -1. */
  piece: number;
  sentence: number;
  line: number;
}

/** What stands beyond both ends of a story. */
export const NOTHING: Word = {
  text: '',
  lower: '',
  start: -1,
  end: -1,
  kind: 'mark',
  capital: false,
  piece: -1,
  sentence: -1,
  line: -1,
};

/** Gives a word of a story; beyond its ends there is none, and it is like no word. */
export function wordAt(words: readonly Word[], i: number): Word {
  return words[i] ?? NOTHING;
}

/** Gives the words of a stretch with blanks between. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** U.S.; 1,000 and 40-year-old; Quill's, AT&T; a line end; a mark, which may be one of two units (an emoji). */
const WORD = new RegExp(
  [
    `(?:[${LETTERS}]\\.){2,}`,
    `\\d+(?:[.,:/]\\d+)*[${LETTERS}]*(?:[-‑][${LETTERS}]+)*`,
    `[${LETTERS}]+(?:['’&‑-][${LETTERS}]+)*['’]?`,
    '\\n|[\\ud800-\\udbff][\\udc00-\\udfff]|\\S',
  ].join('|'),
  'g',
);
const SPOKEN = new RegExp(`[${LETTERS}]`);
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|reps|sens|gov|gen|lt|col|sgt|capt|st|jr|sr|rev|hon|maj|adm|no|vs|inc|corp|co|ca|bzw|z|d|u|nr|abs|art|str|sog|etc|jan|feb|aug|sept|oct|nov|dec|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/;
const END_MARK = /^[.!?…。！？]$/;
const ENDS_SAID = /[.!?…。！？]$/;

/** Cuts the text into words; sentences and lines are numbered from 0. */
export function cut(text: string, pieces: readonly Piece[]): Word[] {
  const cutter = new Cutter(text, pieces);
  let from = 0;
  pieces.forEach((piece, index) => {
    cutter.plain(from, piece.start);
    cutter.add(text.slice(piece.start, piece.end), { start: piece.start, piece: index });
    from = piece.end;
  });
  cutter.plain(from, text.length);
  return cutter.words;
}

/** Words after which a sentence ends in any case, so that a text without marks stays cheap to search. */
const LONGEST_SENTENCE = 250;

/** Puts one word after the other and sees at each whether it goes on with the one before. */
class Cutter {
  readonly words: Word[] = [];
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  #line = 0;
  #begun = 0;

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
  }

  /** Adds the words of a stretch without quotes. */
  plain(from: number, to: number): void {
    for (const found of this.#text.slice(from, to).matchAll(WORD)) {
      if (found[0] === '\n') this.#line++;
      else this.add(found[0], { start: from + found.index, piece: -1 });
    }
  }

  add(text: string, { start, piece }: { start: number; piece: number }): void {
    const kind = piece >= 0 ? 'quote' : isSpoken(text) ? 'word' : 'mark';
    this.#dotNumber(text);
    if (text === '.' && this.#dotAbbreviation(start)) return;
    const line = this.#line;
    this.words.push({
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      kind,
      capital: kind === 'word' && isWrittenLarge(text),
      piece,
      sentence: this.#sentenceOf(text, kind),
      line,
    });
  }

  /** "Mr" and "." become one word, so that no sentence ends there. */
  #dotAbbreviation(start: number): boolean {
    const last = wordAt(this.words, this.words.length - 1);
    if (last.kind !== 'word' || last.end !== start || !(ABBREVIATION.test(last.lower) || /^[^\d]$/.test(last.text)))
      return false;
    this.#dot(last);
    return true;
  }

  /** German "20." before "Juli" likewise. */
  #dotNumber(next: string): void {
    const { words } = this;
    if (wordAt(words, words.length - 1).text !== '.' || !isOrdinal(words, { next, line: this.#line })) return;
    words.pop();
    this.#dot(wordAt(words, words.length - 1));
  }

  #dot(last: Word): void {
    this.words[this.words.length - 1] = { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: last.end + 1 };
  }

  #sentenceOf(text: string, kind: Word['kind']): number {
    const { words } = this;
    if (words.length === 0) return 0;
    const before = wordAt(words, words.length - 1);
    const ends =
      before.line !== this.#line ||
      words.length - this.#begun >= LONGEST_SENTENCE ||
      beginsSentence(before, { text, kind }, piece => this.#said(piece));
    if (ends) this.#begun = words.length;
    return before.sentence + (ends ? 1 : 0);
  }

  #said(index: number): string {
    const piece = this.#pieces[index];
    return piece ? this.#text.slice(piece.innerStart, piece.innerEnd) : '';
  }
}

function isSpoken(text: string): boolean {
  return startsSmall(text) || startsLarge(text) || SPOKEN.test(text);
}

const MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Weltkriegs?)$/;
/** Before an ordinal, not before a figure that ends a sentence. */
const BEFORE_ORDINAL = /^(?:der|die|das|den|dem|des|am|im|zum|vom|beim|zur)$/;

/** True if a "." before a word belongs to the number before it. */
function isOrdinal(words: readonly Word[], { next, line }: { next: string; line: number }): boolean {
  const [dot, number] = [wordAt(words, words.length - 1), wordAt(words, words.length - 2)];
  if (number.end !== dot.start || number.line !== line || !/^\d{1,2}$/.test(number.text)) return false;
  return MONTH.test(next) || BEFORE_ORDINAL.test(wordAt(words, words.length - 3).lower);
}

/** A letter that is neither small nor large opens a sentence as well: 今. */
function opensLarge(text: string): boolean {
  return startsLarge(text) || (!startsSmall(text) && (SPOKEN.test(text.charAt(0)) || /^["“„]/.test(text)));
}

function beginsSentence(before: Word, word: Pick<Word, 'text' | 'kind'>, wordsOf: (piece: number) => string): boolean {
  const capital = word.kind === 'quote' || opensLarge(word.text);
  if (END_MARK.test(before.text)) return capital || word.text === '[' || word.text === '(';
  return capital && before.kind === 'quote' && ENDS_SAID.test(wordsOf(before.piece));
}
