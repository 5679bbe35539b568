// Reads a German noun phrase as a speaker. Every noun has a capital: a name is told from a noun by what stands around it.

import type { Stretch } from './according';
import { HUMAN, isAdverb, isBareName } from './german-names';
import { isAllLarge, startsLarge } from './letters';
import { isOrganisation, isRole, isTitle, joins, readRun } from './names';
import { isPronoun, type Mention, type Reading, TIME } from './noun-phrase';
import { textOf, type Word, wordAt } from './words';

/** Nouns for bodies that speak as one: they are shown by that noun. */
const BODY =
  /(?:ministerium|regierung|partei|amt|gericht|gerichtshof|anwaltschaft|polizei|rat|verband|bund|union|gewerkschaft|kommission|zeitung|magazin|sender|agentur|unternehmen|konzern|firma|gesellschaft|behörde|stiftung|fraktion|senat|bundestag|kammer|verein|institut|universität|komitee|organisation|bewegung|armee|opposition|koalition|bank|blatt|spiegel|gremium|club|band|rundschau|militär|verfassung|gesetz|studie|bericht|kommentar|erklärung|mitteilung|schreiben|papier|meldung|fernsehen|gesetzbuch|stellungnahme|urteil|grünen|linke|liberalen|veranstalter|autoren)(?:e?s)?$/;

/** Reads the noun phrase that begins at a word; null if there is none. */
export function readGermanPhrase(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  if (from >= to || first.kind !== 'word') return null;
  const alone =
    !language.is('determiner', first.lower) || (/^diese[rs]?$/.test(first.lower) && isEnd(wordAt(words, from + 1)));
  if (isPronoun(first.lower, language) && !isNoun(wordAt(words, from + 1)) && alone) {
    const kind = language.is('other', first.lower) ? 'group' : 'pronoun';
    return { kind, name: '', head: first.lower, from, to: from + 1 };
  }
  const start = nounStart(reading, { from, to });
  if (start < 0) return null;
  let end = start;
  while (end < to && (isNoun(wordAt(words, end)) || joinsNames(reading, { from: start, to }, end))) end++;
  if (TIME.test(wordAt(words, start).text) || (end - start === 1 && isAdverb(wordAt(words, start).lower))) return null;
  if (SAYING.test(wordAt(words, end - 1).lower) && wordAt(words, end).lower === 'von') {
    return readGermanPhrase(reading, { from: end + 1, to });
  }
  const mention = readNouns(reading, { from, start, to: end });
  return mention.kind === 'person' ? mention : (readNameAfter(reading, mention, to) ?? mention);
}

/** A small word goes on with a name only where the story knows somebody of that name: "Park von Greenpeace" is Park. */
function joinsNames({ words, people }: Reading, { from, to }: Stretch, i: number): boolean {
  if (!joins(words, i, to)) return false;
  let last = i + 1;
  while (last < to && !isNoun(wordAt(words, last))) last++;
  if (!/^(?:von|zu)$/.test(wordAt(words, i).lower)) return true;
  const called = people.find(textOf(words, i - 1, last + 1)) ?? people.find(wordAt(words, last).text);
  return i > from && called !== null && called.name.includes(` ${wordAt(words, i).text} `);
}

/** The first noun after the article and its adjectives; -1 if the phrase has none. */
function nounStart({ words, language: { is } }: Reading, { from, to }: Stretch): number {
  const determined = is('determiner', wordAt(words, from).lower);
  let i = determined ? from + 1 : from;
  while (i < to && isAdjectival(wordAt(words, i), is)) {
    // "der 35 Jahre alte Kapitän"
    i += /^Jahre?$/.test(wordAt(words, i + 1).text) && ADJECTIVE.test(wordAt(words, i + 2).text) ? 2 : 1;
  }
  const begun = i === from || determined || is('other', wordAt(words, from).lower);
  return begun && i < to && isNoun(wordAt(words, i)) ? i : -1;
}

