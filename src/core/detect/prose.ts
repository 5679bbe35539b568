/** Shortest paragraph that counts as running text, in characters. */
const PARAGRAPH = 80;
const PARAGRAPH_UNSPACED = 30;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Letters of an alphabet that a sign of these scripts stands for. */
const PER_SIGN = 3;
const ELSEWHERE = 'footer,nav,aside';
const BLOCK = 'p,div,section,article,table,ul,ol,blockquote';

function linkedLength(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
}

/** Characters of an element that are sentences and not links; a sign of a script without word spaces counts for some. */
function proseOf(element: Element): number {
  const text = (element.textContent ?? '').trim();
  const isUnspaced = UNSPACED.test(text.slice(0, 50));
  if (text.length < (isUnspaced ? PARAGRAPH_UNSPACED : PARAGRAPH)) return 0;
  if (!/[.!?…。！？؟।။։፡]/.test(text) || linkedLength(element) > text.length / 2) return 0;
  return isUnspaced ? text.length * PER_SIGN : text.length;
}

/** Gives the characters of running text, counted until there are enough, and those of the part of the page with most. */
export function proseIn(page: Document, { enough }: { enough: number }): { sum: number; largest: number } {
  const parts = new Map<Element | null, number>();
  let sum = 0;
  const count = (element: Element, part: Element | null) => {
    const length = proseOf(element);
    if (length > 0 && !element.closest(ELSEWHERE)) {
      sum += length;
      parts.set(part, (parts.get(part) ?? 0) + length);
    }
    return sum >= enough;
  };
  const given = () => ({ sum, largest: Math.max(0, ...parts.values()) });
  for (const element of page.querySelectorAll('p')) if (count(element, element.parentElement)) return given();
  // Loose text directly in other elements: paragraphs of pages that know no `p`.
  for (const element of page.querySelectorAll('div,td,li,blockquote,article,section'))
    if (element.firstChild && !element.querySelector(BLOCK) && count(element, element)) return given();
  return given();
}
