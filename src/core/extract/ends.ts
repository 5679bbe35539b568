// What stands at the two ends of a text and is none of it: dates, signatures, counters, copyright lines, loose labels.

/** A line that was taken for the story, in the order of the page. */
export interface StoryLine {
  number: number;
  element: Element;
  text: string;
}

/** Characters from which a line with a sentence's end begins the text. */
const PARAGRAPH = 80;
const PARAGRAPH_UNSPACED = 30;
/** Longest label, longest line with a date, longest signature, longest copyright line, in characters. */
const LABEL = 80;
const CLOSING_LABEL = 30;
const DATED = 140;
const COPYRIGHT = 250;
/** More lines than these in a row are a list that belongs to the story: winners, results, a poem. */
const MOST_OPENING = 8;
const MOST_CLOSING = 4;

const SENTENCE_END = /[.!?…。！？؟।]["'”’»）」』)\]]*$/;
const HAS_SENTENCE = /[.!?…。！？؟।](?:["'”’»）」』)\]\s]|$)/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|uhr|h|gmt|[a-z]{2,4}t)\b/i;
const SIGNATURE = /^(?:by|von|par|por|di|door|av|af|przez|автор|text|words)[:\s]+\p{Lu}/iu;
const RIGHTS =
  /©|\(c\)\s*\d{4}|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos/i;
const COUNTER = /^\d+\s*(?:of|\/|von|de|sur|di)\s*\d+$/i;
const RAW_TIME = /^\d{9,}$/;
const ADDRESS = /^https?:\/\/\S+$/;
const KEPT = 'li,blockquote,td,th,pre,dd,dt,figure';

const isHeading = ({ element }: StoryLine) => /^h[2-6]$/.test(element.localName);

function isParagraph({ text }: StoryLine): boolean {
  const least = UNSPACED.test(text) ? PARAGRAPH_UNSPACED : PARAGRAPH;
  return (
    text.length >= least &&
    HAS_SENTENCE.test(text) &&
    !(text.length < DATED && DATE.test(text) && !SENTENCE_END.test(text))
  );
}

function opensNothing(line: StoryLine): boolean {
  const { text, element } = line;
  if (isHeading(line) || element.closest(KEPT)) return false;
  if (text.length < DATED && (DATE.test(text) || SIGNATURE.test(text)) && !SENTENCE_END.test(text)) return true;
  return text.length < LABEL && !SENTENCE_END.test(text);
}

function closesNothing(line: StoryLine): boolean {
  const { text, element } = line;
  if (element.closest(KEPT)) return false;
  if (isHeading(line)) return true;
  return (text.length < COPYRIGHT && RIGHTS.test(text)) || (text.length < CLOSING_LABEL && !SENTENCE_END.test(text));
}

/** Gives the numbers of the lines that are no text of the story though they stand among its lines. */
export function looseEnds(lines: readonly StoryLine[]): Set<number> {
  const texts = lines.filter(({ text }) => text !== '');
  const first = texts.findIndex(isParagraph);
  const last = texts.findLastIndex(isParagraph);
  const loose = texts.filter(({ text }) => COUNTER.test(text) || RAW_TIME.test(text) || ADDRESS.test(text));
  const opening = texts.slice(0, Math.max(first, 0)).filter(opensNothing);
  const closing = last < 0 ? [] : texts.slice(last + 1).filter(closesNothing);
  if (opening.length <= MOST_OPENING) loose.push(...opening);
  if (closing.length <= MOST_CLOSING) loose.push(...closing);
  return new Set(loose.map(({ number }) => number));
}
