// What a single line says of itself on the page, beside what the rules ask of it.
import type { HiddenKind } from '../core/article';
import { label, lexiconOf } from '../core/clean/lexicon';
import { speechOf } from '../core/clean/phrase-match';
import { isPointer, leadsToStory, linkOf } from '../core/clean/pointer';
import { linkedShare } from '../core/clean/prose';
import type { Surroundings } from '../core/clean/rule';
import type { Block } from '../core/clean/survey';

type Phrases = Surroundings['phrases'];

/** Words in capitals before what they announce: "READ MORE The bridge opens", "WATCH | The bridge opens". */
const CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,3}(?=[ :|])/u;
/** Characters of a line that announces another story. */
const LONGEST_ANNOUNCEMENT = 300;
/** Share of a line in links from which it is something to press. */
const PRESSED = 0.5;
const BUTTON = 'button,[role=button],label,option,summary';
/** The evidence of a line that is a link. */
export const LINK = 'a link and nothing else';
/** Share in links from which a line leads elsewhere, though a date or a section stands beside the link. */
const MOSTLY_LINK = 0.7;
/** Links from which they are a list. */
const ROW = 3;
/** The same of a line that is nothing but links. */
const ALL_LINK = 0.9;
/** Characters of what may be the mark of a footnote. */
const LONGEST_MARK = 40;
/** A headline, and the section or the author beside it; a line of more links is a menu. */
const MOST_LINKS = 2;
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

/** Says whether a line is something to press. */
export function isPressed(block: Block): boolean {
  return linkedShare(block) >= PRESSED || block.element.matches(BUTTON);
}

/** Says whether a piece of evidence is a name of the page's code. */
export const isName = (evidence: string): boolean => evidence.startsWith('.');
/** Says whether it is words or an address, neither a name nor the mere shape of a line. */
export const isWord = (evidence: string): boolean => !isName(evidence) && evidence !== LINK;

/** Says whether a line is hardly more than a link to something else than its author. */
export function isMostlyLink(block: Block): boolean {
  const isLink = linkedShare(block) >= MOSTLY_LINK && block.text.length >= HEADLINE;
  const links = new Set([...block.element.querySelectorAll('a')].map(link => link.getAttribute('href')));
  return isLink && links.size <= MOST_LINKS && !block.prose && !AUTHOR.test(linkOf(block));
}

/** Says whether a line is one of a list of links to other stories, which holds nothing else. */
export function isListed(block: Block, host: string): boolean {
  const list = block.element.closest('ul,ol');
  if (list === null || !isPointer(block) || !leadsToStory(linkOf(block), host)) return false;
  const links = [...list.querySelectorAll('a')];
  const letters = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  return links.length >= ROW && links.reduce((sum, link) => sum + letters(link), 0) >= letters(list) * ALL_LINK;
}

/** Says whether a line only jumps to another place of the page, over something that is embedded; a list of such is a table of contents. */
export function isJump(block: Block): boolean {
  const links = [...block.element.querySelectorAll('a[href]')];
  const jumps = links.length > 0 && links.every(link => link.getAttribute('href')?.startsWith('#'));
  return jumps && block.text.length >= LONGEST_MARK && linkedShare(block) >= ALL_LINK && !block.element.closest('li');
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
