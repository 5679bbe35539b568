// Reads a subject that follows its verb: "said Ms Park", "sagte die Ministerin".
import type { Stretch } from './according';
import type { Mention, Reading } from './noun-phrase';
import { readSubject } from './subject';
import { wordAt } from './words';

/** After "said" stands the subject, or "said in a statement" says nobody. */
export function readInverted(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  if (
    from >= to ||
    first.kind !== 'word' ||
    language.is('preposition', first.lower) ||
    (language.is('joiner', first.lower) && !language.capitalNouns)
  )
    return null;
  return readSubject(reading, from, to);
}

/** True for what may stand between a German verb and its subject. */
export function isSkippedAfterVerb({ words, language }: Reading, i: number): boolean {
  const { lower } = wordAt(words, i);
  return (
    language.code === 'de' &&
    /^(?:sich|ihn|ihm|ihr|uns|ihnen|dies|das|dazu|auch|jedoch|daraufhin|dann|etwa|gestern|heute|zudem|weiter|hierzu|außerdem|am|es)$/.test(
      lower,
    )
  );
}

/** In German the subject follows its verb where something else opens the sentence. */
export function readInvertedGerman(reading: Reading, cue: number, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  const opened =
    language.is('preposition', first.lower) ||
    language.is('auxiliary', first.lower) ||
    cue === from ||
    /^(?:so|wie|dazu)$/.test(first.lower);
  if (!opened || cue + 1 >= to) return null;
  let subject = cue + 1;
  while (subject < to && isSkippedAfterVerb(reading, subject)) subject++;
  return readInverted(reading, { from: subject, to });
}

/** "Die Richtlinie stellte der Vorsitzende Franz Holm in Frage": only a subject has this article. */
export function readNominative(reading: Reading, cue: number, to: number): Mention | null {
  if (wordAt(reading.words, cue + 1).lower !== 'der') return null;
  const mention = readSubject(reading, cue + 1, to);
  return mention?.kind === 'person' ? mention : null;
}
