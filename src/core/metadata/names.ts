// From a byline as it is printed to the people it names.
import { agencyIn } from './agencies';

/** Words that open a byline, in many languages. Data. */
const OPENERS = [
  'by',
  'words by',
  'written by',
  'reported by',
  'story by',
  'text by',
  'von',
  'text von',
  'ein beitrag von',
  'eine analyse von',
  'ein kommentar von',
  'kommentar von',
  'ein gastbeitrag von',
  'aus',
  'par',
  'propos recueillis par',
  'por',
  'di',
  'a cura di',
  'door',
  'av',
  'af',
  'kirjoittanut',
  'autor',
  'autorin',
  'auteur',
  'autore',
  'przez',
  'od',
  'napsal',
  'napsala',
  'szerző',
  'yazan',
  'автор',
  'από',
  'του',
  'oleh',
  'bởi',
  'text',
  'author',
  'from',
  'publié par',
  'texte',
  'opinion by',
  'analysis by',
];
const OPENER = new RegExp(`^(?:${OPENERS.toSorted((a, b) => b.length - a.length).join('|')})(?::\\s*|\\s+)`, 'i');

/** What parts two names. */
const BETWEEN = /\s*(?:[;|/•·、，]|\s&\s|\s(?:and|und|et|y|e|en|og|och|ja|oraz|i|и|та|și|ve|with|mit|avec|con)\s)\s*/i;

/** Descriptions that follow a name after a comma or dash: "Jane Doe, Political editor". */
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|journalist|columnist|contributor|bureau|chief|producer|analyst|critic|redakteur\w*|korrespondent\w*|reporter\w*|staff|desk|freelance|news|political|senior|photographer|fotograf\w*|director|head)\b/i;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dv](?:an|on|e|er|en|el|os|as|i|al|u)|la|le|bin|ibn|al-?\p{L}*|ter|ten|zu|zur|y|e|of)$/u;

/** Longest name in words: "Maria do Carmo de Sousa e Silva". */
const MOST_WORDS = 6;

/** Takes openers, dates and brackets off a printed byline. */
function bareByline(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(OPENER, '')
      // "ByABC News": the blank was between two elements.
      .replace(/^By(?=\p{Lu})/u, '')
      .replace(/\s*[([].*?[)\]]\s*/g, ' ')
      .replace(/^@\S+$|https?:\S+|\S+@\S+\.\w+/g, '')
      .replace(/^(?:記者|记者|文\/|記者[：:])\s*|\s*(?:記者|记者|기자)$/u, '')
      .trim()
  );
}

/** Says whether a text has the shape of a person's name: some words, each beginning in a capital, or a script without capitals. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(/\s+/).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS || /\d|[!?:_]/.test(text)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]{2,12}$/u.test(text)) return true;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u.test(text)) return parts.length > 1;
  return parts.length > 1 && parts.every(part => NAME_WORD.test(part));
}

/** Writes a name that stands all in capitals as names are written. */
function inNormalCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<!\p{L}|\p{L}\p{L}['’])\p{L}/gu, letter => letter.toUpperCase());
}

/** What a byline names. */
export interface Named {
  people: string[];
  agency: string;
}

/** Parts a printed byline into people and the agency; what is neither is left out. */
export function namesIn(byline: string): Named {
  const named: Named = { people: [], agency: '' };
  const whole = agencyIn(byline);
  if (whole) return { people: [], agency: whole };
  for (const [at, part] of bareByline(byline).split(BETWEEN).flatMap(partAtCommas).entries()) {
    const agency = agencyIn(part);
    const isRole = at > 0 && ROLE.test(part);
    if (agency) named.agency ||= agency;
    else if (isRole) continue;
    else if (part && !named.people.includes(part)) named.people.push(inNormalCase(part));
  }
  return named;
}

/** A comma parts two names, a name and its role, or a name and "Jr.". */
function partAtCommas(part: string): string[] {
  const pieces = part
    .split(/\s*,\s*|\s+[–—-]\s+/)
    .map(piece => piece.trim())
    .filter(Boolean);
  const joined: string[] = [];
  for (const piece of pieces) {
    if (/^(?:jr|sr|ph\.?d|md|m\.d|esq|ii|iii|iv)\.?$/i.test(piece) && joined.length > 0)
      joined.push(`${joined.pop()}, ${piece}`);
    else if (!ROLE.test(piece) || (looksLikeName(piece) && joined.length === 0)) joined.push(piece.replace(OPENER, ''));
  }
  return joined;
}
