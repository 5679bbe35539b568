// Finds the words of a sentence that say who speaks: "said Ms Park", "according to the ministry", "Park:".

import { readAccording, type Stretch } from './according';
import { readGermanAfter } from './german';
import { readGermanBefore } from './german-before';
import { startsSmall } from './letters';
import { isCapital, joins, readRun } from './names';
import type { Mention, Reading } from './noun-phrase';
import { readSubject } from './subject';
import { wordAt } from './words';

/** Words between a quote and the verb that says who speaks, at most. */
const REACH = 40;

/** True for a word that reports speech here; "the claims" and "his answer" are nouns. */
export function isCue({ words, language }: Reading, i: number): boolean {
  const word = wordAt(words, i);
  if (word.kind !== 'word' || !language.is('verb', word.lower)) return false;
  if (language.code === 'en' && isCapital(word)) return false;
  const before = wordAt(words, i - 1);
  if (
    /^(?:asked|told|called|quoted|heard)$/.test(word.lower) &&
    /^(?:was|were|been|be|being|is|are)$/.test(before.lower)
  )
    return false;
  const noun =
    language.code === 'en' &&
    !/(?:ed|ing|said|told|wrote)$/.test(word.lower) &&
    language.is('determiner', before.lower);
  return !noun;
}

/** Reads the speaker from what follows a quote in its sentence. */
export function readAfter(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  if (reading.language.german) return readGermanAfter(reading, { from, to: Math.min(to, from + REACH) });
  let start = from;
  while (start < to && wordAt(words, start).kind === 'mark') start++;
  const source = readAccording(reading, { from: start, to: Math.min(to, start + REACH) });
  if (source?.first) return source.mention;
  const cue = firstCue(reading, { from: start, to: Math.min(to, start + REACH) });
  if (cue < 0) return source?.mention ?? readDoer(reading, { from: start, to });
  if (onlySmall(reading, { from: start, to: cue })) {
    return readInverted(reading, { from: cue + 1, to });
  }
  const mention = readSubject(reading, start, cue);
  return mention && reachesVerb(reading, mention, cue) ? mention : null;
}

/** "…," Reed barked: after a comma and a name any verb in the past reports speech. */
function readDoer(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  if (language.code !== 'en' || !isCapital(wordAt(words, from))) return null;
  const mention = readSubject(reading, from, to);
  const next = wordAt(words, mention?.to ?? to);
  return mention?.kind === 'person' && mention.from === from && /^.{3,}ed$/.test(next.text) && startsSmall(next.text)
    ? mention
    : null;
}

function onlySmall({ words, language }: Reading, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind } = wordAt(words, i);
    // Will is a name here: a verb beside another has no capital.
    if (kind === 'word' && (!language.is('auxiliary', lower) || isCapital(wordAt(words, i)))) return false;
  }
  return true;
}

/** The subject may be parted from its verb by commas, not by another sentence. */
function reachesVerb({ words }: Reading, mention: Mention, cue: number): boolean {
  if (mention.to >= cue) return true;
  if (wordAt(words, mention.to).text === ',' || wordAt(words, mention.to).text === '(') return true;
  return (
    cue - mention.to <= 14 && !words.slice(mention.to, cue).some(word => word.lower === 'that' || word.text === ';')
  );
}

function firstCue(reading: Reading, { from, to }: Stretch): number {
  for (let i = from; i < to; i++) if (isCue(reading, i)) return i;
  return -1;
}

/** Reads the speaker from what precedes a quote in its sentence. */
export function readBefore(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  const label = readLabel(reading, { from, to });
  // "…, Ministerin Ada Quill:" is parted from what stands before it; "würdigte er Ada Quill:" is not.
  const leading = wordAt(words, (label?.from ?? from) - 1);
  const parted = label !== null && (label.from === from || leading.kind === 'mark' || !startsSmall(leading.text));
  if (reading.language.german) return (parted ? label : null) ?? readGermanBefore(reading, { from, to }) ?? label;
  if (label) return label;
  const near = Math.max(from, to - REACH);
  for (let i = to - 1; i >= near; i--) {
    if (isCue(reading, i)) {
      const mention = subjectOf(reading, mainCue(reading, i, near), from);
      if (mention) return mention;
    }
    if (wordAt(words, i).kind === 'quote') break;
  }
  return readAccording(reading, { from, to })?.mention ?? null;
}

