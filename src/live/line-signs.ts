// What a single line says of itself on the page, beside what the rules ask of it.
import type { HiddenKind } from '../core/article';
import { label, lexiconOf } from '../core/clean/lexicon';
import { speechOf } from '../core/clean/phrase-match';
import { linkOf } from '../core/clean/pointer';
import { linkedShare } from '../core/clean/prose';
import type { Surroundings } from '../core/clean/rule';
import type { Block } from '../core/clean/survey';

type Phrases = Surroundings['phrases'];

/** Words in capitals before what they announce: "READ MORE The bridge opens", "WATCH | The bridge opens". */
const CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,3}(?=[ :|])/u;
/** Characters of a line that announces another story. */
const LONGEST_ANNOUNCEMENT = 300;
/** Share in links from which a line leads elsewhere, though a date or a section stands beside the link. */
const MOSTLY_LINK = 0.7;
/** Shortest headline of another story, in characters. */
const HEADLINE = 15;
const AUTHOR = /\/(?:authors?|autor(?:en)?|auteurs?|profiles?|people|person|by|contributors?|journalists?|staff)\//i;
/** An address of somebody to write to; one without an address sends the page to a friend. */
const LETTER = 'a[href^="mailto:"]:not([href^="mailto:?"])';

/** Gives the words in capitals by which a line announces another story; empty if it does not. */
export function announcement({ text }: Block, phrases: Phrases): string {
  const words = text.length <= LONGEST_ANNOUNCEMENT ? label(CAPITALS.exec(text)?.[0] ?? '') : '';
  const isKnown = words !== '' && lexiconOf(phrases).whole.get(words)?.includes('related') === true;
  return isKnown && words.length + 1 < text.length ? words : '';
}

/** Says whether a line is hardly more than a link to something else than its author. */
export function isMostlyLink(block: Block): boolean {
  const isLink = linkedShare(block) >= MOSTLY_LINK && block.text.length >= HEADLINE;
  return isLink && !block.prose && !AUTHOR.test(linkOf(block));
}

/** Gives the words with which somebody is to be written to; empty if a line holds no such address. */
export function letterIn({ element }: Block): string {
  return element.querySelector(LETTER)?.textContent?.trim() ?? '';
}

/** Says whether a line has words that only prompts say. */
export function saysStrongly(block: Block, phrases: Phrases): boolean {
  return [...speechOf(block, phrases).kinds.values()].some(
    ({ whole, lead, strong }) => (whole ?? lead ?? strong) !== null,
  );
}

/** Says whether a line is a label of a kind and nothing else; a label of other stories may be a heading of this one. */
export function isLabel(block: Block, phrases: Phrases, only?: HiddenKind): boolean {
  const isWanted = (kind: HiddenKind) => (only === undefined ? kind !== 'related' : kind === only);
  return [...speechOf(block, phrases).kinds].some(([kind, { whole }]) => whole !== null && isWanted(kind));
}
