import { findAsking } from '../ask';
import { cover, enclose, inlineOf, standsAlone } from '../enclose';
import { whatIsSaid } from '../phrase-match';
import { isPointer, leadsToStory, linkOf } from '../pointer';
import type { Finding, Rule, Surroundings } from '../rule';
import { type Block, type Span, within } from '../survey';

/** Characters that may stand around an announcement: a headline and a sentence about it. */
const CARD = 320;
/** Share in links from which a list is one of pointers. */
const MOSTLY_LINKS = 0.75;
/** Pointers in a row from which they are a list of other stories. */
const ROW = 3;
/** Shortest headline of another story, in characters. */
const HEADLINE = 15;

/** A heading or lead-in ("Read more", "More about …") with the links that it announces. */
function findAnnounced(surroundings: Surroundings): Finding[] {
  const { survey, phrases, speaking } = surroundings;
  return (speaking.get('related') ?? []).flatMap(at => {
    const block = survey.blocks[at];
    const said = block && whatIsSaid(block, phrases).get('related');
    if (!block || !said) return [];
    // A heading of the story may begin like an announcement: then no link follows.
    const leadsOn = isPointer(block) || isPointer(survey.blocks[at + 1] ?? block);
    const announced = said.whole ?? said.lead ?? (leadsOn ? said.start : null);
    if (!announced) return [];
    const loose = standsAlone(survey, block) ? null : inlineOf(block);
    if (loose && !block.prose) return { elements: [loose], line: at, evidence: [announced] };
    if (!standsAlone(survey, block)) return [];
    let to = at + 1;
    while (isPointer(survey.blocks[to] ?? block) && survey.blocks[to]) to++;
    const around = enclose(survey, block.element, { free: CARD });
    const span = survey.spans.get(around);
    const run = () => [...new Set(cover(survey, { from: at, to }).map(element => enclose(survey, element)))];
    const elements = span && span.to >= to ? [around] : run();
    return { elements, evidence: [announced] };
  });
}

/** A line that is one link to another story of the site, between the paragraphs or after them. */
function findSingles(surroundings: Surroundings): Finding[] {
  const { survey, host } = surroundings;
  const firstProse = survey.blocks.findIndex(block => block.prose);
  return survey.blocks.flatMap((block, at) => {
    // Before the text stand the section, the author and the date, which are links as well.
    if (
      firstProse < 0 ||
      at < firstProse ||
      !isPointer(block) ||
      block.text.length < HEADLINE ||
      !leadsToStory(linkOf(block), host)
    )
      return [];
    if (block.element.closest('table,blockquote,figure,h1') || isHeadingOfText(block, survey.blocks[at + 1])) return [];
    return { elements: [enclose(survey, block.element)], evidence: ['a link and nothing else'] };
  });
}

/** Characters from which the paragraph below a heading is no teaser. */
const NO_TEASER = 200;

/** A heading of the story may be a link: then a whole paragraph stands below it, in the same box. */
function isHeadingOfText({ element }: Block, next: Block | undefined): boolean {
  const isBeside = next?.prose === true && next.element.parentElement === element.parentElement;
  return isBeside && /^h[2-6]$/.test(element.localName) && next.text.length >= NO_TEASER;
}

/** Boxes and lists that hold links and hardly anything else. */
function findLists(surroundings: Surroundings): Finding[] {
  const { survey, named } = surroundings;
  const found: Finding[] = [];
  for (const [element, span] of survey.spans) {
    if (element === survey.body || !isListOfPointers(surroundings, span)) continue;
    const name = named.get(element)?.get('related');
    if (name || (/^(?:ul|ol|aside|nav)$/.test(element.localName) && leadToStories(surroundings, span))) {
      found.push({ elements: [element], evidence: [name ? `.${name}` : 'a list of links and nothing else'] });
    }
  }
  return found;
}

/** Links to other hosts are sources; a list of other stories stays on the site. */
function leadToStories({ survey, host }: Surroundings, span: Span): boolean {
  return survey.blocks.slice(span.from, span.to).some(block => isPointer(block) && leadsToStory(linkOf(block), host));
}

