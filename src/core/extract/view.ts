// What is known of a page before its lines are judged one by one.
import { type Box, Boxes, liesIn } from './boxes';
import type { PageLine } from './skeleton';

/** A line of text with its place among the others. Pictures are none. */
export interface Line {
  /** Its number among the page's lines and pictures. */
  number: number;
  /** Its index among the view's lines. */
  at: number;
  text: string;
  linked: number;
  prose: boolean;
  kept: boolean;
  box: Box;
}

/** Lines of one shape (same tag and names, in a parent of the same). */
export interface Shape {
  lines: number;
  letters: number;
  kept: number;
  linked: number;
  prose: number;
}

export interface View {
  lines: readonly Line[];
  boxes: Boxes;
  /** Numbers of pictures and of lines that are known to be prompts. */
  pictures: ReadonlySet<number>;
  prompts: ReadonlySet<number>;
  /** The box with most of the kept sentences. */
  home: Box | null;
  /** Boxes around the home, with their distance to it. */
  aboveHome: ReadonlyMap<Box, number>;
  shapes: ReadonlyMap<string, Shape>;
  /** Numbers of the first and the last line that was kept, and of those that are sentences; -1 if none was. */
  first: number;
  last: number;
  firstProse: number;
  lastProse: number;
  /** Number of the headline's line; -1 if there is none. */
  headline: number;
  letters: number;
  /** How many of the page's lines are sentences. */
  sentences: number;
  /** Letters of a sentence of the story, in the middle of them all. */
  usual: number;
  /** The text that the page's structured data give as the article's, folded; empty if they give none. */
  stated: string;
  /** Descriptions and titles that the page gives of itself, folded. */
  described: readonly string[];
  /** How often each text stands on the page, for texts longer than a label. */
  times: ReadonlyMap<string, number>;
}

export interface ViewOptions {
  kept: ReadonlySet<number>;
  without: ReadonlySet<number>;
  stated: string;
  described: readonly string[];
}

/** Characters from which a text that stands twice is no label. */
const LABEL = 20;

/** Folds a text for comparison: lower case, letters and figures only. */
export const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Gives the shape of a line: its own box and the one around it. */
export const shapeOf = ({ box }: Pick<Line, 'box'>) => `${box.shape}>${box.parent?.shape ?? ''}`;

/** Looks at a page's lines and at what Readability kept of them. */
export function viewOf(all: readonly PageLine[], { kept, without, stated, described }: ViewOptions): View {
  const boxes = new Boxes(all, kept, without);
  const lines: Line[] = [];
  const pictures = new Set<number>();
  for (const [number, { element, text, linked, prose, hidden }] of all.entries()) {
    if (text === '') pictures.add(number);
    else if (!hidden && !without.has(number))
      lines.push({ number, at: lines.length, text, linked, prose, kept: kept.has(number), box: boxes.of(element) });
  }
  const story = lines.filter(line => line.kept);
  const sentences = story.filter(line => line.prose);
  const home = homeOf(sentences);
  const sizes = sentences.map(({ text }) => text.length).sort((a, b) => a - b);
  return {
    lines,
    boxes,
    pictures,
    prompts: without,
    home,
    aboveHome: pathUp(home),
    shapes: shapesOf(lines),
    first: story[0]?.number ?? -1,
    last: story.at(-1)?.number ?? -1,
    firstProse: sentences[0]?.number ?? -1,
    lastProse: sentences.at(-1)?.number ?? -1,
    headline: all.findIndex(({ element }) => element.localName === 'h1'),
    letters: lines.reduce((sum, { text }) => sum + text.length, 0),
    sentences: lines.filter(({ prose }) => prose).length,
    usual: sizes[sizes.length >> 1] ?? 0,
    stated: fold(stated),
    described: described.map(fold).filter(text => text.length > LABEL),
    times: timesOf(lines),
  };
}

function homeOf(sentences: readonly Line[]): Box | null {
  const letters = new Map<Box, number>();
  for (const { box, text } of sentences) {
    const home = /^(?:div|section|article|main|td)$/.test(box.element.localName) ? box : (box.parent ?? box);
    letters.set(home, (letters.get(home) ?? 0) + text.length);
  }
  let home: Box | null = null;
  for (const [box, sum] of letters) if (!home || sum > (letters.get(home) ?? 0)) home = box;
  return home;
}

function pathUp(home: Box | null): Map<Box, number> {
  const path = new Map<Box, number>();
  for (let box = home, steps = 0; box; box = box.parent, steps++) path.set(box, steps);
  return path;
}

function shapesOf(lines: readonly Line[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const line of lines) {
    const name = shapeOf(line);
    const shape = shapes.get(name) ?? { lines: 0, letters: 0, kept: 0, linked: 0, prose: 0 };
    shape.lines += 1;
    shape.letters += line.text.length;
    shape.linked += line.linked;
    if (line.kept) shape.kept += line.text.length;
    if (line.prose) shape.prose += 1;
    shapes.set(name, shape);
  }
  return shapes;
}

function timesOf(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) if (text.length > LABEL) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Says whether a line stands in the home of the story. */
export const isAtHome = ({ box }: Line, { home }: View) => home !== null && liesIn(box, home);
