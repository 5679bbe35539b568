import { describe, expect, it } from 'vitest';
import { H1, type Head, ld, meta, metadataOf, TEXT } from './page';

type Case = [name: string, parts: Head, gives: string];

const crumbs = (...names: string[]) =>
  ld({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name, at) => ({ '@type': 'ListItem', position: at, name })),
  });

const SECTIONS: Case[] = [
  ['comes from structured data', { thing: { articleSection: 'Politics' } }, 'Politics'],
  ['is the first of a list', { thing: { articleSection: ['Politics', 'Coast'] } }, 'Politics'],
  ['comes from the head of the page', { head: meta('article:section', 'Coast') }, 'Coast'],
  [
    'comes from the breadcrumbs',
    { head: crumbs('Home', 'Coast', 'Swing bridge opens again after eleven years') },
    'Coast',
  ],
  ['is not the start of the breadcrumbs', { head: crumbs('Startseite') }, ''],
  ['is not the publisher', { thing: { articleSection: 'Meridian' }, head: meta('og:site_name', 'Meridian') }, ''],
  ['is no address', { thing: { articleSection: 'https://meridian.example/coast' } }, ''],
  ['is no sentence', { thing: { articleSection: 'Everything that the coast talks about this very week' } }, ''],
];

const KINDS: Case[] = [
  ['is news by its type', { thing: {} }, 'news'],
  ['is opinion by its type', { thing: { '@type': 'OpinionNewsArticle' } }, 'opinion'],
  ['is opinion by its section', { head: meta('article:section', 'Meinung') }, 'opinion'],
  ['is opinion by its address', { address: 'https://www.meridian.example/opinion/bridge-b26519.html' }, 'opinion'],
  ['is analysis by the words before a colon', { top: '<h1>Analysis: Who pays for the bridge?</h1>' }, 'analysis'],
  ['is analysis by the line over the headline', { top: `<div>Analyse</div>${H1}` }, 'analysis'],
  ['is live by its type', { thing: { '@type': 'LiveBlogPosting' } }, 'live'],
  ['is a review by its type', { thing: { '@type': 'ReviewNewsArticle' } }, 'review'],
  ['is sponsored by the line over the headline', { top: `<div>Sponsored content</div>${H1}` }, 'sponsored'],
  ['is sponsored rather than news', { thing: {}, top: `<div>Paid for by Marrow Steel</div>${H1}` }, 'sponsored'],
  ['is nothing without evidence', {}, ''],
  ['is no opinion for a headline about one', { top: '<h1>Opinion is split over the swing bridge</h1>' }, ''],
  ['is not sponsored for the label of an advert', { top: `${H1}<div>Anzeige</div>` }, ''],
  ['is not sponsored for a story about it', { body: `<p>Sponsored content pays for the ferry.</p>${TEXT}` }, ''],
  ['is no opinion for the button to the comments', { top: `${H1}<div>Comments</div>` }, ''],
];

const CANONICALS: Case[] = [
  [
    'is that of the link element',
    { head: '<link rel="canonical" href="/news/bridge.html">' },
    'https://www.meridian.example/news/bridge.html',
  ],
  [
    'is og:url where there is no link',
    { head: meta('og:url', 'https://www.meridian.example/b') },
    'https://www.meridian.example/b',
  ],
  ['has no fragment', { head: '<link rel="canonical" href="/b#top">' }, 'https://www.meridian.example/b'],
  ['is not the front page', { head: '<link rel="canonical" href="https://www.meridian.example/">' }, ''],
  ['is no script', { head: '<link rel="canonical" href="javascript:alert(1)">' }, ''],
  ['is empty where the page says nothing', {}, ''],
];

const CORRECTION = 'Correction: an earlier version of this story gave the wrong year for the accident.';
const CORRECTIONS: Case[] = [
  ['is a paragraph at the end', { body: `${TEXT}<p>${CORRECTION}</p>` }, CORRECTION],
  [
    'stands once where the structured data has it too',
    { thing: { correction: CORRECTION }, body: `${TEXT}<p>${CORRECTION}</p>` },
    CORRECTION,
  ],
  [
    'is a note of the editors',
    { body: `${TEXT}<p>Anm. d. Red.: In einer früheren Version stand ein falsches Jahr.</p>` },
    'Anm. d. Red.: In einer früheren Version stand ein falsches Jahr.',
  ],
  [
    'is said by the paper itself',
    { body: `${TEXT}<p>This article was amended on 3 May 2025 to correct the name of the ferry.</p>` },
    'This article was amended on 3 May 2025 to correct the name of the ferry.',
  ],
  [
    'is no invitation to report an error',
    { body: `${TEXT}<p>Corrections: report an error in this story to the desk.</p>` },
    '',
  ],
  [
    'is no story about one',
    { body: `${TEXT}<p>The correction of the pier took eleven years and cost the council its majority.</p>` },
    '',
  ],
];

describe('the section', () => {
  for (const [name, parts, gives] of SECTIONS) it(name, () => expect(metadataOf(parts).section).toBe(gives));
});
describe('the kind of a story', () => {
  for (const [name, parts, gives] of KINDS) it(name, () => expect(metadataOf(parts).kind).toBe(gives));
});
describe('the canonical address', () => {
  for (const [name, parts, gives] of CANONICALS) it(name, () => expect(metadataOf(parts).canonical).toBe(gives));
});
describe('a correction', () => {
  for (const [name, parts, gives] of CORRECTIONS)
    it(name, () => expect(metadataOf(parts).corrections.join('\n')).toBe(gives));
});
