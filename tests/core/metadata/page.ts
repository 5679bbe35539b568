// Small pages for the tests of the metadata, and the reading of it.
import { parseHTML } from 'linkedom';
import { type Metadata, readMetadata } from '../../../src/core/metadata/metadata';

export const ADDRESS = 'https://www.meridian.example/news/swing-bridge-opens-again-b26519.html';

/** Parts of a page, all markup but the language. */
export interface Head {
  lang?: string;
  /** Attributes of the root element beside the language. */
  root?: string;
  head?: string;
  /** Fields of the story in the page's structured data. */
  thing?: Record<string, unknown>;
  /** The top of the article, headline included. */
  top?: string;
  body?: string;
  address?: string;
  aboveText?: string[];
  paragraphs?: string[];
  lastLine?: string;
  sample?: string;
}

/** Text of the story: long enough for a page, and nothing in it that any field could be. */
export const TEXT = Array.from(
  { length: 4 },
  () =>
    '<p>The old swing bridge over the river opened to lorries again, and some hundreds of people stood on the quay when the first of them rolled across.</p>',
).join('');

export const H1 = '<h1>Swing bridge opens again after eleven years</h1>';
export const HEADLINE = 'Swing bridge opens again after eleven years';

/** Reads the metadata of a page that is put together from its parts. */
export function metadataOf(parts: Head): Metadata {
  const { lang, root = '', thing, top = H1, body = TEXT, address = ADDRESS } = parts;
  const { aboveText = [], paragraphs = [], lastLine = '', sample = '' } = parts;
  const head = (thing ? story(thing) : '') + (parts.head ?? '');
  const language = lang === undefined ? '' : ` lang="${lang}"`;
  const html = `<!DOCTYPE html><html${language} ${root}><head>${head}</head><body><main><article>${top}${body}</article></main></body></html>`;
  return readMetadata(parseHTML(html).document, { address, base: address, aboveText, paragraphs, lastLine, sample });
}

/** Writes a meta element. */
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
/** Writes structured data. */
export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
/** Writes structured data of a story. */
export const story = (fields: Record<string, unknown>) =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, ...fields });
