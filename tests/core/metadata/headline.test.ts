import { describe, expect, it } from 'vitest';
import { withoutPublisher } from '../../../src/core/metadata/headline';
import { likeness } from '../../../src/core/metadata/headline-element';
import { type Head, meta, metadataOf } from './page';

interface HeadlineCase {
  name: string;
  parts: Head;
  gives: string;
  wrong?: string;
}

const CASES: HeadlineCase[] = [
  {
    name: 'the h1 wins over a shorter wording for networks',
    parts: {
      top: '<h1>Swing bridge over the Marrow opens again after eleven years</h1>',
      head: `${meta('og:title', 'Swing bridge opens again')}<title>Bridge opens again | The Meridian</title>`,
    },
    gives: 'Swing bridge over the Marrow opens again after eleven years',
  },
  {
    name: 'an h1 that is the name of the site gives way to og:title',
    parts: {
      top: '<h1>The Meridian</h1><h2>Swing bridge opens again after eleven years</h2>',
      head: meta('og:title', 'Swing bridge opens again after eleven years') + meta('og:site_name', 'The Meridian'),
    },
    gives: 'Swing bridge opens again after eleven years',
  },
  {
    name: 'of two h1 the one that the title repeats is the headline',
    parts: {
      top: '<h1>News of the coast</h1><h1>Swing bridge opens again after eleven years</h1>',
      head: '<title>Swing bridge opens again after eleven years - The Meridian</title>',
    },
    gives: 'Swing bridge opens again after eleven years',
  },
  {
    name: 'the publisher goes from the end of a title',
    parts: {
      top: '',
      head: `<title>Swing bridge opens again | The Meridian</title>${meta('og:site_name', 'The Meridian')}`,
    },
    gives: 'Swing bridge opens again',
  },
  {
    name: 'a colon and a dash of the headline stay',
    parts: {
      top: '<h1>Bridge: “It turns” – and nobody minds</h1>',
      head: meta('og:title', 'Bridge: “It turns” – and nobody minds'),
    },
    gives: 'Bridge: “It turns” – and nobody minds',
  },
  {
    name: 'white space is folded',
    parts: { top: '<h1>\n  Swing   bridge\n opens <br>again\t</h1>' },
    gives: 'Swing bridge opens again',
  },
  {
    name: 'a line break parts two words',
    parts: { top: '<h1>Swing bridge<br>opens again</h1>' },
    gives: 'Swing bridge opens again',
  },
  {
    name: 'markup in structured data is text, never an element',
    parts: { top: '', thing: { headline: '<img src=x onerror=alert(1)>Bridge' } },
    gives: '<img src=x onerror=alert(1)>Bridge',
  },
  {
    name: 'entities that were escaped twice are undone in structured data',
    parts: { top: '', thing: { headline: 'Marrow &amp; Sons win &quot;again&quot;' } },
    gives: 'Marrow & Sons win "again"',
  },
  {
    name: 'entities that were escaped twice are undone in og:title',
    parts: { top: '', head: meta('og:title', 'Marrow &amp;amp; Sons') },
    gives: 'Marrow & Sons',
  },
  { name: 'a page that says nothing has none', parts: { top: '' }, gives: '' },
];

describe('the headline', () => {
  for (const { name, parts, gives, wrong } of CASES)
    (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () =>
      expect(metadataOf(parts).headline).toBe(gives),
    );
});

const TITLES: [title: string, publisher: string, gives: string][] = [
  ['Bridge opens | The Meridian', 'The Meridian', 'Bridge opens'],
  ['Bridge opens - The Meridian', 'The Meridian', 'Bridge opens'],
  ['Bridge opens – Meridian', 'The Meridian', 'Bridge opens'],
  ['Bridge opens « Meridian', 'Meridian', 'Bridge opens'],
  ['Bridge opens - Meridian.com', 'Meridian', 'Bridge opens'],
  ['The Meridian: Bridge opens', 'The Meridian', 'Bridge opens'],
  ['Bridge opens on the Meridian', 'The Meridian', 'Bridge opens on the Meridian'],
  ['Bridge – and nobody minds', 'The Meridian', 'Bridge – and nobody minds'],
  ['Bridge: a story', '', 'Bridge: a story'],
  ['The Meridian', 'The Meridian', 'The Meridian'],
  ['Bridge opens | C++ (weekly)', 'C++ (weekly)', 'Bridge opens'],
];

describe('a title without its publisher', () => {
  for (const [title, publisher, gives] of TITLES)
    it(`“${title}” of “${publisher}” is “${gives}”`, () => expect(withoutPublisher(title, publisher)).toBe(gives));
});

describe('the likeness of two headlines', () => {
  it('is 1 for the same words in other signs', () => expect(likeness('Bridge opens!', 'bridge: opens')).toBe(1));
  it('is the share of the shorter one', () => expect(likeness('bridge opens', 'the bridge burns down')).toBe(0.5));
  it('is 0 where a text has no word', () => expect(likeness('', 'bridge')).toBe(0));
});
