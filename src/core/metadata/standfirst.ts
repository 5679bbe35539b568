import { OPENER } from './byline-words';
import { dateIn } from './dates';
import { keyOf, likeness } from './headline-element';
import { textIn } from './json-ld';
import { looksLikeName } from './names';
import { meta, type Source } from './source';

/** Names that the summary's element bears. */
const MARKED =
  /standfirst|sub-?title|sub-?headline|subhead|(?:^|[\s_-])dek(?:$|[\s_-])|article-{0,2}_{0,2}summary|lead-?in|teaser-?text|vorspann|chapo|chapeau|sottotitolo|occhiello|bajada|entradilla|lede(?:$|[\s_-])|ingress|manchet|lead-?text|article-?(?:intro|lead|excerpt|description)/i;
/** Bounds of a standfirst in characters. */
const SHORTEST = 25;
const LONGEST = 400;
/** From this likeness a line and the page's description are the same words. */
const SAME = 0.9;

/** What a page asks for by its headline is no summary. */
const CALL =
  /^(?:subscribe|sign up|sign in|log in|register|join (?:us|now)|become a|follow us|listen to|share|save this|bookmark|jetzt|abonnieren|anmelden|s.abonner|abonnez|suscr[ií]b|assine|abbonati)(?!\p{L})/iu;
/** Longest byline in characters: a summary may open with "By" too. */
const BYLINE = 80;
/** Characters from which a neighbour is a paragraph too. */
const TWIN = 60;
/** "ACCRA, March 4 (Reuters) -": so opens the text of a wire report, never its summary. */
const DATELINE = /^[^()]{2,60}\((?:AP|Reuters|AFP|dpa|CNN|EFE|ANSA|UPI|Xinhua|PTI)[^)]{0,20}\)\s*[—–-]/;

/** A line that opens like a byline and goes on with a name. */
const isByline = (text: string) => OPENER.test(text) && /^\p{Lu}/u.test(text.replace(OPENER, ''));
const fits = (text: string) =>
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  !DATELINE.test(text) &&
  !(text.length < BYLINE && isByline(text)) &&
  !CALL.test(text);

function descriptions(source: Source): string[] {
  return [
    textIn(source.article?.description),
    textIn(source.article?.alternativeHeadline),
    meta(source, 'description'),
    meta(source, 'og:description', 'twitter:description'),
  ];
}

/** A paragraph among paragraphs is the beginning of the text, even where the page's description repeats it. */
function isParagraphOfText(element: Element): boolean {
  const parent = element.parentElement;
  // A line that is no paragraph itself may stand among those of the text: "div, p, p, p".
  return (
    (element.localName === 'p' && hasTwins(element, 'p')) ||
    (parent !== null && parent.className !== '' && hasTwins(parent, parent.localName))
  );
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
function underHeadline({ head, language }: Source): string {
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

/** A line by the headline whose element, or one close around it, is called a standfirst. */
function marked({ head, headline }: Source): string {
  const line = head.find(
    ({ text, element }) => fits(text) && !element.closest(ELSEWHERE) && isCalledStandfirst(element, headline),
  );
  return line?.text ?? '';
}

/** Places whose summaries are those of other stories. */
const ELSEWHERE = 'aside,footer,nav';
/** Elements around a line that may bear the name. */
const LEVELS = 3;

function isCalledStandfirst(line: Element, headline: Element | null): boolean {
  let element: Element | null = line;
  for (
    let level = 0;
    element && level < LEVELS && !element.contains(headline);
    level++, element = element.parentElement
  ) {
    const name = ['class', 'itemprop', 'data-testid']
      .map(attribute => element?.getAttribute(attribute) ?? '')
      .join(' ');
    // Around a whole text the name is that of the text.
    if (MARKED.test(name) || /alternativeHeadline/i.test(name)) return element.getElementsByTagName('p').length < 3;
  }
  return false;
}

export interface StandfirstOptions {
  headline: string;
  /** The lines between the headline and the text, which are none of it. */
  aboveText: readonly string[];
  /** Lines at the beginning of the text that are surely its own. */
  paragraphs: readonly string[];
}

/** Reads the summary that the page shows under its headline; empty if it shows none, whatever its description says. */
export function standfirstOf(source: Source, { headline, aboveText, paragraphs }: StandfirstOptions): string {
  const said = descriptions(source).filter(Boolean);
  const isHeadline = (text: string) => keyOf(text) === keyOf(headline);
  const isSaid = (text: string) => fits(text) && !isHeadline(text) && said.some(other => likeness(text, other) >= SAME);
  const ofText = new Set(paragraphs.map(keyOf));
  const head = source.head.filter(({ text }) => !ofText.has(keyOf(text)));
  const repeated = () =>
    head.find(({ text, before, element }) => !before && isSaid(text) && !isParagraphOfText(element))?.text;
  const found =
    repeated() || aboveText.find(isSaid) || marked({ ...source, head }) || underHeadline({ ...source, head });
  return isHeadline(found) ? '' : found;
}
