// Finds the finite verb of a German main clause.

import type { Stretch } from './according';
import { isAdjective } from './german-names';
import { startsSmall } from './letters';
import { isCapital } from './names';
import type { Reading } from './noun-phrase';
import { wordAt } from './words';

/** Verbs that change their vowel, and those that carry others; the rest end alike. */
const STRONG =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|muss|müssen|soll|sollen|will|wollen|lässt|fällt|hält|läuft|schlägt|trägt|(?:ging|kam|nahm|zog|trat|stand|lag|blieb|ließ|begann|griff|trug|schlug|fiel|lud|stieg|sah|gab|lief|saß|hielt|fand|bat|sprach|traf|warf|half|verlor|gewann|wies|schloss|flog|fuhr|wuchs|rief|hieß|schrieb|riet|stieß|verließ|erhielt|erschien|befand|erhob|entschied|bestand|verstand|entstand|bekam|beschloss|verbot|trieb|schien|brach|sank|sang|zwang|sprang)(?:en)?)$/;
/** The mood of reported speech: the sentence goes on with what somebody said before. */
const REPORTED =
  /^(?:sei|seien|habe|könne|müsse|werde|wolle|solle|dürfe|brauche|gebe|hätten|würde|würden|könnten|müssten|sollten|stehe|gehe|komme|bleibe|handele|handle)$/;
/** Small words that end like a verb. */
const NO_VERB =
  /^(?:nie|heute|gerne|ohne|alle|diese|jene|beide|sowie|viele|einige|solche|keine|eine|meine|unsere|ihre|seine|neue|lange|müde|beinahe|ende|nicht|jetzt|selbst|zuletzt|zunächst|erst|fast|meist|längst|sonst|überhaupt|bereit|samt|mit|seit|weit|oft|damit|somit|dort|heut|insgesamt|unten|mitten|zwischen|hinten|selten|[^\s]+(?:ere|weise|halte?|heit|keit|haft|sten))$/;
/** True for a finite verb where the main clause has its own; adjectives before a noun end alike. */
export function isVerb({ words, language }: Reading, i: number): boolean {
  const { text, lower, kind } = wordAt(words, i);
  if (kind !== 'word' || !startsSmall(text) || lower === 'so') return false;
  const { is } = language;
  if (STRONG.test(lower) || REPORTED.test(lower)) return true;
  if (is('preposition', lower) || is('determiner', lower) || is('joiner', lower)) return false;
  if (isAdjective(words, i, language)) return false;
  if (NO_VERB.test(lower)) return false;
  const before = wordAt(words, i - 1);
  // In the third person only the mood of reported speech ends like this.
  if (/[^t]e$/.test(lower) && (isCapital(before) || is('male', before.lower) || is('female', before.lower)))
    return true;
  return is('verb', lower) || /(?:te|ten|t)$/.test(lower);
}

/** Finds the verb of the main clause; what stands in brackets or in a clause of its own is passed over. */
export function findVerb(reading: Reading, { from, to }: Stretch): number {
  const { words } = reading;
  for (let i = from; i < to; i++) {
    const { text, kind } = wordAt(words, i);
    if (text === '(') i = skipTo(reading, ')', { from: i, to });
    else if (text === ':' && i > from) return -1;
    else if (
      text === ',' &&
      /^(?:der|die|das|dem|den|deren|dessen|wie|um|als|dass|in|mit|wo)$/.test(wordAt(words, i + 1).lower)
    ) {
      if (isClause(reading, { from: i + 1, to })) i = skipTo(reading, ',', { from: i + 1, to });
    } else if (kind === 'word' && isVerb(reading, i)) return i;
  }
  return -1;
}

/** True if a verb stands before the next comma, at the end of a clause. */
export function isClause(reading: Reading, { from, to }: Stretch): boolean {
  const end = skipTo(reading, ',', { from, to });
  return end < to && isVerb(reading, end - 1);
}

/** The first place of a mark in a stretch, else its end. */
export function skipTo({ words }: Reading, mark: string, { from, to }: Stretch): number {
  let i = from;
  while (i < to && wordAt(words, i).text !== mark) i++;
  return i;
}

/** Nouns that say that words are somebody's; verbs in the list that as often report nothing. */
const SPEECH =
  /^(?:laut|aussagen?|darstellung|auskunft|bewertung|einschätzung|überzeugung|sicht|zufolge|demnach|worten|wortlaut|ansicht|meinung|angaben|auffassung|rede|zitat)$/;
const DOUBTFUL = /^(?:soll|gab|gaben|gibt|fand|findet|hielt|hält|hob)$/;

/** Words before a colon at most that are a speaker by themselves: "Die Ministerin dazu:". */
const LABEL = 6;

/** Tells whether a sentence says at all that somebody speaks; without that its subject is no speaker. */
export function saysSpeech(reading: Reading, { from, to }: Stretch): boolean {
  const { words, language } = reading;
  for (let i = from; i < to; i++) {
    const { lower, kind, text } = wordAt(words, i);
    const quoted = wordAt(words, i + 1).kind === 'quote' || wordAt(words, i + 2).kind === 'quote';
    if (text === ':' && quoted && i - from < LABEL) return true;
    if (kind !== 'word') continue;
    if (SPEECH.test(lower) || REPORTED.test(lower)) return true;
    if (language.is('verb', lower) && startsSmall(text) && !DOUBTFUL.test(lower)) return true;
    if (DOUBTFUL.test(lower) && lower !== 'soll' && quoted) return true;
  }
  return isReportedSpeech(reading, { from, to });
}

/** True if the main verb is in the mood of reported speech: the sentence goes on with what somebody said before. */
export function isReportedSpeech(reading: Reading, stretch: Stretch): boolean {
  const { lower } = wordAt(reading.words, findVerb(reading, stretch));
  return REPORTED.test(lower) || (/[^t]e$/.test(lower) && !STRONG.test(lower));
}
