// Of which kind the lines of a hidden block are: a decision of its own, made after the block was found or left out.
import type { HiddenKind } from '../article';
import { speechOf } from './phrase-match';
import { isPointer, leadsToStory, linkOf, sharesPage } from './pointer';
import type { Surroundings } from './rule';
import { isShareLabel } from './share-labels';
import type { Block } from './survey';

/** Lines of one kind that stand together. */
export interface Segment {
  /** Null where nothing tells. */
  kind: HiddenKind | null;
  numbers: number[];
  /** What told: words, names, shapes. */
  evidence: string[];
}

/** The votes that a line gives to a kind. Only their order matters: a phrase outdoes a name, a name outdoes a shape. */
const VOTE = {
  /** The line is a label of the kind, or a sentence that only such a prompt says. */
  phrase: 4,
  /** A word of the kind. */
  word: 1,
  /** The same in a short line, which says little else. */
  shortWord: 2.2,
  /** A class, id or data name on the line or close around it. */
  name: 2.5,
  /** The same, where the name is of several kinds: "social-newsletter". */
  sharedName: 1.5,
  /** A link that shares the page. */
  shares: 5,
  /** A word as on the buttons of a share bar. */
  shareLabel: 2,
  /** A link to another story. */
  pointer: 2,
} as const;
/** Votes from which a line tells its kind; with fewer it is of its neighbours' kind. */
const TELLS = 2;
/** Characters up to which a line is short. */
const SHORT = 60;
/** How far up a name counts for a line: further up it names a part of the page. */
const STEPS = 5;

interface Told {
  kind: HiddenKind;
  votes: number;
  evidence: string[];
}

/** Gives the kind that a line tells of itself, or null. */
function kindOfLine(block: Block, surroundings: Surroundings): Told | null {
  const told = new Map<HiddenKind, Told>();
  const vote = (kind: HiddenKind, votes: number, evidence: string) => {
    const before = told.get(kind) ?? { kind, votes: 0, evidence: [] };
    told.set(kind, { kind, votes: before.votes + votes, evidence: [...before.evidence, evidence] });
  };
  for (const [kind, { whole, lead, start, strong, weak }] of speechOf(block, surroundings.phrases).kinds) {
    const phrase = whole ?? lead ?? start ?? strong;
    if (phrase) vote(kind, VOTE.phrase, phrase);
    for (const word of weak.slice(0, 2)) vote(kind, block.text.length <= SHORT ? VOTE.shortWord : VOTE.word, word);
  }
  for (const [kind, name] of namesAround(block, surroundings)) vote(kind, nameVote(block, surroundings), `.${name}`);
  if (isShareLabel(block.text)) vote('social', VOTE.shareLabel, block.text.toLowerCase());
  if (isPointer(block)) {
    const address = linkOf(block);
    if (sharesPage(address)) vote('social', VOTE.shares, 'shares the page');
    else if (leadsToStory(address, surroundings.host)) vote('related', VOTE.pointer, 'a link and nothing else');
  }
  const best = [...told.values()].reduce<Told | null>(
    (most, one) => (most && most.votes >= one.votes ? most : one),
    null,
  );
  return best && best.votes >= TELLS ? best : null;
}

function namesAround({ element }: Block, { named, survey }: Surroundings): [HiddenKind, string][] {
  for (let at: Element | null = element, step = 0; at && step < STEPS; at = at.parentElement, step++) {
    const names = named.get(at);
    if (names) return [...names];
    if (at === survey.body) break;
  }
  return [];
}

const nameVote = (block: Block, surroundings: Surroundings): number =>
  namesAround(block, surroundings).length > 1 ? VOTE.sharedName : VOTE.name;

/** Parts lines that stand together by their kinds; a line that tells none goes with the one before it, or else after it. */
export function segments(numbers: readonly number[], surroundings: Surroundings): Segment[] {
  const parts: Segment[] = [];
  for (const number of numbers) {
    const block = surroundings.survey.blocks[number];
    const told = block && block.text !== '' ? kindOfLine(block, surroundings) : null;
    const last = parts.at(-1);
    if (last && (told === null || last.kind === null || last.kind === told.kind)) {
      last.numbers.push(number);
      last.kind ??= told?.kind ?? null;
      last.evidence.push(...(told?.evidence ?? []));
    } else parts.push({ kind: told?.kind ?? null, numbers: [number], evidence: told?.evidence ?? [] });
  }
  return parts.map(part => ({ ...part, evidence: [...new Set(part.evidence)].slice(0, MOST_EVIDENCE) }));
}

/** Pieces of evidence that a reader is told. */
const MOST_EVIDENCE = 4;
