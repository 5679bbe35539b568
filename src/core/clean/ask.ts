// How lines are judged as prompts: what each says, whom it names, what it is called, what stands in its block.
import type { HiddenKind } from '../article';
import { enclose, encloseBox, inlineOf, standsAlone } from './enclose';
import { outsideOf, type Said, speechOf } from './phrase-match';
import { linkedShare } from './prose';
import type { Finding, Surroundings } from './rule';
import { type Block, within } from './survey';
import { ENOUGH, type Sign, WEIGHTS } from './weights';

/** What was seen of a line, in the order in which a reader is told. */
export interface Seen {
  signs: Sign[];
  /** The words and names behind the signs: "your donation", "the independent", ".newsletter". */
  evidence: string[];
}

const CONTROLS = 'form,input,button,textarea,select,[role=button]';
/** Characters from which a paragraph is long. */
const LONG = 300;
/** Sentences of a story before a line from which it may be the last one. */
const FEW = 3;
/** Words of the headline from which a line goes on with the story. */
const STORY_WORDS = 2;

const CALLS: readonly Sign[] = ['address', 'control', 'link', 'after'];

/** Finds the publisher's own name in a text (outside quotations, lower case). */
export function publisherIn(outside: string, names: readonly string[]): string | null {
  return (
    names.find(
      name => outside.includes(name) && new RegExp(`(?<![\\p{L}])${literal(name)}(?![\\p{L}])`, 'u').test(outside),
    ) ?? null
  );
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Sees what the words of a line say of a kind. */
export function seeWords(block: Block, kind: HiddenKind, surroundings: Surroundings): Seen {
  const speech = speechOf(block, surroundings.phrases);
  const said = speech.kinds.get(kind);
  if (!said) return { signs: [], evidence: [] };
  const { signs, evidence } = seePhrases(said);
  if (signs.length === 0) return { signs, evidence };
  const outside = outsideOf(block);
  const publisher = publisherIn(outside, surroundings.publisherNames);
  if (publisher) {
    signs.push('publisher');
    evidence.push(`names ${surroundings.publisher || publisher}`);
  }
  if (speech.address) signs.push('address');
  if (speech.trade) signs.push('trade');
  if (linkedShare(block) > 0.5) signs.push('linked');
  if (block.prose) signs.push('prose');
  if (block.prose && block.linked > 0 && said.strong) signs.push('link');
  if (block.prose && block.text.length > LONG) signs.push('long');
  if (block.prose && said.strong && isLast(block, surroundings)) signs.push('after');
  if (surroundings.storyWords.filter(word => outside.includes(word)).length >= STORY_WORDS) signs.push('story');
  return { signs, evidence };
}

/** Says whether a line of prose is the last of its part of the page, where sentences of a story stand before it. */
function isLast({ element }: Block, { survey }: Surroundings): boolean {
  const own = survey.spans.get(element);
  const around = element.parentElement ? survey.spans.get(element.parentElement) : undefined;
  if (!own || !around) return false;
  const before = within(survey, { from: around.from, to: own.from });
  return before.story >= FEW && within(survey, { from: own.to, to: around.to }).story === 0;
}

function seePhrases({ whole, strong, weak }: Said): Seen {
  const signs: Sign[] = [];
  const evidence: string[] = [];
  if (whole) signs.push('whole');
  else if (strong) signs.push('strong');
  evidence.push(...[whole ?? strong ?? []].flat());
  if (weak.length > 0) signs.push('weak');
  if (weak.length > 1) signs.push('moreWeak');
  evidence.push(...weak.slice(0, 2));
  return { signs, evidence };
}

/** Sees what the surroundings of a line are: their names and controls. */
function seePlace(
  element: Element,
  kind: HiddenKind,
  { start, surroundings }: { start: Element; surroundings: Surroundings },
): Seen {
  const signs: Sign[] = [];
  const evidence: string[] = [];
  for (let at: Element | null = start; at && element.contains(at); at = at.parentElement) {
    const name = surroundings.named.get(at)?.get(kind);
    if (!name) continue;
    signs.push('named');
    evidence.push(`.${name}`);
    break;
  }
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null) signs.push('control');
  return { signs, evidence };
}

/** Adds up what was seen. */
export function weigh(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign].weight, WEIGHTS.base.weight);
}

/** Sees all that speaks for a line as a prompt of a kind, with the element that would go. */
export function see(block: Block, kind: HiddenKind, surroundings: Surroundings): Seen & { element: Element } {
  const words = seeWords(block, kind, surroundings);
  if (words.signs.length === 0) return { ...words, element: block.element };
  const close = enclose(surroundings.survey, block.element);
  const element = encloseBox(surroundings.survey, close, other => {
    const { address, kinds } = speechOf(other, surroundings.phrases);
    return address || kinds.size > 0;
  });
  const place = seePlace(element, kind, { start: block.element, surroundings });
  return {
    element,
    signs: [...words.signs, ...place.signs],
    evidence: [...words.evidence, ...place.evidence],
  };
}

function judge(block: Block, kind: HiddenKind, surroundings: Surroundings): Finding | null {
  const { element, signs, evidence } = see(block, kind, surroundings);
  if (signs.length === 0 || weigh(signs) < ENOUGH) return null;
  const { prose } = block;
  // What leads to another story is short; a long paragraph that says where to find it tells something besides.
  if (prose && kind === 'related' && block.text.length > LONG) return null;
  // A sentence of a story does not speak to the reader, has nothing to press or follow, and is not the last.
  if (prose && !CALLS.some(sign => signs.includes(sign))) return null;
  const finding: Finding = { elements: [element], evidence };
  const around = surroundings.survey.spans.get(element);
  const readProse = prose || (around !== undefined && within(surroundings.survey, around).prose > 0);
  return readProse ? { ...finding, readProse: true } : finding;
}

/** Characters that a box with a name of its kind and a form in it may hold: longer ones are sections of the page. */
const BOX = 700;

/** Finds boxes by their name, their form or button, and the lack of any sentence of the story. */
function findBoxes(kind: HiddenKind, { survey, named }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const [element, names] of named) {
    const name = names.get(kind);
    const span = survey.spans.get(element);
    if (!name || !span || element === survey.body) continue;
    const { prose, letters } = within(survey, span);
    if (prose > 0 || letters === 0 || letters > BOX) continue;
    if (element.querySelector(CONTROLS)) found.push({ elements: [element], evidence: [`.${name}`] });
  }
  return found;
}

/** Finds the lines, with what belongs to them, that ask for what a kind asks. */
function findLines(kind: HiddenKind, surroundings: Surroundings): Finding[] {
  return (surroundings.speaking.get(kind) ?? []).flatMap((line): Finding | Finding[] => {
    const block = surroundings.survey.blocks[line];
    if (!block) return [];
    if (standsAlone(surroundings.survey, block)) return judge(block, kind, surroundings) ?? [];
    const loose = block.prose ? null : inlineOf(block);
    const words = seeWords(block, kind, surroundings);
    return loose && weigh(words.signs) >= ENOUGH ? [{ elements: [loose], line, evidence: words.evidence }] : [];
  });
}

/** Finds the blocks that ask for what a kind asks. */
export function findAsking(kind: HiddenKind, surroundings: Surroundings): Finding[] {
  return [...findLines(kind, surroundings), ...findBoxes(kind, surroundings)];
}
