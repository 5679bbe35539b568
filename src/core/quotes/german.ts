// Reads who speaks in a German sentence: the subject of its main clause, wherever the order of the words puts it.
import type { Stretch } from './according';
import { OBJECT, readFollowing, readPaperName } from './german-following';
import { readGenitive, readPossessive } from './german-genitive';
import { isBareName } from './german-names';
import { readGermanPhrase } from './german-phrase';
import { readPaper, readQuoted, readSource } from './german-source';
import { findVerb, isClause, isVerb, skipTo } from './german-verb';
import { isCapital } from './names';
import type { Mention, Reading } from './noun-phrase';
import { textOf, wordAt } from './words';

/** Clauses that come before the main one. */
const CLAUSE = /^(?:als|nachdem|obwohl|während|da|weil|wenn|bevor|indem|um|sollte)$/;
/** Reads the subject of the main clause of a stretch of one sentence. */
export function readGermanSubject(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  let start = from;
  while (start < to && (wordAt(words, start).kind === 'mark' || STARTER.test(wordAt(words, start).lower))) start++;
  const { lower } = wordAt(words, start);
  const comma = skipTo(reading, ',', { from: start, to });
  if (lower === 'wie' && /^soll(?:en|te|ten)?$/.test(wordAt(words, comma + 1).lower)) {
    return readFollowing(reading, { from: comma + 2, to });
  }
  if (lower === 'wie') {
    const mention = readFollowing(reading, { from: start + 1, to });
    if (mention) return mention;
  }
  if (CLAUSE.test(lower) && isClause(reading, { from: start + 1, to })) {
    return readFollowing(reading, { from: skipTo(reading, ',', { from: start, to }) + 2, to });
  }
  const colon = skipTo(reading, ':', { from: start, to });
  const verb = findVerb(reading, { from: start, to: colon });
  if (verb < 0 && colon < to - 1) return readGermanSubject(reading, { from: colon + 1, to });
  if (verb < 0) return readFront(reading, { from: start, to });
  return readAround(reading, verb, { from: start, to: colon });
}

const STARTER = /^(?:und|aber|auch|doch|denn|sondern)$/;

/** The subject stands before the verb or right behind it. */
function readAround(reading: Reading, verb: number, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  const [said, next] = [wordAt(words, verb).lower, wordAt(words, verb + 1).lower];
  if (/^(?:heißt|hieß)$/.test(said) && next === 'es') {
    return readPaper(reading, { from: verb + 2, to }) ?? readPaper(reading, { from, to: verb });
  }
  if (/^(?:hatte|habe|hat)$/.test(said) && next === 'es') return readPaper(reading, { from, to: verb });
  if (/^zitier/.test(said)) return readQuoted(reading, { from: verb + 1, to });
  const front = readName(reading, { from, to: verb }) ?? readFront(reading, { from, to: verb });
  // A subject that cannot be read stands there all the same: what follows the verb is its object.
  if (!front && /^(?:ein|eine|der|die|das)$/.test(wordAt(words, from).lower) && verb > from + 1) return null;
  if (!front) return readFollowing(reading, { from: verb + 1, to });
  if (rank(front) > 2) return front;
  if (rank(front) === 0 && front.to === verb) return readFollowing(reading, { from: verb + 1, to }) ?? front;
  const close = /^(?:er|sie|der|die|das|ein|eine)$/.test(next) || isCapital(wordAt(words, verb + 1));
  const behind = close ? readGermanPhrase(reading, { from: verb + 1, to }) : null;
  return behind && rank(behind) > rank(front) ? behind : front;
}

/** How surely a noun phrase can speak. */
function rank({ kind, head, from, to }: Mention): number {
  if (kind === 'group') return to - from === 1 && head !== '' ? 0 : 1;
  return kind === 'organisation' ? 2 : 3;
}

/** Verbs in the singular: a plural noun stands without an article, a noun in the singular seldom does. */
const SINGULAR = /(?:[^e]t|[^i]te|war|hat|rief|schrieb|sprach|gab|hält|hielt)$/;

/** "Quill hatte betont", "Von der Alm sagte": a noun without an article before a verb in the singular is a name. */
function readName(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, nouns, people } = reading;
  const [last, verb] = [wordAt(words, to - 1), wordAt(words, to).lower];
  const known = people.find(last.text);
  // Nothing but a mark behind the verb: the subject must stand before it, though it begins with "von".
  const alone = reading.language.is('verb', verb) && wordAt(words, to + 1).kind === 'mark';
  if (/^Von$/.test(wordAt(words, from).text) && alone && isCapital(last)) {
    return {
      kind: known ? 'person' : 'organisation',
      name: known?.name ?? textOf(words, from, to),
      head: last.lower,
      from,
      to,
    };
  }
  if (/^(?:von|van|de)$/.test(wordAt(words, from).lower) && known?.name.toLowerCase().includes(' von ')) {
    return { kind: 'person', name: known.name, head: last.lower, from, to };
  }
  if (to - from !== 1 || !SINGULAR.test(verb) || !isBareName(last, nouns)) return null;
  return { kind: known ? 'person' : 'organisation', name: known?.name ?? last.text, head: last.lower, from, to };
}

/** What stands before the verb, if it can be its subject. */
function readFront(reading: Reading, { from, to }: Stretch): Mention | null {
  const { lower } = wordAt(reading.words, from);
  if (reading.language.is('preposition', lower) || OBJECT.test(lower)) return null;
  return (
    readPossessive(reading, { from, to }) ??
    readGenitive(reading, { from, to }) ??
    readGermanPhrase(reading, { from, to })
  );
}

/** Reads who speaks from what follows a quote in its sentence. */
export function readGermanAfter(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  let start = from;
  while (start < to && wordAt(words, start).kind === 'mark') start++;
  if (wordAt(words, start).lower === 'so' && isVerb(reading, start + 1)) start++;
  const said = wordAt(words, start).lower;
  const comma = words.slice(from, start).some(({ text }) => text === ',');
  const verb = isVerb(reading, start) && (comma || reading.language.is('verb', said));
  if (verb && wordAt(words, start + 1).lower === 'es') return readPaper(reading, { from: start + 2, to });
  if (verb && /^zitier/.test(said)) return readQuoted(reading, { from: start + 1, to });
  if (verb) {
    const mention =
      readPaperName(reading, start + 1) ??
      readPaperName(reading, start + 2) ??
      readFollowing(reading, { from: start + 1, to });
    if (mention) return mention;
  }
  if (said === 'wie') return readFollowing(reading, { from: start + 1, to });
  return readSource(reading, { from, to }, { only: '' }) ?? readInserted(reading, { from: start, to });
}

/** "… sei, hatte Ada Quill gesagt": the verb that reports follows a comma. */
function readInserted(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  for (let i = from; i < to - 1; i++) {
    if (wordAt(words, i).text !== ',' || !isVerb(reading, i + 1)) continue;
    if (words.slice(i + 1, to).some(({ lower }) => language.is('verb', lower)))
      return readFollowing(reading, { from: i + 2, to });
  }
  return null;
}
