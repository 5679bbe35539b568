// Who speaks a quote that has no mention of its own: the speaker before, or the one whom its sentence names behind it.
import type { Stretch } from './according';
import { readBefore } from './cues';
import type { Draft } from './draft';
import { readGermanWhole } from './german-before';
import { isReportedSpeech, saysSpeech } from './german-verb';
import type { Mention, Reading } from './noun-phrase';
import { isReported, opensSentence, sentenceEnd, sentenceStart } from './sentences';
import { readSubject } from './subject';
import { wordAt } from './words';

/** A quote without a mention of its own belongs to the speaker before: of its sentence, its line, or the line that leads to it. */
export function inherit(reading: Reading, drafts: Draft[]): Draft[] {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i], drafts[i + 1]];
    if (draft && next && !draft.mention && isNamedBehind(reading, draft, next)) draft.mention = next.mention;
  }
  drafts.forEach((draft, i) => {
    if (draft.mention || !reading.language.known) return;
    const mention = leadingMention(reading, draft, drafts[i - 1]);
    if (!mention) return;
    draft.mention = mention;
    draft.weak = mention === drafts[i - 1]?.mention && drafts[i - 1]?.weak === true;
  });
  return drafts;
}

/** "X" and "Y", said Park: the sentence names its speaker at its end. */
function isNamedBehind({ words }: Reading, draft: Draft, next: Draft): boolean {
  const [here, there] = [wordAt(words, draft.at.at(-1) ?? 0), wordAt(words, next.at[0] ?? 0)];
  return here.sentence === there.sentence && (next.mention?.from ?? -1) > (next.at[0] ?? 0);
}

/** A German quote goes on with what was said before if it is a sentence of its own or in the mood of reported speech. */
function stands(reading: Reading, at: number): boolean {
  if (!reading.language.german || isReported(reading, at)) return true;
  const end = sentenceEnd(reading.words, at, reading.words.length);
  return opensSentence(reading, at) && reading.words.slice(at + 1, end).every(({ kind }) => kind === 'mark');
}

function leadingMention(reading: Reading, draft: Draft, previous: Draft | undefined): Mention | null {
  const { words } = reading;
  const at = draft.at[0] ?? 0;
  const start = sentenceStart(words, at);
  const lastAt = previous?.at.at(-1) ?? -1;
  const sameLine = wordAt(words, lastAt).line === wordAt(words, at).line;
  if (
    sameLine &&
    (wordAt(words, lastAt).sentence === wordAt(words, at).sentence || stands(reading, at)) &&
    (wordAt(words, lastAt).sentence === wordAt(words, at).sentence ||
      wordAt(words, at).sentence - wordAt(words, lastAt).sentence <= 1)
  ) {
    return previous?.mention ?? null;
  }
  if (opensSentence(reading, at) && !stands(reading, at)) return null;
  if (!opensSentence(reading, at)) return isReported(reading, at) ? lookBack(reading, start, previous) : null;
  const before = wordAt(words, start - 1);
  if (before.line === wordAt(words, at).line) return readSentence(reading, start - 1);
  if (before.text === ':') return readSentence(reading, start - 1);
  const ledOn = wordAt(words, lastAt).line === before.line && wordAt(words, at).line - before.line <= 2;
  return ledOn && (before.kind === 'quote' || before.sentence === wordAt(words, lastAt).sentence)
    ? (previous?.mention ?? null)
    : null;
}

/** Sentences that reported speech runs on without naming its speaker again, at most. */
const RUN = 4;

function lookBack(reading: Reading, start: number, previous: Draft | undefined): Mention | null {
  const { words, language } = reading;
  let end = start;
  for (let sentences = 0; sentences < RUN && end > 0; sentences++) {
    const from = sentenceStart(words, end - 1);
    if (wordAt(words, from).line !== wordAt(words, start).line) return null;
    if ((previous?.at.at(-1) ?? -1) >= from) return previous?.mention ?? null;
    const mention = isReportedSpeech(reading, { from, to: end }) ? null : readWhole(reading, { from, to: end });
    const says = words.slice(from, end).some(({ lower }) => language.is('verb', lower));
    if (mention && (mention.kind !== 'group' || !language.german || says)) return mention;
    end = from;
  }
  return null;
}

/** A sentence before the quote's: a clause at its end leads to nothing. */
function readWhole(reading: Reading, sentence: Stretch): Mention | null {
  return (reading.language.german ? readGermanWhole(reading, sentence) : null) ?? readBefore(reading, sentence);
}

function readSentence(reading: Reading, last: number): Mention | null {
  const { words, language } = reading;
  const from = sentenceStart(words, last);
  if (language.german && !saysSpeech(reading, { from, to: last + 1 })) {
    const subject = readSubject(reading, from, last + 1);
    return subject?.kind === 'person' ? subject : null;
  }
  return readBefore(reading, { from, to: last + 1 }) ?? readSubject(reading, from, last + 1);
}