/** "They will meet, Reed said, adding": what goes on in -ing has the subject of the verb before its comma. */
function mainCue(reading: Reading, cue: number, from: number): number {
  const { words } = reading;
  if (!/ing$/.test(wordAt(words, cue).lower) || wordAt(words, cue - 1).text !== ',') return cue;
  return cue - 2 >= from && isCue(reading, cue - 2) ? cue - 2 : cue;
}

/** After "said" stands the subject, or "said in a statement" says nobody. */
function readInverted(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  if (
    from >= to ||
    first.kind !== 'word' ||
    language.is('preposition', first.lower) ||
    language.is('joiner', first.lower)
  )
    return null;
  return readSubject(reading, from, to);
}

/** Tells whether the subject hands on the words of another, or is only asked: "The paper quotes a witness as saying". */
export function isHanded({ words }: Reading, { from, to }: Stretch): boolean {
  const said = words.slice(from, to).map(({ lower }) => lower);
  if (/\b(?:was|were) (?:then |later |also )?asked\b/.test(said.join(' '))) return true;
  if (!said.some(lower => /^(?:quotes|quoted|quoting)$/.test(lower))) return false;
  return !said.some(lower => /^(?:was|is|were)$/.test(lower));
}

/** "…, and the minister, Ada Quill: …", "Ada Quill (“…”)": a full name right before the mark, and no verb after the last comma. */
function readNameBefore(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, people } = reading;
  let start = to;
  while (start > from && (isCapital(wordAt(words, start - 1)) || joins(words, start - 1, to))) start--;
  const run = start < to ? readRun(words, start, to) : null;
  // "… told the Evening Post:" hears it.
  const heard =
    start > from && /^(?:an?|the|de[rmn]|die|das|to|zu|zum|zur|von|with|mit)$/.test(wordAt(words, start - 1).lower);
  const titled = run !== null && run.from > start;
  const known = run && run.to === to && run.name.includes(' ') ? people.find(run.name) : null;
  const named = heard && !titled ? null : known;
  return run && named ? { kind: 'person', name: named.name, head: '', from: run.from, to } : null;
}

/** "Park: …" in a transcript, an interview or a headline. */
function readLabel(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  const mark = wordAt(words, to - 1).text;
  if (mark === '(' || (mark === ':' && to - from > 8)) return readNameBefore(reading, { from, to: to - 1 });
  if (mark !== ':' || to - from < 2) return null;
  if (words.slice(from, to).some((_, i) => isCue(reading, from + i))) return null;
  const mention = readSubject(reading, from, to - 1);
  return mention && mention.kind === 'person' && mention.to === to - 1 ? mention : null;
}

/** Finds the subject of a verb: right before it, before its apposition, or at the head of the sentence. */
function subjectOf(reading: Reading, cue: number, from: number): Mention | null {
  const { words, language } = reading;
  let end = cue;
  while (
    end > from &&
    (language.is('auxiliary', wordAt(words, end - 1).lower) || /ly$/.test(wordAt(words, end - 1).lower))
  ) {
    end--;
  }
  const before = wordAt(words, end - 1).lower;
  const going = /ing$/.test(wordAt(words, cue).lower) && !isCapital(wordAt(words, end - 1));
  const far = going || /^(?:to|and|but|who|,)$/.test(before);
  const near = far ? null : readSubject(reading, clauseStart(reading, end, from), end);
  return near ?? readSubject(reading, from, end);
}

function clauseStart({ words, language }: Reading, end: number, from: number): number {
  for (let i = end - 1; i > from; i--) {
    const { text, lower, kind } = wordAt(words, i - 1);
    if (kind === 'quote' || /^[,;:–—()]$/.test(text) || /^-+$/.test(text)) return i;
    if (language.is('joiner', lower)) return i;
  }
  return from;
}
