// Stories with all that the reading aids are for, and stories beyond any measure. Each is made when it is asked for.
import type { HardPage } from './hard-pages';

const SENTENCE =
  'The harbour council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened in three places, and to pay for it over eleven years.';
const HEADLINE = 'Norrbeck rebuilds its breakwater';
/** A picture of one colour, drawn in the address: the server has none. */
const picture = (name: string, alt: string, caption: string) =>
  `<figure><img src="/pages/flood-wall/harbour.svg?${name}" alt="${alt}" width="900" height="600"><figcaption>${caption}</figcaption></figure>`;

const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>Paragraph ${from + at}. ${SENTENCE}</p>`).join('\n');

const page = (inside: string, data: object = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Meridian">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, ...data })}</script></head>
<body><article><h1>${HEADLINE}</h1>${inside}</article></body></html>`;

const NOTES = `<h2>Notes</h2><ol>
<li id="note-1">The first wall of Norrbeck was built in 1911, of granite from the quarry behind the town, and was meant to stand for a century. <a href="#sign-1">Back</a></li>
<li id="note-2"><p>All sums are in the money of the year in which they were paid, as the harbour’s books have them.</p></li></ol>`;

const FILM =
  '<iframe src="https://www.youtube.com/embed/abcdef12345" title="How the breakwater was lost" width="560" height="315"></iframe>';

/** A long piece: three parts, two footnotes, two pictures, a film, words with accents and over elements. */
const LONG = [
  paragraphs(1, 4),
  `<p>The wall<sup id="sign-1"><a href="#note-1">1</a></sup> had held since the first war, said Zoë Müller-Nagy of the harbour’s office, and its <em>under</em>water foot had held longer than anybody remembers.</p>`,
  picture('one', 'The open breakwater', 'The breakwater after the second storm. Photograph: Ida Brandt'),
  '<h2>What it costs</h2>',
  paragraphs(5, 12),
  '<p>Of the sum<sup><a href="#note-2">2</a></sup> the state pays two thirds, as <a href="https://www.example.org/state">it promised</a> in the spring of the year before.</p>',
  FILM,
  '<h2>Who pays for it</h2>',
  paragraphs(13, 20),
  picture('two', 'The granite quarry', 'The quarry behind the town, closed in 1954.'),
  '<h2>What comes next</h2>',
  paragraphs(21, 32),
  NOTES,
].join('\n');

/** Letters, for names: a name with a digit is none. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MANY_AUTHORS = Array.from({ length: 40 }, (_, at) => ({
  '@type': 'Person',
  name: `Ada ${LETTERS.charAt(at % 20).toUpperCase()}${LETTERS.charAt(at % 7)}${LETTERS.charAt(at % 11)}anson`,
}));
const COLUMNS = 1_000;
const WIDE = `<table><tr>${Array.from({ length: COLUMNS }, (_, at) => `<th>Year ${at}</th>`).join('')}</tr>${`<tr>${'<td>4.31</td>'.repeat(COLUMNS)}</tr>`.repeat(3)}</table>`;

/** More of everything than anybody should have to read. */
const HUGE = [
  paragraphs(1, 5_000),
  `<p>The word is ${'breakwater'.repeat(30)}, and it is long. ${SENTENCE}</p>`,
  '<figure><img src="/never/loads.jpg" alt="A picture that never comes" width="900" height="600"><figcaption>It never comes.</figcaption></figure>',
  WIDE,
  paragraphs(5_001, 10_000),
].join('\n');

export const AID_PAGES: Record<string, HardPage> = {
  long: { page: () => page(LONG) },
  huge: { page: () => page(HUGE, { author: MANY_AUTHORS }) },
};
