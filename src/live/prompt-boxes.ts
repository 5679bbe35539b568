// Boxes that are a prompt from end to end though sentences stand in them: what a newsletter brings, what a form is for, the
// sentence about another story under its headline.
import { speechOf } from '../core/clean/phrase-match';
import { isPointer } from '../core/clean/pointer';
import type { Surroundings } from '../core/clean/rule';
import { type Block, numbersIn, type Span, within } from '../core/clean/survey';
import { headlineAt, isFrame } from './page-parts';
import type { Region } from './story-region';

/** Characters of such a box, with its small print. */
const LONGEST = 1_500;
/** Sentences in it. */
const MOST_SENTENCES = 3;
/** How many times more sentences the page has outside of it. */
const SENTENCES_OUTSIDE = 3;
/** Characters of a card that announces another story: its headline and a sentence or two. */
const LONGEST_CARD = 600;
const TOP = /^(?:body|html|main|article)$/;
const KEPT_WHOLE = 'figure,blockquote,table';
/** Kinds that ask the reader for something; what else stands in a box is no reason to take sentences with it. */
const ASKING: ReadonlySet<string> = new Set([
  ...['donation', 'subscription', 'newsletter', 'registration', 'comments', 'notification', 'app', 'social', 'survey'],
]);
const FIELD = 'input[type=email],input[name*=mail i]';
const CONTROLS = 'form,input,button,[role=button]';

/** Finds the outermost such boxes. */
export function promptBoxes(
  surroundings: Surroundings,
  { region, gone }: { region: Region; gone: ReadonlySet<number> },
): Element[] {
  const { survey } = surroundings;
  const headline = headlineAt(surroundings, region);
  const all = survey.before.at(-1)?.prose ?? 0;
  const boxes = new Set<Element>();
  for (const [element, span] of survey.spans) {
    const { prose, letters } = within(survey, span);
    if (prose === 0 || prose > MOST_SENTENCES || prose * SENTENCES_OUTSIDE > all - prose || letters > LONGEST) continue;
    if (TOP.test(element.localName) || span.from <= headline || element.contains(region.element)) continue;
    if (element.closest(KEPT_WHOLE)?.contains(region.element) === false || isFrame(element)) continue;
    if (asks(element, { span, surroundings, gone }) || isCard(element, { span, surroundings, gone }))
      boxes.add(element);
  }
  return [...boxes].filter(box => ![...boxes].some(other => other !== box && other.contains(box)));
}

interface Box {
  span: Span;
  surroundings: Surroundings;
  gone: ReadonlySet<number>;
}

/** It calls for something, by words or by a field for an address; and each of its sentences speaks as prompts do. */
function asks(element: Element, { span, surroundings, gone }: Box): boolean {
  const { survey, named } = surroundings;
  const lines = numbersIn(span).flatMap(number => survey.blocks[number] ?? []);
  const isNamed = [...(named.get(element)?.keys() ?? [])].some(kind => ASKING.has(kind));
  const calls = lines.some(line => callsFor(line, surroundings));
  if (isNamed) return calls || element.querySelector(FIELD) !== null;
  const isFound = lines.some((line, at) => gone.has(span.from + at) && callsFor(line, surroundings));
  const begins = isFound || gone.has(span.from) || element.querySelector(CONTROLS) !== null;
  return (
    calls && begins && lines.every((line, at) => !line.prose || gone.has(span.from + at) || speaks(line, surroundings))
  );
}

function callsFor(block: Block, { phrases }: Surroundings): boolean {
  return [...speechOf(block, phrases).kinds].some(
    ([kind, { whole, strong, start }]) => ASKING.has(kind) && (whole ?? strong ?? start) !== null,
  );
}

/** A sentence of a prompt speaks to the reader and says a word of what it is for. */
function speaks(block: Block, { phrases }: Surroundings): boolean {
  const { address, kinds } = speechOf(block, phrases);
  return address || [...kinds.keys()].some(kind => ASKING.has(kind));
}

/** A label that announces another story, its linked headline, and the sentence about it. */
function isCard(element: Element, { span, surroundings, gone }: Box): boolean {
  const { survey, phrases } = surroundings;
  const { prose, letters } = within(survey, span);
  if (prose !== 1 || letters > LONGEST_CARD || element.querySelector('h1') !== null) return false;
  const lines = numbersIn(span).flatMap(number => survey.blocks[number] ?? []);
  const [first] = lines.filter(({ text }) => text !== '');
  const isAnnounced =
    first !== undefined && gone.has(span.from) && speechOf(first, phrases).kinds.get('related')?.whole;
  return Boolean(isAnnounced) && lines.at(-1)?.prose === true && lines.some(isPointer);
}
