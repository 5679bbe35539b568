// Reads who speaks from what stands before a German quote in its sentence.
import type { Stretch } from './according';
import { readGermanSubject } from './german';
import { readFollowing } from './german-following';
import { readGermanPhrase } from './german-phrase';
import { readClause, readOpening, readSource } from './german-source';
import { readRun } from './names';
import type { Mention, Reading } from './noun-phrase';
import { wordAt } from './words';

/** "…, die Sprecherin der Partei, Ada Quill (SPD), erklärte:": the name between the commas right before the verb. */
function readAppositive(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  let verb = to - 1;
  while (verb > from && wordAt(words, verb).kind === 'mark') verb--;
  if (!language.is('verb', wordAt(words, verb).lower) || wordAt(words, verb - 1).text !== ',') return null;
  let start = verb - 2;
  while (start > from && wordAt(words, start - 1).text !== ',') start--;
  const run = readRun(words, start, verb - 1);
  if (!run?.name.includes(' ') || run.from !== start) return null;
  const named = reading.people.find(run.name);
  return named && { kind: 'person', name: named.name, head: '', from: start, to: run.to };
}

/** "Sie wüssten es nicht, sagte Holm:": the verb that reports stands behind a comma, its subject right before the colon. */
function readClosing(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  if (wordAt(words, to - 1).text !== ':') return null;
  for (let i = to - 2; i > Math.max(from, to - CLOSING); i--) {
    if (wordAt(words, i).text !== ',') continue;
    return language.is('verb', wordAt(words, i + 1).lower) ? readFollowing(reading, { from: i + 2, to }) : null;
  }
  return null;
}

/** Words of such an end, at most. */
const CLOSING = 12;

/** "Holm nannte das „…“, Reed bezeichnete es als": behind another quote a second clause begins. */
function readSecond(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  let quote = to - 1;
  while (quote >= from && wordAt(words, quote).kind !== 'quote') quote--;
  if (quote < from || !/^(?:,|;|und|während)$/.test(wordAt(words, quote + 1).lower)) return null;
  const mention = readGermanPhrase(reading, { from: quote + 2, to });
  const said = mention && reading.language.is('verb', wordAt(words, mention.to).lower);
  return said && /^(?:person|role|organisation|pronoun)$/.test(mention.kind) ? mention : null;
}

/** Words before a quote in which "laut Park" counts for more than the subject of the sentence. */
const NEAR = 10;

/** Reads who speaks from what precedes a quote in its sentence. */
export function readGermanBefore(reading: Reading, stretch: Stretch): Mention | null {
  return (
    readClosing(reading, stretch) ??
    readClause(reading, stretch) ??
    readSecond(reading, stretch) ??
    readAppositive(reading, stretch) ??
    readSource(reading, { from: Math.max(stretch.from, stretch.to - NEAR), to: stretch.to }, { only: '' }) ??
    readSource(reading, stretch, { only: 'first' }) ??
    readSource(reading, stretch, { only: 'so' }) ??
    readOpening(reading, stretch) ??
    readGermanSubject(reading, stretch) ??
    readSource(reading, stretch, { only: '' })
  );
}

/** Reads who speaks in a whole sentence without a quote. */
export function readGermanWhole(reading: Reading, stretch: Stretch): Mention | null {
  return (
    readSource(reading, stretch, { only: 'first' }) ??
    readOpening(reading, stretch) ??
    readGermanSubject(reading, stretch)
  );
}
