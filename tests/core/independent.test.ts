// The real pages of one newspaper: each true paragraph stands in the text, and no prompt does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { blocks } from '../../src/core/tree/text';

const SHARED = process.env.LEDE_SHARED ?? '../shared';
const LABELS = join(SHARED, 'prompts/labels.jsonl');
const SOURCES = ['fundus', 'fundus-eval'];
const PUBLISHER = 'independent.co.uk';

interface Truth {
  source: string;
  id: string;
  url: string;
  publisher: string;
  text: string;
  optionalParagraphs?: string[];
}

interface Labels {
  source: string;
  id: string;
  prompts: { category: string; text: string; weak?: boolean; parts?: string[] }[];
}

const truthFile = (source: string) => join(SHARED, 'bench/data', source, 'truth.jsonl');
const there = existsSync(LABELS) && SOURCES.every(source => existsSync(truthFile(source)));

function parseLines<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as Row);
}

function pagesOfPublisher(): Truth[] {
  return SOURCES.flatMap(source => parseLines<Truth>(truthFile(source))).filter(page => page.publisher === PUBLISHER);
}

const truths = there ? pagesOfPublisher() : [];
const labels = there ? parseLines<Labels>(LABELS) : [];

/** The measure's own comparison: compatible characters, straight quotation marks, single blanks, lower case. */
function plain(text: string): string {
  const straight = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
  return straight.replace(/\s+/g, ' ').trim().toLowerCase();
}

function read({ source, id, url }: Truth): Article {
  const html = gunzipSync(readFileSync(join(SHARED, 'bench/data', source, `${id}.html.gz`))).toString('utf8');
  const reading = readArticle(parseHTML(html).document, { address: url });
  if (!reading.ok) throw new Error(`${id} gave no article: ${reading.problem}`);
  return reading.article;
}

/** A part of a prompt that is as long as this is found by its beginning; a shorter one only as a whole line. */
const LONG = 25;
const BEGINNING = 60;

function standsIn(part: string, lines: readonly string[]): boolean {
  if (part.length < LONG) return lines.includes(part);
  return lines.some(line => line.includes(part.slice(0, BEGINNING)));
}

describe.skipIf(!there)(`the pages of ${PUBLISHER}${there ? '' : ' (skipped: ../shared is not there)'}`, () => {
  it('are more than five', () => expect(truths.length).toBeGreaterThan(5));

  for (const truth of truths) {
    describe(`${truth.source}/${truth.id}`, () => {
      const article = read(truth);
      const lines = blocks(article.body).map(block => plain(block.text));
      const shown = [...lines, plain(article.standfirst)];

      it('gives every true paragraph', () => {
        const paragraphs = truth.text.split(/\n+/).map(plain).filter(Boolean);
        const whole = shown.join(' ');
        expect(paragraphs.filter(paragraph => !whole.includes(paragraph))).toEqual([]);
      });

      it('gives no prompt', () => {
        const own = labels.find(page => page.source === truth.source && page.id === truth.id);
        const prompts = (own?.prompts ?? []).filter(prompt => prompt.weak !== true);
        const parts = prompts.flatMap(({ text, parts: given = [text] }) => given.map(plain)).filter(Boolean);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.filter(part => standsIn(part, lines))).toEqual([]);
      });

      it('lists a newsletter among what was hidden', () =>
        expect(article.hidden.map(block => block.kind)).toContain('newsletter'));
    });
  }
});
