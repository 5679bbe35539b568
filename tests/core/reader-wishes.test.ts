import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article';
import { NO_WISHES, type Wishes } from '../../src/core/reader-wishes';
import { bodyText } from '../../src/core/tree/text';

const PARAGRAPH =
  'The harbour council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened in three places.';
const STORY = Array.from({ length: 6 }, (_, at) => `<p>Paragraph ${at}. ${PARAGRAPH}</p>`);
const LETTER =
  '<div class="weekly"><h3>Sign up to our free weekly Coast newsletter</h3><form><input type="email"><button>Sign up</button></form></div>';
const page = (inside: string) =>
  parseHTML(
    `<!doctype html><html lang="en"><head><title>x</title></head><body><article><h1>Norrbeck rebuilds its breakwater</h1>${inside}</article></body></html>`,
  ).document;
const read = (wishes: Partial<Wishes>, inside = [...STORY.slice(0, 3), LETTER, ...STORY.slice(3)].join('')) => {
  const reading = readArticle(page(inside), {
    address: 'https://www.example.org/norrbeck-rebuilds-its-breakwater',
    wishes: { ...NO_WISHES, ...wishes },
  });
  if (!reading.ok) throw new Error(reading.problem);
  const { hidden, body } = reading.article;
  return { rules: hidden.map(({ rule }) => rule), hidden, text: bodyText(body) };
};

describe('what the reader wants otherwise', () => {
  it('is nothing by default: the newsletter goes', () => {
    expect(read({}).rules).toContain('newsletter-form');
  });
  it('may be a kind that stays on the site', () => {
    expect(read({ keptKinds: ['newsletter'] }).rules).not.toContain('newsletter-form');
  });
  it('may be a block that was part of the story', () => {
    expect(read({ keptTexts: ['Sign up to our free weekly'] }).rules).not.toContain('newsletter-form');
    expect(read({ keptTexts: ['Another block'] }).rules).toContain('newsletter-form');
  });
});

describe("a rule of the reader's list", () => {
  const listRules = [{ selector: '.tide-box', text: '', list: 'Coast list', line: 12 }];
  const BOX =
    '<div class="tide-box"><p>High water is expected at ten on Tuesday evening, and the harbour office will close the outer gate an hour before.</p></div>';
  const inside = [...STORY.slice(0, 3), BOX, ...STORY.slice(3)].join('');
  it('takes its block out of the article and names list and line', () => {
    expect(read({}, inside).text).toContain('High water');
    const { hidden, text } = read({ listRules }, inside);
    expect(text).not.toContain('High water');
    const block = hidden.find(({ rule }) => rule === 'subscribed-list');
    expect(block).toMatchObject({ kind: 'other', reason: '“Coast list”, 12', evidence: ['.tide-box'] });
    expect(block?.text).toContain('High water');
  });
  it('may not take the story', () => {
    const whole = `<div class="tide-box">${STORY.join('')}</div>`;
    expect(read({ listRules }, whole).text).toContain('Paragraph 5.');
  });
});
