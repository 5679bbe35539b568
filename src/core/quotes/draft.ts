// Groups quoted pieces into quotes and finds the words that say who speaks.
import { isCue, isHanded, readAfter, readBefore } from './cues';
import { readGermanSource } from './german';
import { isReportedSpeech, saysSpeech } from './german-verb';
import type { Mention, Reading } from './noun-phrase';
import type { Piece } from './spans';
import { readSubject } from './subject';
import { type Word, wordAt } from './words';

/** A quote on the way: its pieces, its words in the story, who is mentioned. */
export interface Draft {
  pieces: Piece[];
  /** Indexes of its pieces among the words. */
  at: number[];
  mention: Mention | null;
  /** Only the subject of the sentence, without a word that reports speech: it names nobody where nouns look like names. */
  weak: boolean;
}

/** Groups the pieces into quotes and reads for each who is mentioned as its speaker. */
export function draftAll(reading: Reading, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = [];
  reading.words.forEach((word, at) => {
    const piece = pieces[word.piece];
    if (!piece) return;
    const last = drafts.at(-1);
    if (last && (piece.reopened || interrupts(reading, last, at))) {
      last.pieces.push(piece);
      last.at.push(at);
      last.mention ??= readMention(reading, last, at);
    } else {
      const draft: Draft = { pieces: [piece], at: [at], mention: null, weak: false };
      draft.mention = readMention(reading, draft, at);
      draft.weak = isWeak(reading, at);
      if (draft.mention?.kind !== 'person' && isSecondHand(reading, at)) draft.mention = null;
      drafts.push(draft);
    }
  });
  return inherit(reading, drafts);
}

/** A German sentence that does not say that somebody speaks has a subject, but no speaker. */
function isWeak(reading: Reading, at: number): boolean {
  const { words, language } = reading;
  if (!language.german || opensSentence(reading, at)) return false;
  let to = at + 1;
  while (to < words.length && wordAt(words, to).sentence === wordAt(words, at).sentence) to++;
  const sentence = { from: sentenceStart(words, at), to };
  return !saysSpeech(reading, sentence);
}

/** "zitiert die „Post“ einen Zeugen": another paper hands the words on; only whom it names is a speaker. */
function isSecondHand(reading: Reading, at: number): boolean {
  const { words, language } = reading;
  if (!language.german) return false;
  let to = at + 1;
  while (to < words.length && wordAt(words, to).sentence === wordAt(words, at).sentence) to++;
  return isHanded(reading, { from: sentenceStart(words, at), to });
}

/** Words between two pieces of one quote, at most: "she said, after the vote was counted". */
const GAP = 30;

/** "X," she said, "Y": nothing but the mention stands between the two pieces. */
function interrupts(reading: Reading, last: Draft, at: number): boolean {
  const before = last.at.at(-1) ?? 0;
  const { words } = reading;
  if (wordAt(words, before).line !== wordAt(words, at).line || at - before > GAP) return false;
  if (at === before + 1) return false;
  const mention = readAfter(reading, { from: before + 1, to: sentenceEnd(words, before, at) });
  if (!mention || !opensSentence(reading, last.at[0] ?? 0)) return false;
  // "X," said Ada Quill. "Y," said Bo Reed: what has a speaker of its own is a quote of its own.
  if (readAfter(reading, { from: at + 1, to: sentenceEnd(words, at, words.length) })) return false;
  const gap = words.slice(before + 1, at);
  const sentences = new Set(gap.filter(word => word.kind === 'word').map(word => word.sentence));
  const cues = gap.filter((_, i) => isCue(reading, before + 1 + i)).length;
  const goes = !reading.language.german || wordAt(words, at - 1).text === ',';
  return sentences.size <= 1 && mention.from > before && cues <= 1 && goes && !gap.some(word => word.text === ':');
}

function sentenceEnd(words: readonly Word[], at: number, limit: number): number {
  let end = at + 1;
  const sentence = wordAt(words, end).kind === 'quote' ? -1 : wordAt(words, at).sentence;
  while (end < limit && wordAt(words, end).sentence === sentence && wordAt(words, end).kind !== 'quote') end++;
  return end;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && wordAt(words, start - 1).sentence === wordAt(words, at).sentence) start--;
  return start;
}

function opensSentence({ words, language }: Reading, at: number): boolean {
  const start = sentenceStart(words, at);
  return words.slice(start, at).every(word => word.kind === 'mark' || language.is('joiner', word.lower));
}

/** Reads the mention from the quote's own sentence, and from the one that hangs on it. */
function readMention(reading: Reading, draft: Draft, at: number): Mention | null {
  if (!reading.language.known) return null;
  const { words } = reading;
  const start = sentenceStart(words, at);
  const after = () => readAfter(reading, { from: at + 1, to: sentenceEnd(words, at, words.length) });
  if (draft.pieces.at(-1)?.closed === false) return null;
  if (opensSentence(reading, at)) return after() ?? readTail(reading, at);
  let from = start;
  const { german } = reading.language;
  if (!german && isHanded(reading, { from, to: at })) return null;
  const trailing = after();
  if (german && (trailing || isReported(reading, at))) return trailing ?? readGermanSource(reading, { from, to: at });
  const before = readBefore(reading, { from, to: at }) ?? trailing;
  if (before || german) return before;
  while (from < at && wordAt(words, from).kind === 'mark') from++;
  const subject = readSubject(reading, from, at);
  return subject && /^[po][er]/.test(subject.kind) ? subject : null;
}

/** Words after a question in which its speaker is looked for; a whole sentence of SHORT_TAIL belongs to the quote surely. */
const TAIL = 12;
const SHORT_TAIL = 8;

/** "Really?" Park asked. The mark ends the sentence, but what follows belongs to it. */
function readTail(reading: Reading, at: number): Mention | null {
  const { words } = reading;
  const next = wordAt(words, at + 1);
  if (next.line !== wordAt(words, at).line || next.kind !== 'word') return null;
  const end = sentenceEnd(words, at + 1, words.length);
  const mention = readAfter(reading, { from: at + 1, to: Math.min(end, at + TAIL) });
  // In a longer sentence only what the quote's own verb follows at once: "Reed said as she left".
  const close = mention !== null && (isCue(reading, mention.to) || isCue(reading, mention.from - 1));
  return end - at <= SHORT_TAIL || close ? mention : null;
}

/** A quote without a mention of its own belongs to the speaker before: of its sentence, its line, or the line that leads to it. */
function inherit(reading: Reading, drafts: Draft[]): Draft[] {
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

function isReported(reading: Reading, at: number): boolean {
  const { words, language } = reading;
  const stretch = { from: sentenceStart(words, at), to: sentenceEnd(words, at, words.length) };
  return language.german && isReportedSpeech(reading, stretch);
}

/** Sentences that reported speech runs on without naming its speaker again, at most. */
const RUN = 4;

function lookBack(reading: Reading, start: number, previous: Draft | undefined): Mention | null {
  const { words } = reading;
  let end = start;
  for (let sentences = 0; sentences < RUN && end > 0; sentences++) {
    const from = sentenceStart(words, end - 1);
    if (wordAt(words, from).line !== wordAt(words, start).line) return null;
    if ((previous?.at.at(-1) ?? -1) >= from) return previous?.mention ?? null;
    const mention = isReportedSpeech(reading, { from, to: end }) ? null : readBefore(reading, { from, to: end });
    if (mention) return mention;
    end = from;
  }
  return null;
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
