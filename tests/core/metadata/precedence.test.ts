// In pairs: a source is used where nothing else is, and it loses to the one above it.
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/core/metadata/metadata';
import { type Head, meta, metadataOf } from './page';

interface Place {
  from: string;
  parts: Head;
  gives: string;
}

interface Field {
  field: string;
  read(metadata: Metadata): string;
  /** Best first. */
  places: Place[];
}

const HEADLINE_FREE = '<p>By the harbour</p>';

const FIELDS: Field[] = [
  {
    field: 'the day of publication',
    read: metadata => metadata.published,
    places: [
      {
        from: 'structured data',
        parts: { thing: { datePublished: '2025-01-01T08:00:00Z' } },
        gives: '2025-01-01T08:00:00Z',
      },
      {
        from: 'article:published_time',
        parts: { head: meta('article:published_time', '2025-01-02') },
        gives: '2025-01-02',
      },
      {
        from: 'a meta element called date',
        parts: { head: '<meta name="date" content="2025-01-03">' },
        gives: '2025-01-03',
      },
      {
        from: 'microdata',
        parts: { body: '<span itemprop="datePublished" content="2025-01-04"></span>' },
        gives: '2025-01-04',
      },
      {
        from: 'a time element called published',
        parts: { body: '<time class="published" datetime="2025-01-05">x</time>' },
        gives: '2025-01-05',
      },
      {
        from: 'a line under the headline',
        parts: { top: '<h1>Swing bridge opens again after eleven years</h1><div>6 January 2025</div>' },
        gives: '2025-01-06',
      },
      {
        from: 'the address',
        parts: { address: 'https://www.meridian.example/2025/01/07/bridge' },
        gives: '2025-01-07',
      },
      {
        from: 'the creation in structured data',
        parts: { thing: { dateCreated: '2025-01-08' } },
        gives: '2025-01-08',
      },
    ],
  },
  {
    field: 'the last change',
    read: metadata => metadata.modified,
    places: [
      { from: 'structured data', parts: { thing: { dateModified: '2025-02-01' } }, gives: '2025-02-01' },
      {
        from: 'article:modified_time',
        parts: { head: meta('article:modified_time', '2025-02-02') },
        gives: '2025-02-02',
      },
      {
        from: 'microdata',
        parts: { body: '<meta itemprop="dateModified" content="2025-02-03">' },
        gives: '2025-02-03',
      },
    ],
  },
  {
    field: 'the author',
    read: metadata => metadata.byline.people.map(person => person.name).join('+'),
    places: [
      {
        from: 'structured data',
        parts: { thing: { author: { '@type': 'Person', name: 'Ada Quill' } } },
        gives: 'Ada Quill',
      },
      { from: 'the head of the page', parts: { head: '<meta name="author" content="Bea Quill">' }, gives: 'Bea Quill' },
      {
        from: 'an element marked as the author',
        parts: { body: '<a rel="author" href="/a/cleo">Cleo Quill</a>' },
        gives: 'Cleo Quill',
      },
      {
        from: 'a line marked as the byline',
        parts: { body: '<p class="byline">By Dora Quill</p>' },
        gives: 'Dora Quill',
      },
      {
        from: 'a line under the headline',
        parts: { top: '<h1>Swing bridge opens again after eleven years</h1><div>By Edda Quill</div>' },
        gives: 'Edda Quill',
      },
    ],
  },
  {
    field: 'the headline',
    read: metadata => metadata.headline,
    places: [
      {
        from: 'the structured data',
        parts: { thing: { headline: 'First words of a story' }, top: HEADLINE_FREE },
        gives: 'First words of a story',
      },
      {
        from: 'og:title',
        parts: { head: meta('og:title', 'Second words of a story'), top: HEADLINE_FREE },
        gives: 'Second words of a story',
      },
      {
        from: 'the title of the page',
        parts: { head: '<title>Third words of a story</title>', top: HEADLINE_FREE },
        gives: 'Third words of a story',
      },
    ],
  },
  {
    field: 'the publisher',
    read: metadata => metadata.publisher,
    places: [
      { from: 'og:site_name', parts: { head: meta('og:site_name', 'The Meridian') }, gives: 'The Meridian' },
      {
        from: 'structured data',
        parts: { thing: { publisher: { '@type': 'Organization', name: 'The Equator' } } },
        gives: 'The Equator',
      },
      {
        from: 'application-name',
        parts: { head: '<meta name="application-name" content="The Tropic">' },
        gives: 'The Tropic',
      },
      {
        from: 'the end of the title',
        parts: { head: '<title>Swing bridge opens again | The Pole</title>' },
        gives: 'The Pole',
      },
    ],
  },
  {
    field: 'the language',
    read: metadata => metadata.language,
    places: [
      { from: 'the root element', parts: { lang: 'en-GB' }, gives: 'en-GB' },
      { from: 'structured data', parts: { thing: { inLanguage: 'de' } }, gives: 'de' },
      { from: 'og:locale', parts: { head: meta('og:locale', 'fr_FR') }, gives: 'fr-FR' },
    ],
  },
];

/** Puts two pages' parts together; where both have the same part, the markup of both stands in it. */
function both(one: Head, other: Head): Head {
  const joined: Head = { ...other, ...one };
  if (one.thing && other.thing) joined.thing = { ...other.thing, ...one.thing };
  if (one.head && other.head) joined.head = other.head + one.head;
  if (one.body && other.body) joined.body = other.body + one.body;
  return joined;
}

for (const { field, read, places } of FIELDS) {
  describe(field, () => {
    it('is empty where the page says nothing of it', () =>
      expect(
        read(metadataOf({ top: field === 'the headline' ? HEADLINE_FREE : '<h1>Swing bridge opens again</h1>' })),
      ).toBe(''));

    for (const { from, parts, gives } of places)
      it(`comes from ${from} where nothing else is`, () => expect(read(metadataOf(parts))).toBe(gives));

    for (const [at, { from, parts, gives }] of places.entries())
      for (const lower of places.slice(at + 1))
        it(`comes from ${from} before ${lower.from}`, () =>
          expect(read(metadataOf(both(parts, lower.parts)))).toBe(gives));
  });
}
