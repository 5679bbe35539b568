// From the lines of a story to its sentences. The browser cuts by the rules of Unicode, which know no abbreviations and part a
// question from the "she asked" behind it; what is cut too small is joined again.
import { LETTERS } from '../../../core/tree/text';
import { languageOf } from '../../../settings/listening';
import { hasStoppedOrdinals, isAbbreviation } from './abbreviations';

/** A stretch of a text in UTF-16 units, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Characters beyond which nothing more is joined: a text of nothing but initials ends somewhere. */
const LONGEST_JOINED = 600;

const SAID = new RegExp(`[${LETTERS}]`);
/** What may stand before the first letter of a sentence that goes on: closing marks, dashes, commas. */
const LEAD_IN = /^[\s\u00a0\u202f”’"'»›)\]}」』,;:·–—―-]*/u;
const OPENS_WITH_CLOSING = /^[\s\u00a0\u202f]*(?:[”’›)\]}」』,;:、，]|»(?=[\s\u00a0\u202f,.;:]|$))/u;
/** Marks that may follow the stop of an abbreviation. */
const LAST_WORD = /(?:^|[\s\u00a0\u202f([“„"«‚‘'/–-])([^\s\u00a0\u202f([“„"«‚‘'/–-]+)\.[\s\u00a0\u202f]*$/u;
const NUMBER_ALONE = /^[\s\u00a0]*\d{1,3}\.[\s\u00a0]*$/;
const ORDINAL = /(?:^|[^\d.,:])\d{1,2}\.[\s\u00a0\u202f]*$/;
/** A Japanese sentence goes on with "that" behind what was said. */
const JAPANESE_THAT = /^(?:と|って|などと)/;
/** A Chinese one goes on with who asked; without spaces the next opening mark is cut to the sentence before it. */
const CHINESE_ASKED = /[？！…]”$/;
const OPENING_AT_END = /[。！？…”]([“「『《])$/;
/** Characters before a cut that tell whether it is one: a text of nothing but initials costs no more than any other. */
const TAIL = 40;
/** Characters: the work of the browser's segmenter grows faster than the text (minutes for 300,000). */
const MOST_AT_ONCE = 8_000;

/** Cuts a line into its sentences, without the white space around them; stretches without a letter or figure go with a neighbour. */
export function sentencesIn(line: string, language: string): Stretch[] {
  const code = languageOf(language);
  const joined: Stretch[] = [];
  for (const end of cutsIn(line, language)) {
    const last = joined.at(-1);
    if (last && OPENING_AT_END.test(line.slice(last.end - 2, last.end))) last.end -= 1;
    const start = last?.end ?? 0;
    if (last && goesOn(line.slice(last.start, start), line.slice(start, end), code)) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(stretch => trimmed(line, stretch)).filter(({ start, end }) => SAID.test(line.slice(start, end)));
}

/** Lists where the browser ends a sentence. */
function cutsIn(line: string, language: string): number[] {
  const cuts: number[] = [];
  for (let from = 0; from < line.length; from = cuts.at(-1) ?? line.length) {
    const rest = line.slice(from, from + MOST_AT_ONCE);
    const isWhole = from + rest.length === line.length;
    const found = [...segmenterOf(language).segment(rest)].map(({ index, segment }) => from + index + segment.length);
    // The last sentence of a stretch may go on behind it.
    cuts.push(...(isWhole || found.length === 1 ? found : found.slice(0, -1)));
  }
  return cuts;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const code = languageOf(language);
  const known = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: 'sentence' });
  segmenters.set(code, known);
  return known;
}

/** Says whether what follows belongs to the sentence before it. */
function goesOn(before: string, after: string, language: string): boolean {
  if (!SAID.test(before) || !SAID.test(after)) return true;
  if (before.length > LONGEST_JOINED) return false;
  if (OPENS_WITH_CLOSING.test(after)) return true;
  if (/[」』]$/.test(before) && JAPANESE_THAT.test(after)) return true;
  if (CHINESE_ASKED.test(before) && !/^[“‘]/.test(after)) return true;
  return startsSmall(after.replace(LEAD_IN, '')) || endsOpen(before.slice(-TAIL), after, language);
}

function startsSmall(words: string): boolean {
  const first = words.charAt(0);
  return first !== first.toUpperCase();
}

/** The stop at the end is that of an abbreviation, an initial or an ordinal number. */
function endsOpen(before: string, after: string, language: string): boolean {
  if (NUMBER_ALONE.test(before)) return true;
  if (hasStoppedOrdinals(language) && ORDINAL.test(before)) return true;
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  if (word === '') return false;
  if (/^\d/.test(after)) return true;
  // "So do I." is no initial.
  const isInitial = /^(?:\p{L}\.)*\p{L}$/u.test(word) && !(language === 'en' && word === 'I');
  return isInitial || isAbbreviation(word.toLowerCase(), language);
}

function trimmed(line: string, { start, end }: Stretch): Stretch {
  const words = line.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
