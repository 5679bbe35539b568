// The second look at a page: what the rules found leaves things behind that no reader wants to look at, and lines that tell of a
// prompt where no story stands. In an article they are no part of the text anyway; on the page itself they would stay.
import { type FoundBlock, ruleFor } from '../core/clean/clean';
import type { Surroundings } from '../core/clean/rule';
import { linesAt, numbersIn } from '../core/clean/survey';
import { guarded } from './guard';
import { elementsOfLine } from './own-parts';
import { promptBoxes } from './prompt-boxes';
import { restBoxes } from './rest-boxes';
import { regionOf } from './story-region';
import { type Told, toldLines, toldTeasers } from './told-lines';

/** A block of the page itself. */
export interface LiveBlock extends Pick<FoundBlock, 'elements' | 'kind' | 'rule' | 'reason' | 'evidence' | 'text'> {
  /** No rule found it: it goes on this page, and teaches nothing for the next. */
  isGuess?: true;
}

/** A line with the elements that go. */
interface Line extends Told {
  elements: Element[];
}

/** Adds to what the rules found what is to go with it; `stays` says of a block whether the reader keeps it. */
export function closeUp(
  surroundings: Surroundings,
  { found, stays }: { found: readonly FoundBlock[]; stays: (block: LiveBlock) => boolean },
): LiveBlock[] {
  const going = found.filter(block => !stays(block));
  const kept = found.filter(stays).flatMap(({ elements }) => elements);
  const region = regionOf(surroundings, new Set(going.flatMap(({ numbers }) => numbers)));
  if (region === null) return going;
  const own = guarded(going, { surroundings, region });
  const taken = new Set(own.flatMap(({ numbers }) => numbers));
  const teasers = toldTeasers(surroundings, region).filter(({ number }) => !taken.has(number));
  const known = new Set([...taken, ...teasers.map(({ number }) => number)]);
  const told = [...toldLines(surroundings, { region, taken: known }), ...teasers]
    .toSorted((a, b) => a.number - b.number)
    .flatMap(line => withElements(line, surroundings));
  const lines = told.filter(line => !stays(blockOf([line], surroundings)));
  const blocks = [...own, ...runsOf(lines).map(run => blockOf(run, surroundings))];
  const gone = new Set([...taken, ...lines.map(({ number }) => number)]);
  const prompts = promptBoxes(surroundings, { region, gone });
  const inPrompts = prompts.flatMap(box => numbersIn(surroundings.survey.spans.get(box) ?? { from: 0, to: 0 }));
  const rests = restBoxes(surroundings, { region, gone: new Set([...gone, ...inPrompts]) });
  const isKept = (box: Element) =>
    kept.some(element => box.contains(element)) || linesIn(box, surroundings).some(line => stays(line));
  const boxes = outermost([...prompts, ...rests]).filter(box => !isKept(box));
  const isInBox = ({ elements }: LiveBlock) => elements.every(element => boxes.some(box => box.contains(element)));
  return [...blocks.filter(block => !isInBox(block)), ...boxes.map(box => boxBlock(box, { surroundings, blocks }))];
}

function withElements(line: Told, { survey }: Surroundings): Line[] {
  const elements = elementsOfLine(line.number, { survey });
  return elements.length > 0 ? [{ ...line, elements }] : [];
}

/** Lines of one kind that follow each other go as one block. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before?.number === line.number - 1 && before.kind === line.kind) last?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function blockOf(run: readonly Line[], { survey }: Surroundings): LiveBlock {
  return {
    ...ruleFor(run[0]?.kind ?? 'other'),
    elements: run.flatMap(({ elements }) => elements),
    evidence: [...new Set(run.flatMap(({ evidence }) => evidence))],
    isGuess: true,
    text: linesAt(
      survey,
      run.map(({ number }) => number),
    ),
  };
}

/** Gives each line of a box as if it went alone: the reader may have said of one that it is the story's. */
function linesIn(box: Element, surroundings: Surroundings): LiveBlock[] {
  const { blocks, spans } = surroundings.survey;
  return numbersIn(spans.get(box) ?? { from: 0, to: 0 }).flatMap(number => {
    const element = blocks[number]?.element;
    return element ? blockOf([{ number, kind: 'other', evidence: [], elements: [element] }], surroundings) : [];
  });
}

const outermost = (boxes: readonly Element[]) =>
  boxes.filter(box => !boxes.some(other => other !== box && other.contains(box)));

/** A box goes as what most of it is. */
function boxBlock(
  box: Element,
  { surroundings, blocks }: { surroundings: Surroundings; blocks: readonly LiveBlock[] },
): LiveBlock {
  const inside = blocks.filter(({ elements }) => elements.some(element => box.contains(element)));
  const [widest] = inside.toSorted((a, b) => b.text.length - a.text.length);
  const span = surroundings.survey.spans.get(box) ?? { from: 0, to: 0 };
  return {
    ...ruleFor(widest?.kind ?? 'other'),
    elements: [box],
    evidence: widest?.evidence ?? [],
    text: linesAt(surroundings.survey, numbersIn(span)),
    ...(inside.every(({ isGuess }) => isGuess) ? { isGuess: true } : {}),
  };
}
