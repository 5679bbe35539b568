import { CHANGED } from './change-words';
import { dateIn } from './dates';
import type { Source } from './source';

/** Names that elements with the day of publication bear; parts that need no folding of case are found fast. */
const DATED = [
  'date',
  'Date',
  'ublish',
  'osted',
  'atum',
  'echa',
  'meta',
  'Meta',
  'time',
  'Time',
  'yline',
  'info',
  'ubmitted',
]
  .map(part => `[class*=${part}]`)
  .concat('[id*=date]', '[id*=Date]', 'time')
  .join(',');
/** Places that tell of other things than the story. */
const ELSEWHERE =
  'footer,nav,aside,form,[class*=comment i],[id*=comment i],[class*=related i],[class*=sidebar i],[class*=footer i],[class*=widget i],[class*=teaser i]';
/** Longest line that is a date and little else, in characters. */
const LONGEST = 90;
/** Elements and lines looked at: the search is the last resort of pages that say nothing anywhere else. */
const MOST_ELEMENTS = 120;
const MOST_LINES = 1_500;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const HAS_YEAR = /(?:19|20|٢٠|۲۰)[\d٠-٩۰-۹]{2}|\d[./-]\s?[\d\p{L}]+[./-]\s?\d\d/u;

/** Reads the day from an element that is named after one, else from the first short line of the page that is little else. */
export function looseDate({ page, language }: Source): string {
  let seen = 0;
  for (const element of page.querySelectorAll(DATED)) {
    if (seen++ > MOST_ELEMENTS) break;
    const text = element.children.length > 12 ? '' : oneLine((element.textContent ?? '').slice(0, LONGEST * 3));
    const date = text.length < LONGEST && HAS_YEAR.test(text) && !CHANGED.test(text) ? dateIn(text, language) : '';
    if (date && !element.closest(ELSEWHERE)) return date;
  }
  return page.body ? firstDatedLine(page.body, language) : '';
}

/** A line that is a date and at most a word or two beside it. */
function firstDatedLine(body: Element, language: string): string {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let seen = 0, node = walker.nextNode(); node && seen < MOST_LINES; node = walker.nextNode(), seen++) {
    const value = node.nodeValue ?? '';
    const text = value.length < LONGEST * 2 && HAS_YEAR.test(value) ? oneLine(value) : '';
    if (text.length < 6 || text.length > LONGEST / 2) continue;
    const date = dateIn(text, language);
    if (
      date &&
      !/©|\(c\)|copyright/i.test(text) &&
      !CHANGED.test(node.parentElement?.textContent?.slice(0, LONGEST) ?? '') &&
      !node.parentElement?.closest(`script,style,${ELSEWHERE}`)
    )
      return date;
  }
  return '';
}