function isListOfPointers({ survey }: Surroundings, span: Span): boolean {
  const { prose, letters, linked } = within(survey, span);
  if (prose > 0 || span.to - span.from < ROW || linked < letters * MOSTLY_LINKS) return false;
  return survey.blocks.slice(span.from, span.to).filter(isPointer).length >= ROW;
}

/** Named boxes of teasers: headlines of other stories with a sentence each. */
function findTeasers({ survey, named }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const [element, names] of named) {
    const span = survey.spans.get(element);
    const name = names.get('related');
    if (!span || !name || element.querySelector('h1')) continue;
    const { prose, linked } = within(survey, span);
    if (prose === 0 || linked === 0) continue;
    const pointers = survey.blocks.slice(span.from, span.to).filter(isPointer).length;
    if (pointers >= prose) found.push({ elements: [element], evidence: [`.${name}`], readProse: true });
  }
  return found;
}

/** Characters that a card may hold: a headline, a sentence about it, a date. */
const LONGEST_CARD = 420;
/** Cards side by side from which they are a run. */
const CARDS = 2;

/** Says whether an element is a card: short, with a link to another story, and no more prose than the teaser of one. */
function isCard(element: Element, { survey, host }: Surroundings): boolean {
  const span = survey.spans.get(element);
  if (!span) return false;
  const { letters, prose } = within(survey, span);
  if (letters === 0 || letters > LONGEST_CARD || prose > 1) return false;
  const pointers = survey.blocks.slice(span.from, span.to).filter(isPointer);
  const headlines = pointers.filter(block => block.text.length >= HEADLINE && leadsToStory(linkOf(block), host));
  return headlines.length > 0 && headlines.length <= MOST_HEADLINES;
}

/** A card has one headline, or the same twice, around its picture. */
const MOST_HEADLINES = 2;

/** Runs of the same shape side by side, each a card: found by what they are, in any language. */
function findCards(surroundings: Surroundings): Finding[] {
  const { survey } = surroundings;
  const firstProse = survey.blocks.findIndex(block => block.prose);
  const parents = new Set<Element>();
  for (const block of survey.blocks.slice(Math.max(0, firstProse))) {
    if (!isPointer(block) || block.text.length < HEADLINE) continue;
    for (let at: Element | null = block.element, step = 0; at && step < CARD_STEPS; at = at.parentElement, step++)
      if (at.parentElement && at.parentElement !== survey.body) parents.add(at.parentElement);
  }
  return [...parents].flatMap(parent => cardsIn(parent, surroundings));
}

/** Steps from a headline's line up to its card. */
const CARD_STEPS = 5;

function cardsIn(parent: Element, surroundings: Surroundings): Finding[] {
  const { survey } = surroundings;
  const children = [...parent.children].filter(child => survey.spans.has(child));
  const cards = children.filter(child => isCard(child, surroundings));
  if (cards.length < CARDS || parent.querySelector('h1')) return [];
  // Paragraphs or headings that are links each are no cards: cards have a shape of their own, and the same one.
  const shape = shapeOf(cards[0]);
  if (/^(?:p|h[1-6])$/.test(shape) || cards.some(card => shapeOf(card) !== shape)) return [];
  const span = survey.spans.get(parent);
  const rest = span ? within(survey, span).letters - cards.reduce((sum, card) => sum + lettersOf(card, survey), 0) : 0;
  const elements = rest <= LONGEST_LEAD_OF_RUN ? [parent] : cards;
  return [{ elements, evidence: ['a run of cards'], readProse: true }];
}

/** Characters besides its cards that belong to a run: its heading, a link to more. */
const LONGEST_LEAD_OF_RUN = 120;

const shapeOf = (element: Element | undefined) => element?.localName ?? '';

function lettersOf(element: Element, survey: Surroundings['survey']): number {
  const span = survey.spans.get(element);
  return span ? within(survey, span).letters : 0;
}

/** Links to other stories: announced ones, bare linked headlines, lists and boxes of teasers. */
export const relatedLinks: Rule = {
  id: 'related-links',
  kind: 'related',
  reason: 'Leads to other stories.',
  find: surroundings => [
    ...findAnnounced(surroundings),
    ...findTeasers(surroundings),
    ...findLists(surroundings),
    ...findSingles(surroundings),
    ...findCards(surroundings),
    ...findAsking('related', surroundings),
  ],
};
