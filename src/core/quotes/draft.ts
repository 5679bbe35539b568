// Groups quoted pieces into quotes and finds the words that say who speaks.
import type { Stretch } from './according';
import { isCue, isHanded, readAfter, readBefore } from './cues';
import { PAPER } from './german-following';
import { handsOn, isPassive, isTalkedOf, isWritten, readAgent, readPlace } from './german-passive';
import { isCarried, readCarrier, readRelative } from './german-relative';
import { readGermanSource, readOpening, readPaper } from './german-source';
import { readGermanTail } from './german-tail';
import { saysSpeech } from './german-verb';
import { inherit } from './inherit';
import type { Mention, Reading } from './noun-phrase';
import { isReported, opensSentence, sentenceEnd, sentenceStart } from './sentences';
import type { Piece } from './spans';
import { readSubject } from './subject';
import { textOf, wordAt } from './words';

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
    if (word.piece < 0) return;
    const piece = pieces[word.piece];
    if (!piece) return;
    const last = drafts.at(-1);
    if (last && (piece.reopened || interrupts(reading, last, at))) {
      last.pieces.push(piece);
      last.at.push(at);
      last.mention ??= readMention(reading, last, at);
    } else {
      const draft: Draft = { pieces: [piece], at: [at], mention: null, weak: false };
      draft.mention = readCredit(reading, piece, at) ?? (piece.answer ? null : readMention(reading, draft, at));
      draft.weak = isWeak(reading, draft.mention, at);
      if (draft.mention && isSecondHand(reading, draft.mention, at)) draft.mention = null;
      drafts.push(draft);
    }
  });
  return inherit(reading, drafts);
}

/** A German sentence that does not say that somebody speaks has a subject, but no speaker. */
function isWeak(reading: Reading, mention: Mention | null, at: number): boolean {
  if (!reading.language.german || opensSentence(reading, at)) return false;
  // "Auch hier sparte der Präsident nicht mit Kritik:": a colon between a person and quoted words is as good as a verb.
  if (wordAt(reading.words, at - 1).text === ':' && /^(?:role|pronoun)$/.test(mention?.kind ?? '')) return false;
  if (isCarried(reading, at)) return true;
  const sentence = sentenceOf(reading, at);
  return !saysSpeech(reading, sentence) && readOpening(reading, { from: sentence.from, to: at }) === null;
}

/** "zitiert die „Post“ einen Zeugen": another paper hands the words on; only whom it names is a speaker. */
function isSecondHand(reading: Reading, mention: Mention, at: number): boolean {
  return reading.language.german && handsOn(reading, mention, sentenceOf(reading, at));
}

function sentenceOf({ words }: Reading, at: number): Stretch {
  let to = at + 1;
  while (to < words.length && wordAt(words, to).sentence === wordAt(words, at).sentence) to++;
  return { from: sentenceStart(words, at), to };
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

/** The name in a quote's credit, behind or before it; of an answer the one person of the story. */
function readCredit(reading: Reading, { credit, answer }: Piece, at: number): Mention | null {
  if (answer) return readOnly(reading);
  if (!credit) return null;
  const { words } = reading;
  let from = at;
  while (from > 0 && wordAt(words, from - 1).end > credit.start) from--;
  while (from < words.length && wordAt(words, from).end <= credit.start) from++;
  let to = from;
  while (to < words.length && wordAt(words, to).start < credit.end) to++;
  return { kind: 'person', name: textOf(words, from, to), head: '', from, to };
}

/** Who is interviewed: the only person whom the story names. */
function readOnly({ words, people }: Reading): Mention | null {
  const [only, ...others] = people.all;
  const last = only?.name.split(' ').at(-1);
  const to = words.findIndex(({ text }) => text === last) + 1;
  if (!only || others.length > 0 || to === 0) return null;
  return { kind: 'person', name: only.name, head: '', from: to - 1, to };
}

/** Reads the mention from the quote's own sentence, and from the one that hangs on it. */
function readMention(reading: Reading, draft: Draft, at: number): Mention | null {
  if (!reading.language.known) return null;
  const { words } = reading;
  const start = sentenceStart(words, at);
  const after = () => readAfter(reading, { from: at + 1, to: tailEnd(reading, at) });
  if (draft.pieces.at(-1)?.closed === false) return null;
  const { german } = reading.language;
  if (opensSentence(reading, at))
    return after() ?? readTail(reading, at) ?? (german ? readGermanTail(reading, at) : null);
  let from = start;
  if (german && isTalkedOf(reading, at)) return readPaper(reading, { from, to: at });
  const written = german && isWritten(reading, at) ? readPlace(reading, { from, to: at }) : null;
  if (written) return written;
  if (german && isCarried(reading, at)) return readCarrier(reading, at, from);
  if (german && isPassive(reading, at, sentenceOf(reading, at))) return readAgent(reading, { from, to: at });
  if (!german && isHanded(reading, { from, to: at })) return null;
  const trailing = (german ? readRelative(reading, at, from) : null) ?? after();
  if (german && (trailing || isReported(reading, at))) return trailing ?? readGermanSource(reading, { from, to: at });
  const before = readBefore(reading, { from, to: at }) ?? trailing;
  if (before || german) return before;
  while (from < at && wordAt(words, from).kind === 'mark') from++;
  const subject = readSubject(reading, from, at);
  return subject && /^[po][er]/.test(subject.kind) ? subject : null;
}

/** The end of what follows a quote in its sentence; a paper's name in quotation marks belongs to it. */
function tailEnd({ words, language }: Reading, at: number): number {
  const end = sentenceEnd(words, at, words.length);
  const [before, paper] = [wordAt(words, end - 1), wordAt(words, end)];
  const named =
    language.german && paper.kind === 'quote' && paper.text.length < PAPER && /^(?:die|der|das)$/.test(before.lower);
  return named && end > at + 1 ? sentenceEnd(words, end, words.length) : end;
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
