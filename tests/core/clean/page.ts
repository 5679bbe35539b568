// Small pages for the tests of the rules: an invented story of eight paragraphs in four languages, with a place for a block.
import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/core/article';
import { type FoundBlock, findBlocks } from '../../../src/core/clean/clean';
import { readArticle } from '../../../src/core/read-article';
import { blocks } from '../../../src/core/tree/text';
import { type Language, STORIES } from './stories';

export const ADDRESS = 'https://www.meridian.example/news/harbour/swing-bridge-opens-again-b26519.html';
export const PUBLISHER = 'The Meridian';

/** A block in mid-text stands after this many paragraphs of the story. */
const MIDDLE = 4;

/** What stands where on a page; every part is markup. */
export interface Parts {
  language?: Language;
  /** Between two paragraphs of the story. */
  middle?: string;
  /** After its last paragraph. */
  end?: string;
  /** Before the headline. */
  top?: string;
  /** Wraps the paragraphs: an opening tag. */
  wrapper?: string;
}

const paragraph = (text: string) => `<p>${text}</p>`;

/** Writes a news page around the story of a language. */
export function storyPage({ language = 'en', middle = '', end = '', top = '', wrapper = '<div>' }: Parts): string {
  const { headline, paragraphs } = STORIES[language];
  const first = paragraphs.slice(0, MIDDLE).map(paragraph).join('\n');
  const rest = paragraphs.slice(MIDDLE).map(paragraph).join('\n');
  return `<!DOCTYPE html>
<html lang="${language}"><head><title>${headline} | ${PUBLISHER}</title><meta property="og:site_name" content="${PUBLISHER}">
<meta property="og:type" content="article"></head>
<body>${top}<main><article><h1>${headline}</h1>${wrapper}
${first}
${middle}
${rest}
${end}
</div></article></main></body></html>`;
}

export const documentOf = (html: string): Document => parseHTML(html).document;

/** Reads a page that must give an article. */
export function read(html: string, address = ADDRESS): Article {
  const reading = readArticle(documentOf(html), { address });
  if (!reading.ok) throw new Error(`no article: ${reading.problem}`);
  return reading.article;
}

/** Gives the lines of an article's body. */
export const linesOf = (article: Article): string[] => blocks(article.body).map(block => block.text);

export const found = (html: string): FoundBlock[] => findBlocks(documentOf(html), { address: ADDRESS });

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const LINE = 'p,li,h2,h3,h4,td,th,dt,dd,button';

/** Gives the lines of a piece of markup: what its paragraphs, items, headings and cells say. */
export function linesIn(markup: string): string[] {
  const { body } = documentOf(`<html><body>${markup}</body></html>`);
  return [...body.querySelectorAll(LINE)]
    .filter(element => !element.querySelector(LINE))
    .map(element => squeeze(element.textContent ?? ''))
    .filter(Boolean);
}
