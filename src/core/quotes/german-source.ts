// Reads whom a German sentence says that its words come from: "laut Park", "…, dass Park betont habe, …".

import type { Stretch } from './according';
import { readFollowing } from './german-following';
import { readGermanPhrase } from './german-phrase';
import { isVerb, skipTo } from './german-verb';
import { startsLarge } from './letters';
import { isCapital } from './names';
import type { Mention, Reading } from './noun-phrase';
import { textOf, wordAt } from './words';

/** Reads "so Park", "laut Park", "nach Angaben der Polizei"; any place of the stretch will do, or only its beginning. */
export function readSource(reading: Reading, { from, to }: Stretch, { only }: { only: string }): Mention | null {
  const { words, language } = reading;
  // The one that stands nearest to the quote.
  for (let i = only === 'first' ? from + 1 : to - 1; i >= from; i--) {
    for (const phrase of [...language.according, ['so']]) {
      if (!phrase.every((part, k) => wordAt(words, i + k).lower === part)) continue;
      // "und so Quill": only behind a mark it says whose words they are.
      const joined = wordAt(words, i - 1).kind === 'word' && i > from;
      if (phrase[0] === 'so' ? joined || isVerb(reading, i + 1) : only === 'so') continue;
      let start = i + phrase.length;
      while (/^(?:von|vom)$/.test(wordAt(words, start).lower)) start++;
      const mention = readGermanPhrase(reading, { from: start, to });
      if (mention && !(phrase[0] === 'so' && mention.kind === 'group' && /^(?:das|dass|die)$/.test(mention.head)))
        return mention;
    }
  }
  return null;
}

/** Papers that say something themselves, and plans that are somebody's; both follow "nach" where words come from them. */
const PAPER =
  /(?:artikel|paragraph|paragraf|gesetz|verfassung|vertrag|bericht|meldung|studie|umfrage|gutachten|mitteilung|erklärung|vereinbarung|beschluss|urteil|richtlinie|verordnung|entwurf)$/;
const INTENT =
  /(?:ankündigung|idee|plan|plänen|vorschlag|vorschlägen|vorstellung|vorstellungen|willen|recherchen|informationen)$/;

/** "Nach dem Bericht ist …", "Nach dem Willen der Ministerin soll …": what the words of a sentence rest on. */
function readBasis(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, people } = reading;
  if (wordAt(words, from).lower !== 'nach') return null;
  let noun = from + 1;
  while (noun < from + 5 && !PAPER.test(wordAt(words, noun).lower) && !INTENT.test(wordAt(words, noun).lower)) noun++;
  const { lower } = wordAt(words, noun);
  if (INTENT.test(lower)) {
    const owner = people.find(wordAt(words, noun - 1).text.replace(/['’]?s?$/, ''));
    if (owner) return { kind: 'person', name: owner.name, head: '', from: noun - 1, to: noun };
    return /^(?:des|der|von|vom)$/.test(wordAt(words, noun + 1).lower) ? readOwner(reading, noun + 1, to) : null;
  }
  if (noun >= from + 5) return null;
  const end = /^\d+$/.test(wordAt(words, noun + 1).text) ? noun + 2 : noun + 1;
  return { kind: 'organisation', name: textOf(words, noun, end), head: lower, from: from + 1, to: end };
}

/** Whose a plan is: "der Ministerin", "von Park". */
function readOwner(reading: Reading, from: number, to: number): Mention | null {
  const start = /^vo[nm]$/.test(wordAt(reading.words, from).lower) ? from + 1 : from;
  return readGermanPhrase(reading, { from: start, to });
}

/** "Für Park ist das …", "was für den Rat eine … ist": whose view it is. */
function readView(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words } = reading;
  const was = wordAt(words, from).lower === 'was';
  const start = was ? from + 1 : from;
  if (wordAt(words, start).lower !== 'für') return null;
  const mention = readGermanPhrase(reading, { from: start + 1, to });
  const next = wordAt(words, mention?.to ?? -1).lower;
  const views = was
    ? /^(?:eine?|der|die|das|ist|war)$/
    : /^(?:ist|sind|war|waren|sei|seien|bleibt|bedeutet|bedeute|wäre)$/;
  return mention && mention.kind !== 'group' && views.test(next) ? mention : null;
}

/** Reads whose words or view a sentence says at its very beginning. */
export function readOpening(reading: Reading, stretch: Stretch): Mention | null {
  return readBasis(reading, stretch) ?? readView(reading, stretch);
}

const SUBORDINATE = /^(?:dass|weil|zumal|wobei|obwohl|während|nachdem|wonach|indem|wie|ob|als|bevor)$/;
/** Words of a clause that are searched. */
const CLAUSE_LENGTH = 30;

/** "…, zumal Ada Quill immer wieder betont hatte, der Plan sei": the clause right before the quoted words names their speaker. */
export function readClause(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const colon = wordAt(words, to - 1).text === ':';
  for (let i = to - 1; i >= Math.max(from + 1, to - CLAUSE_LENGTH); i--) {
    const { lower, kind, text } = wordAt(words, i);
    if (kind === 'quote') continue;
    // "…, als er die Frage hörte, folgendes:": the clause is over, what leads to the words is the main one.
    if (colon && text === ',') return null;
    if (SUBORDINATE.test(lower) && wordAt(words, i - 1).text === ',') {
      const clause = words.slice(i + 1, skipTo(reading, ',', { from: i + 1, to }));
      const reports = clause.some(word => language.is('verb', word.lower) && !/^(?:soll|so)$/.test(word.lower));
      return reports || (lower === 'wonach' && !colon) ? readFollowing(reading, { from: i + 1, to }) : null;
    }
  }
  return null;
}

/** Reads whom a sentence says that its words come from: "laut Park", "so Park". */
export function readGermanSource(reading: Reading, stretch: Stretch): Mention | null {
  return readClause(reading, stretch) ?? readSource(reading, stretch, { only: '' });
}

/** "zitiert Ada Quill": whom the words belong to. */
export function readQuoted(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  let i = from;
  while (i < to && !language.is('determiner', wordAt(words, i).lower) && !isCapital(wordAt(words, i))) i++;
  const first = readGermanPhrase(reading, { from: i, to });
  // "zitiert die „Post“ Park", "zitiert Post-Online den Minister": the second one is whose words they are.
  const next = wordAt(words, i + 1).kind === 'quote' ? i + 2 : (first?.to ?? to);
  const second =
    /^(?:den|die)$/.test(wordAt(words, next).lower) || startsLarge(wordAt(words, next).text)
      ? readGermanPhrase(reading, { from: next, to })
      : null;
  return second && second.kind !== 'group' ? second : first;
}

/** "heißt es in dem Schreiben": the paper speaks. */
export function readPaper(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    // "in Hamburg" is a place: a paper has an article, if only in its preposition.
    const { lower } = wordAt(words, i);
    if (/^seitens?$/.test(lower)) return readGermanPhrase(reading, { from: i + 1, to });
    const paper = /^(?:in|auf|bei|von|aus)$/.test(lower) && language.is('determiner', wordAt(words, i + 1).lower);
    if (paper || /^(?:im|beim|vom|seitens)$/.test(lower)) {
      return readGermanPhrase(reading, { from: i + 1, to });
    }
  }
  return null;
}
