import { LONGEST_BYLINE } from './byline-marks';
import { OPENER } from './byline-words';
import { dateIn } from './dates';
import { resolved, type Thing, textIn } from './json-ld';
import { looksLikeName, type Named, namesIn } from './names';
import type { Source } from './source';

/** What content systems call every writer. */
const GENERAL = /^(?:authors?|autor(?:in|a)?|auteur|autore|contributors?|writers?|journalist|기자)$/iu;

function fromThing(value: unknown): Named[] {
  if (typeof value === 'string') return [namesIn(textIn(value))];
  if (typeof value !== 'object' || value === null) return [];
  const thing: Thing = { ...value };
  if (Array.isArray(thing.name)) return thing.name.flatMap(fromThing);
  const parts = [textIn(thing.givenName), textIn(thing.familyName)].filter(Boolean).join(' ');
  const named = namesIn(textIn(thing.name) || parts);
  const role = textIn(thing.jobTitle);
  if (!role || GENERAL.test(role) || named.people.length !== 1) return [named];
  return [{ ...named, people: named.people.map(person => ({ ...person, role: person.role || role })) }];
}

/** Reads the author of the structured data: a text, a person, a list of them, a reference to one. */
export function fromStructure({ article, things }: Source): Named[] {
  const given = article?.author ?? article?.creator;
  const list = Array.isArray(given) ? given : [given];
  return list.map(author => resolved(author, things)).flatMap(fromThing);
}

/** The opening of a byline within a line: "June 13, by", "Posted in News by". */
const WITHIN = /(?:^|[\s,|])(?:by|von|par|por|door|av|af|di|автор|autor|author)[:\s]\s*(?=\S)/iu;
/** Lines after the headline in which an unmarked byline may stand. */
const NEAR = 8;
/** Words that stand before a date and look like a name: "Last Modified", "Filed Under". */
const DATED = /posted|publish|updated|modified|date|written|filed|news|edition|stand|erstellt|veröffentlicht|publi/i;

/** A line by the headline that opens like a byline, or is a name that has the date as its neighbour. */
export function fromNeighbours({ head, language }: Source): Named[] {
  const after = head.filter(({ before, text }) => !before && text.length <= LONGEST_BYLINE);
  for (const { text } of after.slice(0, NEAR)) {
    const named = OPENER.test(text) ? namesIn(text) : fromDatedLine(text, language);
    if (named && isByline(named)) return [named];
  }
  const beside = after.find(
    ({ text }, at) => looksLikeName(text) && !DATED.test(text) && dateIn(after[at + 1]?.text ?? '', language) !== '',
  );
  return beside ? [namesIn(beside.text)] : [];
}

const isByline = ({ people, agency }: Named) =>
  people.length + agency.length > 0 && people.every(({ name }) => looksLikeName(name));

/** A line with a date may hold its byline in the middle, or begin with a name. */
function fromDatedLine(text: string, language: string): Named | null {
  if (!dateIn(text, language)) return null;
  const found = WITHIN.exec(text);
  if (found) return namesIn(text.slice(found.index + found[0].length));
  const before = /^[^\d|•·]{5,40}(?=[\s\d|•·])/u.exec(text)?.[0] ?? '';
  const named = namesIn(`${before.trim()} 1`);
  return DATED.test(before) || !named.people.every(({ name }) => looksLikeName(name)) ? null : named;
}
