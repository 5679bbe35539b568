// Reads a German noun phrase as a speaker. Every noun has a capital: a name is told from a noun by what stands around it.
import type { Stretch } from './according';
import { ROLE_ENDING } from './name-words';
import { isCapital, isOrganisation, isTitle, readRun } from './names';
import { isPronoun, type Mention, type Reading, TIME } from './noun-phrase';
import { wordAt } from './words';

/** Nouns for bodies that speak as one: they are shown by that noun. */
const BODY =
  /(?:ministerium|regierung|partei|amt|gericht|gerichtshof|anwaltschaft|polizei|rat|verband|bund|union|gewerkschaft|kommission|zeitung|magazin|sender|agentur|unternehmen|konzern|firma|gesellschaft|behörde|stiftung|fraktion|senat|bundestag|kammer|verein|institut|universität|komitee|organisation|bewegung|armee|opposition|koalition|bank|blatt|spiegel|gremium|club|band|rundschau|militär|verfassung|gesetz|studie|bericht|kommentar|erklärung|mitteilung|schreiben|papier|meldung|fernsehen|gesetzbuch|stellungnahme|urteil|grünen|linke|liberalen|veranstalter|autoren)$/;

/** Reads the noun phrase that begins at a word; null if there is none. */
export function readGermanPhrase(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from);
  if (from >= to || first.kind !== 'word') return null;
  if (
    isPronoun(first.lower, language) &&
    !isCapital(wordAt(words, from + 1)) &&
    !language.is('determiner', first.lower)
  ) {
    const kind = language.is('other', first.lower) ? 'group' : 'pronoun';
    return { kind, name: '', head: first.lower, from, to: from + 1 };
  }
  const start = nounStart(reading, { from, to });
  if (start < 0) return null;
  let end = start;
  while (end < to && (isNoun(reading, end) || joinsNames(reading, end))) end++;
  if (TIME.test(wordAt(words, start).text)) return null;
  const mention = readNouns(reading, { from, start, to: end });
  return mention.kind === 'person' ? mention : (readNameAfter(reading, mention, to) ?? mention);
}

/** The first noun after the article and its adjectives; -1 if the phrase has none. */
function nounStart({ words, language }: Reading, { from, to }: Stretch): number {
  const determined = language.is('determiner', wordAt(words, from).lower);
  let i = determined ? from + 1 : from;
  while (
    i < to &&
    i < from + 6 &&
    /^(?:\p{Ll}[\p{L}-]*(?:e|en|er|es|em)|\p{N}+(?:-\p{Ll}+)?\.?|-|[\p{Lu}-]+-\p{Ll}+)$/u.test(wordAt(words, i).text)
  ) {
    if (language.is('preposition', wordAt(words, i).lower)) return -1;
    i++;
  }
  if (i > from && !determined && !/^(?:viele|einige|mehrere|zwei|drei)$/.test(wordAt(words, from).lower)) return -1;
  return i < to && /^\p{Lu}/u.test(wordAt(words, i).text) && wordAt(words, i).kind === 'word' ? i : -1;
}

function isNoun({ words }: Reading, i: number): boolean {
  return wordAt(words, i).kind === 'word' && /^\p{Lu}/u.test(wordAt(words, i).text);
}

/** Ursula von der Leyen. */
function joinsNames(reading: Reading, i: number): boolean {
  const particle = (k: number) => /^(?:von|van|der|den|de|da|di|la|bin|al|el)$/.test(wordAt(reading.words, k).lower);
  return (
    particle(i) &&
    isNoun(reading, i - 1) &&
    /^(?:von|van|de|da|di|bin|al|el)$/.test(wordAt(reading.words, i).lower) !== particle(i - 1) &&
    isNoun(reading, particle(i + 1) ? i + 2 : i + 1) &&
    reading.people.find(wordAt(reading.words, particle(i + 1) ? i + 2 : i + 1).text) !== null
  );
}

function readNouns(reading: Reading, { from, start, to }: Stretch & { start: number }): Mention {
  const { words, people } = reading;
  const run = isCapital(wordAt(words, to - 1)) ? readRun(words, start, to) : null;
  const [head, all] = [
    wordAt(words, to - 1).lower,
    words
      .slice(start, to)
      .map(({ text }) => text)
      .join(' '),
  ];
  const as = (kind: Mention['kind'], name = ''): Mention => ({ kind, name, head, from, to });
  const named = personName(reading, { from: start, to }, { determined: start > from });
  if (named) return as('person', named);
  if (ROLE_ENDING.test(head)) return as('role');
  const owned =
    to - start > 1 &&
    /s$/.test(wordAt(words, start).text) &&
    people.find(wordAt(words, start).text.slice(0, -1)) !== null;
  if (owned) return as('group');
  const single = start === from && run !== null && people.find(run.name) !== null;
  if (single) return as('person', run.name);
  const first = wordAt(words, start);
  if (BODY.test(first.lower) || /^\p{Lu}{2,}/u.test(all) || isOrganisation(all)) return as('organisation', all);
  return as('group');
}

/** The name at the end of a run of nouns: of a person that the story knows, or of two words behind a noun or none. */
function personName(reading: Reading, { from, to }: Stretch, { determined }: { determined: boolean }): string {
  const { words, people } = reading;
  for (let i = from; i < to; i++) {
    if (i === from && determined) continue;
    const name = words
      .slice(i, to)
      .map(({ text }) => text)
      .join(' ');
    const before = i > from ? wordAt(words, i - 1).lower : '';
    if ((people.find(name) || (before !== '' && isTitle(before))) && (to - i > 1 || before === '' || isTitle(before)))
      return name;
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
