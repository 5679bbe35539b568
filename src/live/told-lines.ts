// Lines that no rule took and that tell of a prompt all the same: by what they say or by their names, where no story stands.
import type { HiddenKind } from '../core/article';
import { segments } from '../core/clean/kinds';
import { leadsToStory, linkOf, sharesPage } from '../core/clean/pointer';
import type { Surroundings } from '../core/clean/rule';
import type { Block } from '../core/clean/survey';
import {
  announcement,
  isJump,
  isLabel,
  isListed,
  isMostlyLink,
  isName,
  isPressed,
  isWord,
  LINK,
  letterIn,
  saysStrongly,
} from './line-signs';
import { headlineAt, isFrame, isSentence, isStoryHead } from './page-parts';
import { isOutside, type Region } from './story-region';
import { teaserLines } from './teasers';

/** No part of these is a prompt: the words in them belong to a picture, a quotation or a table. */
const KEPT_WHOLE = 'figure,figcaption,blockquote,pre,table,math';
/** Kinds that stand in the head of a story; what else has a name there is the section, the author or the date. */
const IN_HEAD: ReadonlySet<string> = new Set(['social', 'comments', 'newsletter', 'notification', 'app', 'advert']);
/** Sentences about other stories from which they are a list. */
const ROW = 2;

/** A line that goes, and of which kind it is. */
export interface Told {
  number: number;
  kind: HiddenKind;
  evidence: string[];
}

interface Place {
  surroundings: Surroundings;
  region: Region;
}

/** Gives such lines that are not taken yet. */
export function toldLines(
  surroundings: Surroundings,
  { region, taken }: { region: Region; taken: ReadonlySet<number> },
): Told[] {
  const headline = headlineAt(surroundings, region);
  const { phrases } = surroundings;
  const tells = (block: Block, number: number): Told | null => {
    const words = announcement(block, phrases);
    if (words !== '' && number >= region.story.from) return { number, kind: 'related', evidence: [words] };
    const isAfter = number >= region.story.to || isOutside(block.element, region);
    return (isAfter ? tellsAfter : tellsWithin)(block, number, { surroundings, region });
  };
  return surroundings.survey.blocks.flatMap((block, number): Told | Told[] => {
    if (taken.has(number) || block.hidden || block.text === '') return [];
    if (number <= headline && !isStoryHead(block.element, region)) return [];
    const told = tells(block, number);
    return told === null || isKept(block, { surroundings, region }) ? [] : told;
  });
}

/** Gives sentences about other stories outside of this one, if they are a list. */
export function toldTeasers(surroundings: Surroundings, region: Region): Told[] {
  const { blocks } = surroundings.survey;
  const outside = teaserLines(surroundings).filter(number => {
    const element = blocks[number]?.element;
    return element && number >= region.story.to && !region.element.contains(element) && !isFrame(element);
  });
  return outside.length < ROW ? [] : outside.map(number => ({ number, kind: 'related', evidence: ['a run of cards'] }));
}

/** A table that holds the story is no table of it: old pages are laid out in tables. A quotation that is a link is none. */
function isKept(block: Block, { surroundings, region }: Place): boolean {
  const whole = block.element.closest(KEPT_WHOLE);
  if (repeatsTitle(block)) return true;
  const isOwn = whole === null || whole.contains(region.element) || isMostlyLink(block);
  return isFrame(block.element) || !(isOwn || isLabel(block, surroundings.phrases, 'advert'));
}

/** The page's own headline may stand below its text, or once more beside it. */
function repeatsTitle({ element, text }: Block): boolean {
  return element.closest('h1') !== null && element.ownerDocument.title.includes(text);
}

/** After the story and beside it: what tells its kind by words or a name, and what is hardly more than a link. */
function tellsAfter(block: Block, number: number, place: Place): Told | null {
  const { surroundings, region } = place;
  const [part] = segments([number], surroundings);
  const isNamed = isNamedWithin(block.element, place);
  const evidence = part?.evidence.filter(piece => (isName(piece) ? isNamed : isWord(piece))) ?? [];
  const isSure = !isSentence(block) || isSurePrompt(block, evidence, surroundings);
  if (part?.kind && evidence.length > 0 && isSure) return { number, kind: part.kind, evidence };
  const [ownKind, ownName] = [...(surroundings.named.get(block.element) ?? [])][0] ?? [];
  if (isNamed && ownKind && ownName && !isSentence(block)) return { number, kind: ownKind, evidence: [`.${ownName}`] };
  if (leadsElsewhere(block, place)) return { number, kind: 'related', evidence: [LINK] };
  const letter = block.prose || number < region.story.to ? '' : letterIn(block);
  return letter === '' ? null : { number, kind: 'correction-contact', evidence: [letter] };
}

/** A sentence needs words that only prompts say, or a name and a word of the kind. */
function isSurePrompt(block: Block, evidence: readonly string[], { phrases }: Surroundings): boolean {
  return saysStrongly(block, phrases) || (evidence.some(isName) && evidence.some(isWord));
}

/** Among the story's own last lines only a link to another story of the site does. */
function leadsElsewhere(block: Block, { surroundings, region }: Place): boolean {
  if (!isMostlyLink(block)) return false;
  return !region.element.contains(block.element) || leadsToStory(linkOf(block), surroundings.host);
}

/** In the story and its head: what has a name and is something to press, or says a word of its kind besides; and labels. */
function tellsWithin(block: Block, number: number, place: Place): Told | null {
  const { surroundings, region } = place;
  if (isJump(block)) return { number, kind: 'other', evidence: [LINK] };
  if (number >= region.story.from && isListed(block, surroundings.host))
    return { number, kind: 'related', evidence: ['a list of links and nothing else'] };
  const [part] = segments([number], surroundings);
  if (isSentence(block) || !part?.kind || (number < region.story.from && !IN_HEAD.has(part.kind))) return null;
  const isNamed = isNamedWithin(block.element, place);
  const goes = isPressed(block)
    ? isNamed || sharesPage(linkOf(block)) || saysStrongly(block, surroundings.phrases)
    : isNamed && part.evidence.some(isName) && part.evidence.some(isWord);
  return goes || isLabel(block, surroundings.phrases) ? { number, kind: part.kind, evidence: part.evidence } : null;
}

/** A name counts on an element that holds no story. */
function isNamedWithin(element: Element, { surroundings, region }: Place): boolean {
  for (let at: Element | null = element; at && !at.contains(region.element); at = at.parentElement)
    if (surroundings.named.has(at)) return true;
  return false;
}
