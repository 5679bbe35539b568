// What comes over the wire is unknown until it has walked through one of these; null is what none of them lets in.
import type { Detection, Evidence, Reading, ReadingProblem } from '../core/article';
import { parseArticle } from '../core/parse-article';
import { failure, PROBLEMS, type Result, success } from '../platform/result';
import type { PageChange, PageReport, PageState, ReaderOpening, Words } from './protocol';

/** Walks a value into what it should be; null if it is something else. */
export type Parse<Value> = (value: unknown) => Value | null;

/** A message as it is sent: to whom, which call, and at most one payload. */
export interface Message {
  to: 'content' | 'background';
  call: string;
  payload: unknown;
}

/** What stands for "nothing" in a call without payload and in an answer without value. */
export const NOTHING = 'nothing';

const READING_PROBLEMS: readonly ReadingProblem[] = [
  'no-article',
  'no-selection',
  'empty-page',
  'frames',
  'page-too-large',
  'unreadable',
];

/** Parses a message of this extension. */
export function parseMessage(value: unknown): Message | null {
  const { to, call, payload } = parseFields(value);
  if ((to !== 'content' && to !== 'background') || typeof call !== 'string') return null;
  return { to, call, payload };
}

/** Parses the payload or the answer of a call that has none. */
export function parseNothing(value: unknown): typeof NOTHING | null {
  return value === NOTHING ? NOTHING : null;
}

/** Parses the answer of a call: its value by the given parse, or a problem. */
export function parseResult<Value>(value: unknown, parseValue: Parse<Value>): Result<Value> {
  const answer = parseFields(value);
  if (answer.ok === true) {
    const parsed = parseValue(answer.value);
    return parsed === null ? failure('bad-message') : success(parsed);
  }
  return failure(PROBLEMS.find(problem => problem === answer.problem) ?? 'no-answer');
}

/** Parses the state of a page's cleaning. */
export function parsePageState(value: unknown): PageState | null {
  const { cleaned, hidden, lost } = parseFields(value);
  if (typeof cleaned !== 'boolean' || !isCount(hidden) || !isCount(lost)) return null;
  return { cleaned, hidden, lost };
}

/** Parses words that a page is to show. */
export function parseWords(value: unknown): Words | null {
  const { before, exact } = parseFields(value);
  return typeof before === 'string' && typeof exact === 'string' && exact !== '' ? { before, exact } : null;
}

/** Parses the answer whether a page has the words. */
export function parseShown(value: unknown): { shown: boolean } | null {
  const { shown } = parseFields(value);
  return typeof shown === 'boolean' ? { shown } : null;
}

/** Parses what has become of a page. */
export function parsePageChange(value: unknown): PageChange | null {
  const { fresh } = parseFields(value);
  const state = parsePageState(value);
  return state !== null && isCount(fresh) ? { ...state, fresh } : null;
}

/** Parses an article that is to be opened. */
export function parseReaderOpening(value: unknown): ReaderOpening | null {
  const { article, tabId, begins } = parseFields(value);
  const parsed = parseArticle(article);
  if (parsed === null) return null;
  return {
    article: parsed,
    tabId: isCount(tabId) ? tabId : null,
    begins: begins === 'listening' ? 'listening' : 'reading',
  };
}

/** Parses the text of a report. */
export function parsePageReport(value: unknown): PageReport | null {
  const { text } = parseFields(value);
  return typeof text === 'string' ? { text } : null;
}

/** Parses the address of a list on the web. */
export function parseListAddress(value: unknown): string | null {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value) ? value : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Parses the id that a kept article got. */
export function parseId(value: unknown): { id: string } | null {
  const { id } = parseFields(value);
  return typeof id === 'string' && id !== '' ? { id } : null;
}

/** Parses what became of a reading; its article passes the article's own parse. */
export function parseReading(value: unknown): Reading | null {
  const found = parseFields(value);
  if (found.ok === true) {
    const article = parseArticle(found.article);
    return article === null ? null : { ok: true, article };
  }
  const problem = READING_PROBLEMS.find(name => name === found.problem);
  return problem === undefined ? null : { ok: false, problem, detection: parseDetection(found.detection) };
}

function parseDetection(value: unknown): Detection {
  const { isArticle, weight, evidence } = parseFields(value);
  return {
    isArticle: isArticle === true,
    weight: typeof weight === 'number' ? weight : 0,
    evidence: (Array.isArray(evidence) ? evidence : []).flatMap(parseEvidence),
  };
}

function parseEvidence(value: unknown): Evidence[] {
  const { what, weight } = parseFields(value);
  return typeof what === 'string' && typeof weight === 'number' ? [{ what, weight }] : [];
}

/** Gives the fields of what may be an object; of anything else none. */
export function parseFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
