// Cuts a story into words, marks and quoted pieces, each with its sentence and line.
import type { Piece } from './spans';

/** A word, a punctuation mark, or a whole quoted piece, which counts as one word of its sentence. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'quote';
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

const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?(?:[-‑]\p{L}+)*|[\p{L}\p{M}\p{N}]+(?:['’&‑-][\p{L}\p{M}\p{N}]+)*['’]?|\n|\S/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|reps|sens|gov|gen|lt|col|sgt|capt|st|jr|sr|rev|hon|maj|adm|no|vs|inc|corp|co|ca|bzw|z|d|u|nr|abs|art|str|sog|etc|jan|feb|aug|sept|oct|nov|dec|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|\p{L})$/u;
const END_MARK = /^[.!?…。！？]$/;
const ENDS_SAID = /[.!?…。！？]$/;

/** Cuts the text into words; sentences and lines are numbered from 0. */
export function cut(text: string, pieces: Piece[]): Word[] {
  const words: Word[] = [];
  let line = 0;
  const add = (start: number, end: number, { piece }: { piece: number }) => {
    const slice = text.slice(start, end);
    if (slice === '\n') line++;
    else
      words.push({
        text: slice,
        lower: slice.toLowerCase(),
        start,
        end,
        kind: kindOf(slice, piece),
        piece,
        sentence: 0,
        line,
      });
  };
  let from = 0;
  const plain = (to: number) => {
    for (const found of text.slice(from, to).matchAll(WORD)) {
      add(from + found.index, from + found.index + found[0].length, { piece: -1 });
    }
  };
  pieces.forEach((piece, index) => {
    plain(piece.start);
    add(piece.start, piece.end, { piece: index });
    from = piece.end;
  });
  plain(text.length);
  return numberSentences(joinAbbreviations(words), i => said(text, pieces[i]));
}

function kindOf(slice: string, piece: number): Word['kind'] {
  if (piece >= 0) return 'quote';
  return /[\p{L}\p{N}]/u.test(slice) ? 'word' : 'mark';
}

function said(text: string, piece: Piece | undefined): string {
  return piece ? text.slice(piece.innerStart, piece.innerEnd) : '';
}

/** "Mr" and "." become one word, so that no sentence ends there; German "20." before "Juli" likewise. */
function joinAbbreviations(words: Word[]): Word[] {
  const joined: Word[] = [];
  words.forEach((word, i) => {
    const last = joined.at(-1);
    const dotted = word.text === '.' && last?.kind === 'word' && last.end === word.start;
    if (last && dotted && (ABBREVIATION.test(last.lower) || isOrdinal(joined, words[i + 1]))) {
      joined[joined.length - 1] = { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: word.end };
    } else joined.push(word);
  });
  return joined;
}

const MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Weltkriegs?)$/;
/** Before an ordinal, not before a figure that ends a sentence. */
const BEFORE_ORDINAL = /^(?:der|die|das|den|dem|des|am|im|zum|vom|beim|zur)$/;

function isOrdinal(words: readonly Word[], next: Word | undefined): boolean {
  const number = wordAt(words, words.length - 1);
  if (!/^\p{N}{1,2}$/u.test(number.text) || !next || next.line !== number.line) return false;
  return MONTH.test(next.text) || BEFORE_ORDINAL.test(wordAt(words, words.length - 2).lower);
}

/** Words after which a sentence ends in any case, so that a text without marks stays cheap to search. */
const LONGEST_SENTENCE = 250;

function numberSentences(words: Word[], wordsOf: (piece: number) => string): Word[] {
  let [sentence, begun] = [0, 0];
  return words.map((word, i) => {
    const before = wordAt(words, i - 1);
    const ends = i - begun >= LONGEST_SENTENCE || before.line !== word.line || beginsSentence(before, word, wordsOf);
    if (i > 0 && ends) [sentence, begun] = [sentence + 1, i];
    return { ...word, sentence };
  });
}

function beginsSentence(before: Word, word: Word, wordsOf: (piece: number) => string): boolean {
  const capital = word.kind === 'quote' || /^[\p{Lu}\p{Lo}\p{N}"“„]/u.test(word.text);
  if (END_MARK.test(before.text)) return capital || word.text === '[' || word.text === '(';
  return capital && before.kind === 'quote' && ENDS_SAID.test(wordsOf(before.piece));
}
