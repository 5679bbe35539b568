// From a byline as it is printed to the people it names.
import type { Person } from '../article';
import { agencyIn } from './agencies';
import { BUTTON, CLOSER, HELPERS, OPENER, PICTURES, ROLE } from './byline-words';
import { monthOf } from './months';

/** What parts two names. */
const BETWEEN = /\s*(?:[;/•·、，]|\s&\s|\s(?:and|und|et|y|e|en|og|och|ja|oraz|i|и|та|și|ve|with|mit|avec|con)\s)\s*/i;
/** What parts a byline from what else stands in its line. */
const SECTIONS = /\s*(?:[|•·]|\s[–—-]\s)\s*/;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dv](?:an|on|e|er|en|el|os|as|i|al|u)|la|le|bin|ibn|al-?\p{L}*|ter|ten|zu|zur|y|e|of)$/u;

/** Longest name in words: "Maria do Carmo de Sousa e Silva". */
const MOST_WORDS = 6;
/** Longest role in characters; longer is a sentence about the person. */
const LONGEST_ROLE = 60;
/** Words that say for whom and not as what: "Fox News", "staff". */
const DESK = /^(?:[\p{L}.&-]+\s)?(?:news|staff|desk|authors?|autor(?:in)?)$/iu;
/** Longest byline in characters that is parted; what follows is something else. */
const LONGEST = 400;

/** Says whether a text has the shape of a person's name: some words, each beginning in a capital, or a script without capitals. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(/\s+/).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS || /\d|[!?:_]/.test(text)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]{2,12}$/u.test(text)) return true;
  if (
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u.test(
      text,
    )
  )
    return parts.length > 1;
  return parts.length > 1 && parts.every(part => NAME_WORD.test(part));
}

/** Writes a name that stands all in capitals as names are written. */
function inNormalCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?<!\p{L}|\p{L}\p{L}['’])\p{L}/gu, letter => letter.toUpperCase());
}

/** What a byline names. */
export interface Named {
  /** `shouted`: the byline writes it in capitals. */
  people: (Person & { shouted?: boolean })[];
  agency: string;
}

/** What touches a name where styles part them: the label of a network, of the time below. */
const LABEL = /(?<=\S\s\S+)\s(?:twitter|facebook|instagram|linkedin|e-?mail|stand|updated|published|aktualisiert):?$/iu;

/** Takes off a name what follows it in its line: a place, a day, the paper it was written for, handles and addresses. */
function bareName(text: string): string {
  const name = text
    .replace(/\s*[([].*?(?:[)\]]|$)\s*/g, ' ')
    .replace(/\S+@\S+\.\w+|@\w+|https?:\S+/g, '')
    .replace(CLOSER, '')
    .replace(/\s(?:on|in|at|for|from|under|für|aus|para|pour|publi\p{L}+|veröffentlicht|vom)\s.*$/iu, '')
    .replace(/\d.*$/, '')
    .replace(/^[\s,.:;*–—-]+|[\s,:;*–—-]+$/g, '')
    .replace(LABEL, '')
    .replace(/\s(?:on|am|um|le|el|il|em|op|om|den|at|the|von|said|says|sagt)$/, '')
    .trim();
  const words = name.split(' ');
  return words.length > 1 && text.length > name.length && /\d/.test(text) && monthOf(words.at(-1) ?? '', '')
    ? words.slice(0, -1).join(' ')
    : name;
}

/** Parts a printed byline into people with their roles and the agency; what is neither is left out. */
export function namesIn(byline: string): Named {
  const line = byline.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const whole = agencyIn(line);
  if (whole) return { people: [], agency: whole };
  const named: Named = { people: [], agency: '' };
  for (const section of sectionsOf(line)) readSection(section, named);
  return named;
}

/** The sections from the first that opens like a byline on; all where none does. */
function sectionsOf(line: string): string[] {
  // "ByABC News": the blank was between two elements.
  const sections = line
    .replace(/^By(?=\p{Lu}\p{L})/u, 'By ')
    .split(SECTIONS)
    .filter(Boolean);
  const opened = sections.findIndex(section => OPENER.test(section));
  return opened < 0
    ? sections
    : sections.slice(opened).filter((section, at) => at === 0 || OPENER.test(section) || isRole(section));
}

const isRole = (text: string) => text.length <= LONGEST_ROLE && ROLE.test(text);

function readSection(section: string, named: Named): void {
  if (PICTURES.test(section)) return;
  let helps = '';
  for (const piece of piecesOf(section.replace(OPENER, ''))) {
    if (PICTURES.test(piece)) return;
    const helper = HELPERS.exec(piece)?.[0] ?? '';
    helps = helper.trim().replace(/:$/, '') || helps;
    readPiece(piece.slice(helper.length).replace(OPENER, ''), helps, named);
  }
}

function readPiece(piece: string, helps: string, named: Named): void {
  const last = named.people.at(-1);
  const name = bareName(piece);
  const agency = agencyIn(name) ?? agencyIn(piece);
  if (agency) named.agency ||= agency;
  else if (last && isRole(piece) && !(looksLikeName(piece) && !ROLE.test(piece)))
    last.role ||= helps || (DESK.test(piece) ? '' : piece);
  else if (isGeneration(name) && last) last.name += `, ${name}`;
  else if (isNamed(name, named)) {
    const person = { name: inNormalCase(name), role: helps, shouted: name === name.toUpperCase() };
    if (!named.people.some(other => other.name === person.name)) named.people.push(person);
  }
}

/** Says whether a piece may be a name, or is a button, a month, a role without its person, the paper in capitals after a person. */
function isNamed(name: string, { people }: Named): boolean {
  const shouts = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  return (
    name !== '' &&
    !BUTTON.test(`${name} `) &&
    !(ROLE.test(name) && !looksLikeName(name)) &&
    !(!name.includes(' ') && monthOf(name, '') > 0) &&
    !(shouts && people.length > 0 && !people.some(person => person.shouted))
  );
}

const isGeneration = (text: string) => /^(?:jr|sr|ph\.?d|md|m\.d|esq|ii|iii|iv)\.?$/i.test(text);

/** A comma parts two names, a name and its role, or a name and "Jr."; "and" parts two names, but not within a role. */
function piecesOf(section: string): string[] {
  return section
    .replace(/\s(as told to|with additional reporting by)\s/i, ', $1 ')
    .split(/\s*,\s*/)
    .map(piece => piece.replace(/^(?:and|und|et|y|e|en|og|och)\s/i, ''))
    .flatMap(piece => (isOneRole(piece) ? [piece] : piece.split(BETWEEN)))
    .map(piece => piece.trim())
    .filter(Boolean);
}

/** "Politics and health reporter" is one role, "senior reporter and Nils Aker" is a role and a name. */
function isOneRole(piece: string): boolean {
  return isRole(piece) && !piece.split(BETWEEN).some(part => looksLikeName(part) && !ROLE.test(part));
}
