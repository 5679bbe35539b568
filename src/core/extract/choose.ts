// Which lines of the page belong to the story.
import { KINDS } from './box-names';
import { AROUND, type Box, liesIn, ROLE } from './boxes';
import { judge } from './judge';
import type { PageLine } from './skeleton';
import type { Line, View } from './view';

/** Lines further than this from all that Readability kept are not looked at: they are other parts of the page. */
const FARTHEST = 40;
/** A line that is not surely none of the story stays: a lost sentence is worse than a loose one. */
const LEAST = { line: -0.3, sentence: -0.8, heading: -1 };
/** What is given to a line that belongs to the story whatever the votes. */
const SURE = 1;
const NO_TEXT =
  ROLE |
  AROUND.reduce(
    (bits, tag, at) => (/^(?:aside|nav|footer|form|dialog|button)$/.test(tag) ? bits | (1 << at) : bits),
    0,
  );
const ASKING = KINDS.indexOf('asking');
const GROUP = /^(?:ul|ol|dl|table)$/;
const HEADING = /^h[2-6]$/;

/** Gives the lines that may be lines of the story. */
export function worthJudging({ lines, first, last }: View): Line[] {
  return first < 0 ? [] : lines.filter(({ number }) => number >= first - FARTHEST && number <= last + FARTHEST);
}

/** Steps from the home of the story in which text that is shown later still belongs to it. */
const NEAR = 2;

/** Share of a line in links from which it only points elsewhere. */
const POINTER = 0.95;
const RELATED = KINDS.indexOf('related');

/** A line with the sum of the votes about it. */
interface Judged {
  line: Line;
  sum: number;
}

/** Chooses the story's lines: for the number of each the sum of its votes, above zero where more spoke for it than against. */
export function chooseLines(view: View): Map<number, number> {
  const judged = worthJudging(view).map(line => ({ line, sum: judge(line, view) }));
  const story = asGroups(judged, view).filter((one, at, all) => isStory(one, all[at + 1]) || isCutOff(one, view));
  return new Map(withoutLooseHeadings(story).map(({ line, sum }) => [line.number, sum]));
}

/** Readability's word counts for a whole sentence; for a heading that is not sure, the line below it counts as well. */
function isStory({ line, sum }: Judged, next: Judged | undefined): boolean {
  if (isPointer(line)) return false;
  if (HEADING.test(line.box.element.localName) && line.kept)
    return sum > 0 || (sum > LEAST.heading && (next?.sum ?? LEAST.heading) > LEAST.sentence);
  return sum > (line.kept && line.prose ? LEAST.sentence : LEAST.line);
}

/** The last words of a page that was cut off on its way: real pages end with their foot, which Readability does not keep. */
function isCutOff({ line }: Judged, { lines }: View): boolean {
  return line === lines.at(-1) && line.kept && line.linked === 0 && line.box.element.localName === 'p';
}

/**
 * Gives the numbers of the story's sentences that the page shows only later: behind "Read on", below a fold. They come in
 * numbers; a single hidden sentence is an answer to a form, or an error.
 */
export function shownLater(lines: readonly PageLine[], view: View): number[] {
  const numbers = lines.flatMap((line, number) => (mayShowLater(line, view, number) ? [number] : []));
  const parentOf = (number: number) => lines[number]?.element.parentElement ?? null;
  const counts = new Map<Element | null, number>();
  for (const number of numbers) counts.set(parentOf(number), (counts.get(parentOf(number)) ?? 0) + 1);
  return numbers.filter(number => (counts.get(parentOf(number)) ?? 0) > 1);
}

function mayShowLater({ hidden, prose, element }: PageLine, { home, boxes, prompts }: View, number: number): boolean {
  if (!hidden || !prose || !home || prompts.has(number) || element.parentElement === home.element) return false;
  const box = boxes.of(element);
  const isBeside = liesIn(box, home) && box.depth - home.depth <= NEAR;
  return isBeside && (box.around & NO_TEXT) === 0 && !saysAsking(box);
}

const saysAsking = ({ steps }: Box) => (steps[ASKING] ?? NEAR + 1) <= NEAR;

/** A line that is nothing but a link, in a box that is named for such: in scripts where a headline is a few signs, nothing else tells. */
function isPointer({ box, linked, text }: Line): boolean {
  return linked >= text.length * POINTER && (box.steps[RELATED] ?? NEAR) <= 1;
}

/** A list or a table comes whole or not at all: its lines are judged together, each by its length. */
function asGroups(judged: readonly Judged[], view: View): Judged[] {
  const groups = new Map<Box, { letters: number; sum: number }>();
  const groupOf = new Map<Line, Box>();
  for (const { line, sum } of judged) {
    const box = groupAround(line);
    if (!box) continue;
    const group = groups.get(box) ?? { letters: 0, sum: 0 };
    const letters = line.text.length;
    groups.set(box, { letters: group.letters + letters, sum: group.sum + sum * letters });
    groupOf.set(line, box);
  }
  return judged.map(({ line, sum }) => {
    const box = groupOf.get(line);
    const group = box && groups.get(box);
    if (!box || !group) return { line, sum };
    return { line, sum: isData(box, view, line) ? SURE : group.sum / group.letters };
  });
}

/** A table with headings that stands among the story's sentences is one of its own, however little it reads like a text. */
function isData(box: Box, { home, firstProse, lastProse }: View, { number }: Line): boolean {
  const { element, linked, letters } = box;
  const isAmong = number > firstProse && number < lastProse && home !== null && liesIn(box, home);
  return isAmong && element.localName === 'table' && linked < letters / 2 && element.querySelector('th') !== null;
}

/** The innermost list or table around a line, unless it lays out the page: such a one holds the home of the story. */
function groupAround({ box }: Line): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (GROUP.test(at.element.localName)) return at;
  return null;
}

/** A heading under which nothing of the story stands heads something else. */
function withoutLooseHeadings(story: readonly Judged[]): Judged[] {
  const last = story.findLastIndex(({ line }) => !HEADING.test(line.box.element.localName));
  return story.slice(0, last + 1);
}
