// What may fail in an expected way is answered as a value, because an Error does not survive a message.

/** What came of a call: its value, or the reason why there is none. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** What can go wrong, each with a sentence in _locales (`problem_<name>`). */
export type Problem =
  | 'restricted-page' // a page of the browser, the add-on store, a PDF: no script may look at it
  | 'no-answer' // the page or the background did not answer in time
  | 'bad-message' // the payload did not pass its parse…
  | 'storage-full' // the disk or the quota is full; nothing was lost
  | 'storage-failed' // the library could not be opened or written
  | 'not-found' // no such saved or opened article
  | 'list-unreachable' // the server of a list did not answer, or not with a list
  | 'list-too-large' // a list beyond the bound
  | 'list-empty' // no rule in it that could be used
  | 'file-foreign' // a file that Lede did not make
  | 'file-damaged' // one that it made, torn or cut
  | 'file-other-version'; // one that another version made

/** All problems by name, for the parse of an answer that comes over the wire. */
export const PROBLEMS: readonly Problem[] = [
  'restricted-page',
  'no-answer',
  'bad-message',
  'storage-full',
  'storage-failed',
  'not-found',
  'list-unreachable',
  'list-too-large',
  'list-empty',
  'file-foreign',
  'file-damaged',
  'file-other-version',
];

/** Answers with a value. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Answers with the reason why there is no value. */
export function failure(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
