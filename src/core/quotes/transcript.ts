// Speech in turns: a transcript ("REED: We stay. / PARK: I go."), an interview by questions and answers ("Q: … / A: …").
import { LETTERS } from '../tree/text';
import type { Piece } from './spans';

const PART = String.raw`\p{Lu}[${LETTERS}.'’-]*`;
/** A name of one to four words, or a letter, at the head of a line, before a colon. */
const LABEL = new RegExp(
  String.raw`^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.?\s)?(${PART}(?:\s(?:${PART}|de|von|van|der)){0,3}):\s+(?=\S)`,
  'u',
);
const QUESTION = /^(?:q|question|frage|f|p|pregunta|domanda|d|pergunta|fråga)$/i;
const ANSWER = /^(?:a|answer|antwort|r|réponse|respuesta|risposta|resposta|svar)$/i;
/** Turns from which lines with labels are a conversation, and how often each voice must come. */
const LEAST_TURNS = 4;
const LEAST_OF_ONE = 2;
/** More voices are no conversation, and each is sought in the whole text. */
const MOST_VOICES = 20;

/** A line with its label. */
interface Turn {
  label: string;
  start: number;
  /** Where what is said begins and ends. */
  from: number;
  end: number;
}

/** Finds what is said in turns, a line each; nothing in a text whose lines with labels are a list. One pass over the text. */
export function findTurns(text: string): Piece[] {
  const turns = turnsOf(text);
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= LEAST_OF_ONE).map(([label]) => label);
  if (often.length > MOST_VOICES) return [];
  const voices = new Set(often.filter(label => isVoice(text, label, often)));
  const told = turns.filter(({ label }) => voices.has(label));
  if (told.length < LEAST_TURNS || voices.size < 2) return [];
  return told.filter(({ label }) => !QUESTION.test(label)).map(pieceOf);
}

function turnsOf(text: string): Turn[] {
  if (!text.includes(':')) return [];
  const turns: Turn[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const found = LABEL.exec(line[0].slice(0, LONGEST_LABEL));
    if (!found?.[1]) continue;
    const start = line.index + found[0].indexOf(found[1]);
    turns.push({
      label: found[1],
      start,
      from: line.index + found[0].length,
      end: line.index + line[0].trimEnd().length,
    });
  }
  return turns;
}

/** Characters at the head of a line in which a label stands. */
const LONGEST_LABEL = 80;

/** A voice is an office of the interview, or somebody whom the story names elsewhere, too: "Pros" and "Monday" speak in no story. */
function isVoice(text: string, label: string, others: readonly string[]): boolean {
  if (QUESTION.test(label) || ANSWER.test(label)) return others.some(other => QUESTION.test(other));
  const last = label.split(/\s/).at(-1) ?? '';
  const name = last.charAt(0) + last.slice(1).toLowerCase();
  const named = new RegExp(String.raw`\p{Lu}[${LETTERS}.'’-]+\s${literal(name)}(?![${LETTERS}:])`, 'u');
  return name.length > 1 && named.test(text);
}

/** The name as a part of a pattern. */
function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function pieceOf({ label, start, from, end }: Turn): Piece {
  const piece = { start: from, end, innerStart: from, innerEnd: end, closed: true, reopened: false };
  return ANSWER.test(label) ? { ...piece, answer: true } : { ...piece, credit: { start, end: start + label.length } };
}