/** "Das Fazit von Ada Quill": what somebody says stands for who says it. */
export const SAYING =
  /(?:zitat|fazit|aussagen?|worte|kommentar|antwort|meinung|urteil|bilanz|reaktion|motto|frage|ergebnis|forderung|ansicht|begründung|botschaft|appell|warnung|vorwurf|these|devise)$/;

function isAdjectival({ text, lower }: Word, is: Reading['language']['is']): boolean {
  return ADJECTIVE.test(text) && !/^\d+-[A-ZÄÖÜ]/.test(text) && !is('preposition', lower) && !is('determiner', lower);
}

const ADJECTIVE =
  /^(?:nicht|sehr|noch|bereits|kürzlich|neu|erst|eher|bislang|bisher|derzeit|zuletzt|selbst|[^\sA-ZÀ-Þ\d][^\s]*e[nrsm]?|\d+(?:-[^\s]+)?\.?|-|[A-ZÄÖÜ]+-[a-zäöüß]+)$/;

function isEnd({ kind, text }: Word): boolean {
  return kind === 'quote' || /^[:,.]$/.test(text);
}

function isNoun({ kind, text }: Word): boolean {
  return kind === 'word' && (startsLarge(text) || /^\d+-[A-ZÄÖÜ]/.test(text));
}

function readNouns(reading: Reading, { from, start, to }: Stretch & { start: number }): Mention {
  const { words, people, nouns } = reading;
  const [first, all, head] = [wordAt(words, start).text, textOf(words, start, to), wordAt(words, to - 1).lower];
  const as = (kind: Mention['kind'], name = ''): Mention => ({ kind, name, head, from, to });
  const named = personName(reading, { from: start, to }, { determined: start > from });
  if (named) return as('person', named);
  if (isRole(head)) return as('role');
  const owned = /s$/.test(first) && to - start > 1 && people.find(first.slice(0, -1)) !== null;
  if (start === from && to - start === 1 && isHeard(reading, start) && isBareName(wordAt(words, start), nouns)) {
    return as('organisation', all);
  }
  // "Der UN-Gesandte" is no body, though it begins like one.
  if (start > from && HUMAN.test(head.split('-').at(-1) ?? '') && first.includes('-')) return as('role');
  const speaks =
    BODY.test((/er$/.test(first) ? head : first).toLowerCase()) ||
    (isAllLarge(all.slice(0, 2)) && !/^eine?$/.test(wordAt(words, from).lower)) ||
    isOrganisation(all);
  return speaks && !owned ? as('organisation', all) : as('group');
}

/** "sagte Quill", "so Quill": a word in the singular that reports speech stands right before. */
function isHeard({ words, language }: Reading, i: number): boolean {
  const { lower } = wordAt(words, i - 1);
  return /^(?:so|laut|wie)$/.test(lower) || (language.is('verb', lower) && !/(?:en|hieß|heißt)$/.test(lower));
}

/** The name at the end of a run of nouns: of a person that the story knows, or of whom a title says that it is one. */
function personName(
  { words, people }: Reading,
  { from, to }: Stretch,
  { determined }: { determined: boolean },
): string {
  for (let i = determined ? from + 1 : from; i < to; i++) {
    const name = textOf(words, i, to);
    const known = people.find(name) !== null && (to - i > 1 || i === from);
    if (known || (i > from && isTitle(wordAt(words, i - 1).lower))) return name;
  }
  return '';
}

/** "die Sprecherin der Fraktion, Ada Quill," – the name that follows a role. */
function readNameAfter(reading: Reading, role: Mention, to: number): Mention | null {
  const { words } = reading;
  let comma = role.to;
  while (comma < Math.min(to, role.to + 12) && wordAt(words, comma).text !== ',') comma++;
  if (wordAt(words, comma).text !== ',' || role.kind !== 'role') return null;
  const run = readRun(words, comma + 1, to);
  if (!run || run.from !== comma + 1 || !run.name.includes(' ') || !reading.people.find(run.name)) return null;
  return { ...role, kind: 'person', name: run.name, to: run.to };
}
