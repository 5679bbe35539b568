// Whether a line belongs to the story: small decision trees, each a few questions about the line, vote; the sum decides.
import { TREES } from './judge-trees';
import { SIGNS, type Sign } from './signs';
import type { Line, View } from './view';

/** An answer of a tree (a leaf), or a question: to the left if the sign is at most `most`. */
interface Node {
  sign: number;
  most: number;
  left: Node | null;
  right: Node | null;
  /** A leaf's vote: above zero for the story. At a question the mean of its leaves. */
  vote: number;
}

const NAMES: readonly string[] = Object.keys(SIGNS);
const QUESTIONS: readonly Sign[] = Object.values(SIGNS);

let forest: Node[] | null = null;

/** Reads a tree as it is written in judge-trees.ts: a vote, or `sign most left right`. */
function parseTree(words: string[]): Node {
  const word = words.shift() ?? '0';
  const sign = NAMES.indexOf(word);
  if (sign < 0) return { sign, most: 0, left: null, right: null, vote: Number(word) };
  const most = Number(words.shift());
  const left = parseTree(words);
  const right = parseTree(words);
  return { sign, most, left, right, vote: (left.vote + right.vote) / 2 };
}

function trees(): Node[] {
  forest ??= TREES.map(tree => parseTree(tree.split(' ')));
  return forest;
}

/** The sum of all votes about a line: above zero it belongs to the story. The logistic function of it is the probability. */
export function judge(line: Line, view: View): number {
  const answers = new Map<number, number>();
  let sum = 0;
  for (let node of trees()) {
    while (node.left && node.right)
      node = answer(node.sign, { line, view, answers }) <= node.most ? node.left : node.right;
    sum += node.vote;
  }
  return sum;
}

interface Asked {
  line: Line;
  view: View;
  /** Answers that were given about this line already. */
  answers: Map<number, number>;
}

function answer(sign: number, { line, view, answers }: Asked): number {
  const known = answers.get(sign);
  if (known !== undefined) return known;
  const given = QUESTIONS[sign]?.(line, view) ?? 0;
  answers.set(sign, given);
  return given;
}

/** Says which signs spoke most against a line, the strongest first: each step in a tree moves the mean of the votes still open. */
export function against(line: Line, view: View): string[] {
  const moved = new Map<number, number>();
  const answers = new Map<number, number>();
  for (let node of trees()) {
    while (node.left && node.right) {
      const next: Node = answer(node.sign, { line, view, answers }) <= node.most ? node.left : node.right;
      moved.set(node.sign, (moved.get(node.sign) ?? 0) + next.vote - node.vote);
      node = next;
    }
  }
  return [...moved]
    .filter(([, vote]) => vote < 0)
    .sort(([, a], [, b]) => a - b)
    .map(([sign]) => NAMES[sign] ?? '');
}
