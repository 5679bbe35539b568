const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Fewest words of a headline; signs, in scripts without word spaces. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 8;
/** Headings looked at. */
const MOST_HEADINGS = 40;

function isHeadline(key: string): boolean {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key);
  return isUnspaced ? key.length >= FEWEST_SIGNS : key.split(' ').length >= FEWEST_WORDS;
}

/** Says whether the page's title is the headline of a story that it shows, not the name of a site. */
export function headingInTitle(page: Document): boolean {
  const title = keyOf(page.querySelector('title')?.textContent ?? '');
  if (!isHeadline(title)) return false;
  return [...page.querySelectorAll('h1,h2,h3')].slice(0, MOST_HEADINGS).some(heading => {
    const key = keyOf((heading.textContent ?? '').slice(0, 400));
    return isHeadline(key) && (title.includes(key) || (key.includes(title) && title.length * 2 > key.length));
  });
}
