// What runs inside the browser for the bench: the core, its peers, and a clock around each.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../src/core/read-article';
import { bodyText } from '../src/core/tree/text';

/** A prediction in the form of the scorers. */
interface Prediction {
  isArticle: boolean;
  text: string;
  title: string;
  authors: string[];
  published: string;
  hidden: { kind: string; rule: string; text: string }[];
  /** The system's own time on a ready document, in milliseconds. */
  ms: number;
}

function lede(page: Document, address: string): Omit<Prediction, 'ms'> {
  const reading = readArticle(page, { address });
  if (!reading.ok) return { isArticle: false, text: '', title: '', authors: [], published: '', hidden: [] };
  const { article } = reading;
  return {
    isArticle: article.detection.isArticle,
    text: bodyText(article.body),
    title: article.headline,
    authors: [
      ...article.byline.people.map(person => person.name),
      ...(article.byline.people.length ? [] : [article.byline.agency]),
    ].filter(Boolean),
    published: article.published,
    hidden: article.hidden.map(({ kind, rule, text }) => ({ kind, rule, text })),
  };
}

function readability(page: Document): Omit<Prediction, 'ms'> {
  const parsed = new Readability(page).parse();
  return {
    isArticle: parsed !== null,
    text: textOf(page, parsed?.content ?? ''),
    title: parsed?.title ?? '',
    authors: parsed?.byline ? [parsed.byline] : [],
    published: parsed?.publishedTime ?? '',
    hidden: [],
  };
}

function defuddle(page: Document, address: string): Omit<Prediction, 'ms'> {
  const parsed = new Defuddle(page, { url: address }).parse();
  return {
    isArticle: parsed.content !== '',
    text: textOf(page, parsed.content),
    title: parsed.title,
    authors: parsed.author ? parsed.author.split(/,\s*/) : [],
    published: parsed.published,
    hidden: [],
  };
}

/** Gives the text of a peer's result, which comes as markup. */
function textOf(page: Document, content: string): string {
  const root = page.createElement('div');
  root.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  return [...root.querySelectorAll('p,li,h2,h3,h4,pre,td,blockquote')]
    .filter(element => !element.querySelector('p,li,td'))
    .map(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

const SYSTEMS = { lede, readability, defuddle };

/** Parses a page anew and lets one system read it. */
function run(system: keyof typeof SYSTEMS, html: string, address: string): Prediction {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const begun = performance.now();
  const found = SYSTEMS[system](page, address);
  return { ...found, ms: performance.now() - begun };
}

Object.assign(globalThis, { runBench: run });
