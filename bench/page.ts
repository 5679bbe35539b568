// What runs inside the browser for the bench: the core, its peers, and a clock around each.
import { Readability } from '@mozilla/readability';
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
  const root = page.createElement('div');
  if (parsed?.content) root.append(...new DOMParser().parseFromString(parsed.content, 'text/html').body.childNodes);
  const paragraphs = [...root.querySelectorAll('p,li,h2,h3,h4,pre,td,blockquote')].filter(
    element => !element.querySelector('p,li,td'),
  );
  return {
    isArticle: parsed !== null,
    text: paragraphs
      .map(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('\n\n'),
    title: parsed?.title ?? '',
    authors: parsed?.byline ? [parsed.byline] : [],
    published: parsed?.publishedTime ?? '',
    hidden: [],
  };
}

const SYSTEMS = { lede, readability };

/** Parses a page anew and lets one system read it. */
function run(system: keyof typeof SYSTEMS, html: string, address: string): Prediction {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const begun = performance.now();
  const found = SYSTEMS[system](page, address);
  return { ...found, ms: performance.now() - begun };
}

Object.assign(globalThis, { runBench: run });
