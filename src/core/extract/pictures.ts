// Which pictures belong to the story, and which lines beside them are their captions.
import { KINDS, kindsOf } from './box-names';
import type { PageLine } from './skeleton';

/** The lines below an element: from, up to, not including, to. */
interface Span {
  from: number;
  to: number;
}

export interface PicturesOptions {
  lines: readonly PageLine[];
  spans: ReadonlyMap<Element, Span>;
  /** Numbers of the story's lines of text. */
  story: ReadonlySet<number>;
  /** Numbers of lines and pictures that are no part of it whatever stands beside them. */
  without: ReadonlySet<number>;
  /** Number of the headline's line; -1 if there is none. */
  headline: number;
}

export interface Pictures {
  pictures: Set<number>;
  /** Numbers of lines that are captions of these. */
  captions: Set<number>;
}

/** Narrowest picture that leads a story, in pixels, where it says its width; icons and portraits of authors are narrower. */
const NARROWEST = 300;
/** Longest caption, in characters; longest label that is none. */
const CAPTION = 500;
const LABEL = 3;
/** A box with more lines than these holds more than a picture and its caption. */
const MOST_LINES = 4;
const ASIDE = 'aside,nav,footer,form,[role=complementary],[rel~=author]';
const bitOf = (kind: (typeof KINDS)[number]) => 1 << KINDS.indexOf(kind);
const PORTRAIT = bitOf('biography') | bitOf('sharing') | bitOf('related') | bitOf('advert') | bitOf('comments');
const PICTURE = bitOf('picture');

/** Finds the pictures among the story's lines, and the one that leads it. */
export function picturesOf(options: PicturesOptions): Pictures {
  const { lines, story, without, headline } = options;
  const numbers = [...story].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? -1;
  const found: Pictures = { pictures: new Set(), captions: new Set() };
  const holds = countsBelow(options);
  let leads = false;
  for (const [number, line] of lines.entries()) {
    if (line.text !== '' || line.hidden || without.has(number) || number > last) continue;
    if (number < first && (number < headline || headline < 0 || leads || !mayLead(line.element))) continue;
    const captions = captionsBeside(line.element, options, holds);
    if (!captions) continue;
    leads ||= number < first;
    found.pictures.add(number);
    for (const caption of captions) found.captions.add(caption);
  }
  return found;
}

function mayLead(picture: Element): boolean {
  const width = Number.parseInt(picture.getAttribute('width') ?? '', 10);
  return Number.isNaN(width) ? picture.closest('figure,picture') !== null : width >= NARROWEST;
}

/** For a span, how many of the story's lines stand in it. */
function countsBelow({ lines, story }: PicturesOptions): (span: Span) => number {
  const before = [0];
  for (let number = 0; number < lines.length; number++)
    before.push((before[number] ?? 0) + (story.has(number) ? 1 : 0));
  return ({ from, to }) => (before[to] ?? 0) - (before[from] ?? 0);
}

/** Gives the captions in the largest box around a picture that holds nothing of the story; null if the box is no picture's. */
function captionsBeside(
  picture: Element,
  { lines, spans, without }: PicturesOptions,
  holds: (span: Span) => number,
): number[] | null {
  if (picture.closest(ASIDE)) return null;
  let box = picture;
  for (let up = picture.parentElement; up; up = up.parentElement) {
    const span = spans.get(up);
    if (span && (holds(span) > 0 || textsIn(span, lines) > MOST_LINES)) break;
    if (kindsOf(up) & PORTRAIT & ~(kindsOf(up) & PICTURE ? PORTRAIT : 0)) return null;
    box = up;
  }
  const span = spans.get(box);
  const numbers = span ? Array.from({ length: span.to - span.from }, (_, at) => span.from + at) : [];
  const texts = numbers.filter(number => (lines[number]?.text ?? '') !== '' && !lines[number]?.hidden);
  if (texts.some(number => without.has(number) || isHeadline(lines[number]))) return null;
  const captions = texts.filter(number => isCaption(lines[number]));
  return captions;
}

const textsIn = ({ from, to }: Span, lines: readonly PageLine[]) =>
  lines.slice(from, to).filter(({ text, hidden }) => text.length > LABEL && !hidden).length;

/** A linked line beside a picture makes a card that leads to another story. */
function isHeadline(line: PageLine | undefined): boolean {
  if (!line || line.element.closest('figcaption')) return false;
  return /^h[1-6]$/.test(line.element.localName) || (line.text.length > 15 && line.linked > line.text.length / 2);
}

const isCaption = (line: PageLine | undefined) =>
  line !== undefined && line.text.length > LABEL && line.text.length <= CAPTION;
