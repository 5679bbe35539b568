// From a line to the block that holds it: up the tree, as long as no sentence of the story comes along.
import { isInline } from './element-kinds';
import { type Block, type Span, type Survey, squeeze, within } from './survey';

/** How much longer than what was found its surroundings may be: the rest of a box, not the next box. */
const MOST_GROWTH = 1.7;
/** Characters that may always come along: a heading, a button, a line of small print. */
const FREE_GROWTH = 120;

const TOP = new Set(['body', 'html', 'main']);

interface Growth {
  /** Sentences of the story that the start holds itself. */
  story: number;
  /** The letters the surroundings may have. */
  letters: number;
}

function mayGrow(survey: Survey, parent: Element, growth: Growth): boolean {
  const span = survey.spans.get(parent);
  if (!span || TOP.has(parent.localName) || parent.querySelector('h1')) return false;
  const { story, letters } = within(survey, span);
  return story <= growth.story && letters <= growth.letters;
}

/** Says whether a line can go without a sentence of the story: a `div` may hold a loose word and the whole text besides. */
export function standsAlone(survey: Survey, { element, prose }: Block): boolean {
  const span = survey.spans.get(element);
  return span === undefined || within(survey, span).story <= (prose ? 1 : 0);
}

/** Climbs from an element to the largest one around it that holds no sentence of the story and little else. */
export function enclose(survey: Survey, start: Element, { free = FREE_GROWTH } = {}): Element {
  const span = survey.spans.get(start);
  const { story, letters } = within(survey, span ?? { from: 0, to: 0 });
  const growth: Growth = { story, letters: letters * MOST_GROWTH + free };
  let found = start;
  for (let parent = start.parentElement; parent && mayGrow(survey, parent, growth); parent = parent.parentElement) {
    found = parent;
  }
  return found;
}

/** Climbs from a run of neighbours to the box that holds them and hardly more (its button), or gives the run as it is. */
export function encloseRun(survey: Survey, run: Element[]): Element[] {
  const parent = run[0]?.parentElement;
  const span = parent ? survey.spans.get(parent) : undefined;
  if (!parent || !span || !run.every(element => element.parentElement === parent)) return run;
  const found = run.reduce(
    (sum, element) => sum + within(survey, survey.spans.get(element) ?? { from: 0, to: 0 }).story,
    0,
  );
  const letters = run.reduce((sum, element) => sum + (element.textContent ?? '').length, 0);
  return mayGrow(survey, parent, { story: found, letters: letters + FREE_GROWTH }) ? [parent] : run;
}

/** Gives the fewest elements that hold the lines of a span and no other line. */
export function cover(survey: Survey, span: Span): Element[] {
  const found: Element[] = [];
  let at = span.from;
  while (at < span.to) {
    const block = survey.blocks[at];
    if (!block) break;
    if (!fits(survey, block.element, { from: at, to: span.to })) {
      // Its element holds more than the run: the line has to stay.
      at++;
      continue;
    }
    let element = block.element;
    for (
      let parent = element.parentElement;
      parent && fits(survey, parent, { from: at, to: span.to });
      parent = parent.parentElement
    ) {
      element = parent;
    }
    found.push(element);
    at = Math.max(at + 1, survey.spans.get(element)?.to ?? at + 1);
  }
  return found;
}

function fits(survey: Survey, element: Element, outer: Span): boolean {
  if (TOP.has(element.localName)) return false;
  const span = survey.spans.get(element);
  return span !== undefined ? span.from >= outer.from && span.to <= outer.to : true;
}

/** Steps up in which the box around a line is looked for. */
const BOX_STEPS = 6;
/** Characters that a box with something to press may hold. */
const BOX = 900;
/** Lines of prose that belong to such a box: what its newsletter brings, what its terms are. */
const BOX_PROSE = 3;
/** How many times more prose the page must hold outside of the box. */
const PROSE_OUTSIDE = 3;

/** Climbs to the box around a line that has something to fill in or press, with the few sentences in it that speak as prompts do. */
export function encloseBox(survey: Survey, start: Element, speaks: (block: Block) => boolean): Element {
  const all = survey.before.at(-1)?.prose ?? 0;
  let found = start;
  for (let at = start.parentElement, step = 0; at && step < BOX_STEPS; at = at.parentElement, step++) {
    const span = survey.spans.get(at);
    if (!span || TOP.has(at.localName) || at.querySelector('h1')) break;
    const { letters, prose } = within(survey, span);
    if (letters > BOX || prose > BOX_PROSE || prose * PROSE_OUTSIDE > all - prose) break;
    if (prose > 0 && !survey.blocks.slice(span.from, span.to).every(block => !block.prose || speaks(block))) break;
    if (at.querySelector(FIELDS)) found = at;
  }
  return found;
}

const FIELDS = 'input:not([type=hidden],[type=search]),textarea,button,[role=button]';

/** Gives what a line that cannot go with its element can go with: the one inline element that holds all of it. */
export function inlineOf({ element, text }: Block): Element | null {
  for (const child of element.children) {
    if (isInline(child.localName) && squeeze(child.textContent ?? '') === text) return child;
  }
  return null;
}
