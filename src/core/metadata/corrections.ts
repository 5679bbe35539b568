import { oneLine } from './entities';
import { textIn } from './json-ld';
import type { Source } from './source';

/** How a newsroom opens a correction, in many languages. Data. */
const OPENS =
  /^[\s*•–—([]*(?:corrections?(?: \([^)]{1,40}\))?(?: and clarifications?)?\s*[:.—–-]|clarification\s*[:.—–-]|(?:editor|editors)[’'`]?s?[’'`]? notes?\s*[:.—–-]|(?:this|an earlier version of this) (?:article|story|piece|report|post|column|headline|version)[^.]{0,60}\b(?:was|were|has been|have been|had been|misstated|incorrectly|included|said)\b[^.]{0,60}(?:amended|corrected|updated|clarified|misstated|incorrect|mistaken|error|misspelled)|an earlier version\b|berichtigung\s*:|korrektur(?:hinweis)?\s*:|richtigstellung\s*:|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)\s*:|in einer (?:früheren|vorherigen|ersten) version|rectificatif\s*:|correction\s*:|une (?:première|précédente) version|correcci[oó]n\s*:|fe de errat?as?\s*:?|rectificaci[oó]n\s*:|corre[cç][aã]o\s*:|errata(?: corrige)?\s*:|erramos\s*:|rettifica\s*:|correctie\s*:|rectificatie\s*:|rättelse\s*:|rettelse\s*:|oikaisu\s*:|sprostowanie\s*:|oprava\s*:|ispravak\s*:|исправление\s*:|уточнение\s*:|виправлення\s*:|helyesbítés\s*:|διόρθωση\s*:|düzeltme\s*:|erată\s*:|koreksi\s*:|ralat\s*:|đính chính\s*:|تصحيح\s*:|اصلاحیه\s*:|תיקון\s*:|更正\s*[:：]|訂正\s*[:：]?|정정\s*[:：]|바로잡습니다)/iu;
/** An invitation to report an error is none. */
const ASKS = /\b(?:report|suggest|submit|request|contact|e-?mail us|spotted|melden|signaler|contacte)\b/i;
/** Bounds of a correction in characters. */
const SHORTEST = 30;
const LONGEST = 1_500;
/** Paragraphs looked at, at the beginning and the end of the story. */
const FIRST = 4;
const LAST = 12;

const CALLED =
  '[class*=orrection],[id*=orrection],[class*=larification],[class*=ditor-note],[class*=ditors-note],[class*=ditorsNote],[class*=ditorNote]';

const isCorrection = (text: string) =>
  text.length >= SHORTEST && text.length <= LONGEST && OPENS.test(text) && !(ASKS.test(text) && text.length < 160);

/** The first and the last of a list that is only touched there: each element that a script holds costs time. */
function endsOf(all: HTMLCollectionOf<Element> | undefined): Element[] {
  const last = all?.length ?? 0;
  const numbers = Array.from({ length: Math.min(last, FIRST + LAST) }, (_, at) =>
    at < FIRST ? at : Math.max(at, last - LAST + at - FIRST),
  );
  return [...new Set(numbers)].flatMap(number => all?.[number] ?? []);
}

/** Reads the newsroom's corrections to the story, in the order of the page, as the page words them; empty if there are none. */
export function correctionsOf({ page, headline, article }: Source): string[] {
  const scope = headline?.closest('article,main,[role=main]') ?? page.body;
  const ends = endsOf(scope?.getElementsByTagName('p'));
  const called = [...(page.querySelectorAll(CALLED) ?? [])].slice(0, LAST);
  const shown = [...called, ...ends].map(element => oneLine(element.textContent ?? '')).filter(isCorrection);
  const said = [article?.correction]
    .flat()
    .map(textIn)
    .filter(text => text.length >= SHORTEST && text.length <= LONGEST);
  const all = [...new Set([...shown, ...said])];
  return all.filter(text => !all.some(other => other !== text && other.includes(text)));
}
