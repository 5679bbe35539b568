import { dateIn } from './dates';
import { likeness } from './headline';
import { textIn } from './json-ld';
import { looksLikeName } from './names';
import { meta, type Source } from './source';

const MARKED =
  '[class*=standfirst i],[class*=subtitle i],[class*=sub-title i],[class*=subheadline i],[class*=sub-headline i],[class*=dek i],[itemprop=alternativeHeadline],[data-testid*=standfirst i],[class*=article__summary i],[class*=article-summary i]';
/** Bounds of a standfirst in characters. */
const SHORTEST = 25;
const LONGEST = 400;
/** From this likeness a line and the page's description are the same words. */
const SAME = 0.9;

/** Characters from which a neighbour is a paragraph too. */
const TWIN = 60;
/** "ACCRA, March 4 (Reuters) -": so opens the text of a wire report, never its summary. */
const DATELINE = /^[^()]{2,60}\((?:AP|Reuters|AFP|dpa|CNN|EFE|ANSA|UPI|Xinhua|PTI)[^)]{0,20}\)\s*[—–-]/;

const fits = (text: string) => text.length >= SHORTEST && text.length <= LONGEST && !DATELINE.test(text);
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function descriptions({ page, article }: Source): string[] {
  return [
    textIn(article?.description),
    textIn(article?.alternativeHeadline),
    meta(page, 'description', 'og:description', 'twitter:description'),
  ];
}

/** A paragraph among paragraphs is the beginning of the text, even where the page's description repeats it. */
function isParagraphOfText(element: Element): boolean {
  const parent = element.parentElement;
  return hasTwins(element, 'p') || (parent !== null && parent.className !== '' && hasTwins(parent, parent.localName));
}

/** Says whether an element stands among others of its kind that hold text as well. */
function hasTwins({ parentElement, className }: Element, localName: string): boolean {
  const twins = [...(parentElement?.children ?? [])].filter(
    other =>
      other.localName === localName &&
      (localName === 'p' || other.className === className) &&
      (other.textContent ?? '').length > TWIN,
  );
  return twins.length > 2;
}

/** The line directly under the headline, where the byline or the date follows: no paragraph of the text has a date after it. */
function underHeadline({ head, page }: Source): string {
  const language = page.documentElement.getAttribute('lang') ?? '';
  const after = head.filter(line => !line.before);
  const at = after
    .slice(0, 2)
    .findIndex(
      ({ text, element }) =>
        fits(text) && !isParagraphOfText(element) && !looksLikeName(text) && dateIn(text, language) === '',
    );
  if (at < 0) return '';
  const signed = after
    .slice(at + 1, at + 5)
    .some(({ text }) => text.length < 120 && (looksLikeName(text) || dateIn(text, language) !== ''));
  return signed ? (after[at]?.text ?? '') : '';
}

/** Reads the summary that the page shows under its headline; empty if it shows none, whatever its description says. */
export function standfirstOf(source: Source, headline: string): string {
  const { page, head } = source;
  const said = descriptions(source).filter(Boolean);
  const marked = oneLine(page.querySelector(MARKED)?.textContent);
  const repeated =
    head.find(
      ({ text, before, element }) =>
        !before && fits(text) && !isParagraphOfText(element) && said.some(other => likeness(text, other) >= SAME),
    )?.text ?? '';
  const found = [fits(marked) ? marked : '', repeated, underHeadline(source)].find(Boolean) ?? '';
  return found !== headline ? found : '';
}
