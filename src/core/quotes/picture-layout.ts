// Where the words of a quote's picture stand. Measuring and drawing are left to the canvas.

/** What a picture says. */
export interface QuoteCard {
  /** The quote in its marks. */
  words: string;
  /** Name and role, or the story's words for the speaker; may be empty. */
  who: string;
  headline: string;
  /** Publisher and day. */
  source: string;
  direction: 'ltr' | 'rtl';
}

/** A line of the picture; x and y in pixels, y of its base line. */
export interface Line {
  text: string;
  x: number;
  y: number;
  font: Font;
}

/** The faces of the picture. */
export interface Font {
  size: number;
  weight: 400 | 600;
  family: 'serif' | 'sans';
  tone: 'ink' | 'quiet';
}

export interface Layout {
  width: number;
  height: number;
  lines: Line[];
  /** The bar beside the quote. */
  bar: { x: number; y: number; width: number; height: number };
}

/** Gives the width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

/** Pixels. 1200 by at least 630 is what social networks show whole. */
const WIDTH = 1200;
const LEAST_HEIGHT = 630;
const MARGIN = 90;
const INDENT = 44;
const BAR = 8;
/** Sizes of the quote's letters, the first that keeps it within MOST_LINES. */
const SIZES = [62, 54, 46, 40, 34, 30] as const;
const MOST_LINES = 12;
const LEADING = 1.32;
const GAP = 44;

const WHO: Font = { size: 34, weight: 600, family: 'sans', tone: 'ink' };
const SOURCE: Font = { size: 30, weight: 400, family: 'sans', tone: 'quiet' };

/** Lays out a quote with its source; what does not fit even in small letters ends in "…". */
export function layOut(card: QuoteCard, measure: Measure): Layout {
  const column = WIDTH - 2 * MARGIN;
  const { font, lines } = fitQuote(card.words, column - INDENT, measure);
  const rtl = card.direction === 'rtl';
  const quote = stack(lines, font, MARGIN + font.size);
  const end = MARGIN + lines.length * font.size * LEADING;
  const who = stack(
    card.who ? wrap(card.who, { width: column - INDENT, font: WHO, measure }) : [],
    WHO,
    end + GAP + WHO.size,
  );
  const below = end + (who.length > 0 ? GAP + who.length * WHO.size * LEADING : 0);
  const sources = [card.headline, card.source]
    .filter(Boolean)
    .flatMap(text => wrap(text, { width: column, font: SOURCE, measure }));
  const height = Math.max(
    LEAST_HEIGHT,
    Math.round(below + GAP * 1.5 + sources.length * SOURCE.size * LEADING + MARGIN * 0.7),
  );
  const foot = height - MARGIN * 0.7 - (sources.length - 1) * SOURCE.size * LEADING;
  const side = (inset: number) => (rtl ? WIDTH - MARGIN - inset : MARGIN + inset);
  return {
    width: WIDTH,
    height,
    lines: [
      ...[...quote, ...who].map(line => ({ ...line, x: side(INDENT) })),
      ...stack(sources, SOURCE, foot).map(line => ({ ...line, x: side(0) })),
    ],
    bar: { x: rtl ? WIDTH - MARGIN - BAR : MARGIN, y: MARGIN, width: BAR, height: Math.round(below - MARGIN) },
  };
}

function stack(lines: readonly string[], font: Font, top: number): Line[] {
  return lines.map((text, i) => ({ text, x: 0, y: Math.round(top + i * font.size * LEADING), font }));
}

function fitQuote(words: string, width: number, measure: Measure): { font: Font; lines: string[] } {
  const fonts = SIZES.map((size): Font => ({ size, weight: 400, family: 'serif', tone: 'ink' }));
  let last: { font: Font; lines: string[] } | null = null;
  for (const font of fonts) {
    last = { font, lines: wrap(words, { width, font, measure }) };
    if (last.lines.length <= MOST_LINES) return last;
  }
  const { font, lines } = last ?? { font: WHO, lines: [] };
  const kept = lines.slice(0, MOST_LINES);
  return { font, lines: kept.map((line, i) => (i === MOST_LINES - 1 ? `${line.replace(/\s*\S*$/, '')} …` : line)) };
}

/** Words, white space, or single characters of scripts that put no space between words. */
const TOKENS =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{P}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

function wrap(text: string, { width, font, measure }: { width: number; font: Font; measure: Measure }): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (measure((line + token).trimEnd(), font) <= width || line === '') {
      line += line === '' ? token.trimStart() : token;
      continue;
    }
    lines.push(line.trimEnd());
    line = token.trimStart();
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
