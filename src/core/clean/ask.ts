// How a line is weighed as a prompt of one kind: what it says, whom it names, what it is called, what stands beside it.
import type { HiddenKind } from '../article';
import { enclose, standsAlone } from './enclose';
import { namedAs } from './names';
import { hasListed, outsideOf, whatIsSaid } from './phrase-match';
import type { Finding, Surroundings } from './rule';
import { type Block, within } from './survey';

/** The weights, one place. A line that reaches ENOUGH is a prompt; a line of prose needs more than words: MORE. */
const WEIGHT = {
  /** The whole text is a label of the kind: nothing else can be meant. */
  whole: 3,
  /** A sentence that only a prompt says. */
  strong: 3,
  /** A word of the kind: stories have it too. */
  weak: 1,
  /** Words of a kind in one line count at most this often. */
  mostWeak: 2,
  /** The publisher names itself outside a quotation. */
  publisher: 1,
  /** The text speaks to the reader. */
  address: 0.5,
  /** A class, id or data name of the kind on the block or close around it. */
  named: 1,
  /** A form, an input or a button stands in the block. */
  control: 1,
} as const;
const ENOUGH = 3;
const MORE = 4;

/** What a line weighs, and why. */
export interface Weighed {
  weight: number;
  evidence: string[];
  /** It speaks to the reader, or the block has something to press: a sentence of a story does neither. */
  addresses?: boolean;
}

const CONTROLS = 'form,input,button,textarea,select,[role=button]';

interface Asked {
  kind: HiddenKind;
  block: Block;
  surroundings: Surroundings;
}

/** Finds the publisher's own name in a text (outside quotations, lower case). */
export function publisherIn(outside: string, names: readonly string[]): string | null {
  return (
    names.find(
      name => outside.includes(name) && new RegExp(`(?<![\\p{L}])${literal(name)}(?![\\p{L}])`, 'u').test(outside),
    ) ?? null
  );
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Weighs the words of a line alone. */
export function weighWords({ kind, block, surroundings }: Asked): Weighed {
  const { phrases, publisherNames } = surroundings;
  const said = whatIsSaid(block, phrases).get(kind);
  if (!said) return { weight: 0, evidence: [] };
  const outside = outsideOf(block);
  const evidence: string[] = [];
  let weight = 0;
  const add = (points: number, ...words: string[]) => {
    weight += points;
    evidence.push(...words);
  };
  if (said.whole) add(WEIGHT.whole, said.whole);
  else if (said.strong) add(WEIGHT.strong, said.strong);
  add(Math.min(said.weak.length, WEIGHT.mostWeak) * WEIGHT.weak, ...said.weak.slice(0, WEIGHT.mostWeak));
  const publisher = publisherIn(outside, publisherNames);
  if (publisher) add(WEIGHT.publisher, publisher);
  const addresses = phrases.some(language => hasListed(language.address, outside));
  if (addresses) add(WEIGHT.address);
  return { weight, evidence, addresses };
}

/** Weighs what the surroundings of a line are: their names and controls. */
function weighPlace(element: Element, kind: HiddenKind, start: Element): Weighed {
  const evidence: string[] = [];
  let weight = 0;
  for (let at: Element | null = start; at && element.contains(at); at = at.parentElement) {
    const name = namedAs(at, kind);
    if (!name) continue;
    weight += WEIGHT.named;
    evidence.push(`.${name}`);
    break;
  }
  const addresses = element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;
  return { weight: weight + (addresses ? WEIGHT.control : 0), evidence, addresses };
}

function judge(asked: Asked): Finding | null {
  const { block, kind, surroundings } = asked;
  const words = weighWords(asked);
  if (words.weight === 0) return null;
  const element = enclose(surroundings.survey, block.element);
  const place = weighPlace(element, kind, block.element);
  const weight = words.weight + place.weight;
  const { prose } = block;
  if (weight < (prose ? MORE : ENOUGH) || (prose && !words.addresses && !place.addresses)) return null;
  const finding: Finding = { elements: [element], evidence: [...words.evidence, ...place.evidence] };
  const around = surroundings.survey.spans.get(element);
  const readProse = prose || (around !== undefined && within(surroundings.survey, around).prose > 0);
  return readProse ? { ...finding, readProse: true } : finding;
}

/** Characters that a box with a name of its kind and a form in it may hold: longer ones are sections of the page. */
const BOX = 700;

/** Finds boxes by their name, their form or button, and the lack of any sentence of the story. */
function findBoxes(kind: HiddenKind, { survey }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const [element, span] of survey.spans) {
    const { prose, letters } = within(survey, span);
    if (prose > 0 || letters === 0 || letters > BOX || element === survey.body) continue;
    const name = namedAs(element, kind);
    if (name && element.querySelector(CONTROLS)) found.push({ elements: [element], evidence: [`.${name}`] });
  }
  return found;
}

/** Finds the lines, with what belongs to them, that ask for what a kind asks. */
function findLines(kind: HiddenKind, surroundings: Surroundings): Finding[] {
  return surroundings.survey.blocks.flatMap(block => {
    if (block.text === '' || !standsAlone(surroundings.survey, block)) return [];
    return judge({ kind, block, surroundings }) ?? [];
  });
}

/** Finds the blocks that ask for what a kind asks. */
export function findAsking(kind: HiddenKind, surroundings: Surroundings): Finding[] {
  return [...findLines(kind, surroundings), ...findBoxes(kind, surroundings)];
}
