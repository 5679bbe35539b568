// What stands in quotation marks and is no speech: works, names, mottos, terms.

import { countWords, LETTERS } from '../tree/text';
import type { Draft } from './draft';
import { startsLarge, startsNoun, startsSmall } from './letters';
import type { Reading } from './noun-phrase';
import { type Word, wordAt } from './words';

/** After these, one German word before a name: "ein „Gesetz zur …“", "beim „Zweiten Deutschen …“". */
const ARTICLE = /^(?:ein|eine[mnrs]?|beim|zum|zur|vom|im|am)$/;
/** What is called so is no speech, however it ends: a slogan may cry out. */
const CALLED = /^(?:motto|slogan|titel|überschrift|thema)$/;
const IS_CALLED = /^(?:laute[tn]|lautete[n]?|heißt|hieß)$/;

/** Fewer words than this are a term, a title or a scare quote. */
const LEAST_WORDS = 4;

/** Words right before the name of a work, a party, a campaign. */
const NAMED_NEXT =
  /^(?:de[srmn]|die|das|motto|titel|thema|namen|partei|song|film|the|titled|called|entitled|album|book|slogan)$/;

/** German nouns, compounds too, that a name in quotation marks follows. */
const WORK =
  /(?:lied|stücke?|film|buch|roman|titel|thema|motto|überschrift|serie|sendung|zeitschrift|magazin|blatt|partei|gesetz|album|song|ausstellung|projekt|programm|kampagne|initiative|gruppe|band|musical|oper|video|sammlung|schlagzeile|namen?|begriff|bezeichnung|stiftung|verein|preis|werkstatt|schule|reihe|rubrik|symposium|konferenz)$/;

/** Says for each draft whether it is speech. */
export function findSpeech(drafts: readonly Draft[], reading: Reading, body: string): boolean[] {
  const works: boolean[] = [];
  return drafts.map((draft, i) => {
    const said = draft.pieces.map(piece => body.slice(piece.innerStart, piece.innerEnd)).join(' ');
    const listed = works[i - 1] === true && goesOn(reading.words, drafts[i - 1], draft);
    works[i] = isCalled(draft, reading) || (isNameLike(said) && (listed || isWork(draft, reading)));
    return !works[i] && isSpeech(said, draft, reading);
  });
}

function isSpeech(said: string, { mention, at, weak }: Draft, { words, language }: Reading): boolean {
  const length = countWords(said);
  if (length < LEAST_WORDS || (isTitleCase(said) && !mention)) return false;
  const before = wordAt(words, (at[0] ?? 0) - 1);
  if (NAMED_NEXT.test(before.lower) && isNameLike(said)) return false;
  if ((!mention || weak) && isNameLike(said) && (ARTICLE.test(before.lower) || isBracketed(words, at))) return false;
  const noun = language.german && isNoun(before.text) && !SAYING.test(before.lower);
  return !(noun && weak && length <= LONGEST_NAME && isNameLike(said));
}

/** Nouns that speech follows as well. */
const SAYING = /(?:stellung|forderung|worten?|parolen?|frage|aussage|behauptung|antwort|satz|urteil|fazit|hinweis)$/;
/** A name with more words is seldom seen. */
const LONGEST_NAME = 8;

/** The song "…", the party "…": its noun stands right before. */
function isWork({ at }: Draft, { words, language }: Reading): boolean {
  const before = wordAt(words, (at[0] ?? 0) - 1);
  return language.german && isNoun(before.text) && WORK.test(before.lower);
}

/** "Unter dem Motto", "das Thema lautete". */
function isCalled({ at }: Draft, { words, language }: Reading): boolean {
  const [before, earlier] = [1, 2].map(back => wordAt(words, (at[0] ?? 0) - back));
  if (!language.german || !before) return false;
  return CALLED.test(before.lower) || (IS_CALLED.test(before.lower) && CALLED.test(earlier?.lower ?? ''));
}

/** A name's translation: "Jobbik („Bewegung für ein besseres Ungarn“)". */
function isBracketed(words: readonly Word[], at: readonly number[]): boolean {
  return /^[)\]]$/.test(wordAt(words, (at.at(-1) ?? 0) + 1).text);
}

/** "Lied A", "Lied B" und "Lied C": a list of names goes on. */
function goesOn(words: readonly Word[], previous: Draft | undefined, { at }: Draft): boolean {
  const [from, to] = [previous?.at.at(-1) ?? -1, at[0] ?? 0];
  return from >= 0 && to - from <= 3 && wordAt(words, from).sentence === wordAt(words, to).sentence;
}

/** It begins with a capital and ends without a mark, as a name does. */
function isNameLike(said: string): boolean {
  return startsNoun(said) && /^[^.!?…]+[^.!?…,]$/.test(said);
}

const NO_LETTER = new RegExp(`[^${LETTERS}]+`);

function isNoun(text: string): boolean {
  return startsLarge(text) && startsSmall(text.charAt(1));
}

/** The Art of the Deal: a work, not a speech. */
function isTitleCase(said: string): boolean {
  if (/[.!?…]$/.test(said)) return false;
  const long = said.split(NO_LETTER).filter(word => word.length >= 4 && !/^\d/.test(word));
  return long.length > 1 && long.every(startsLarge);
}
