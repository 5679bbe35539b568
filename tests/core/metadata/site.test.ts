import { describe, expect, it } from 'vitest';
import { H1, type Head, meta, metadataOf } from './page';

interface LanguageCase {
  name: string;
  parts: Head;
  language: string;
  direction: 'ltr' | 'rtl';
}

const HEBREW = 'הגשר הישן נפתח שוב למשאיות ביום שני אחרי אחת עשרה שנים';

const LANGUAGES: LanguageCase[] = [
  { name: 'a tag with a region', parts: { lang: 'en-GB' }, language: 'en-GB', direction: 'ltr' },
  { name: 'an underscore is a hyphen', parts: { lang: 'pt_BR' }, language: 'pt-BR', direction: 'ltr' },
  { name: 'Arabic runs from the right', parts: { lang: 'ar' }, language: 'ar', direction: 'rtl' },
  { name: 'Persian with a region runs from the right', parts: { lang: 'fa-IR' }, language: 'fa-IR', direction: 'rtl' },
  {
    name: 'a declared direction wins over the language',
    parts: { lang: 'ar', root: 'dir="ltr"' },
    language: 'ar',
    direction: 'ltr',
  },
  {
    name: 'letters tell the direction where nothing else does',
    parts: { sample: HEBREW },
    language: '',
    direction: 'rtl',
  },
  {
    name: 'some foreign letters do not',
    parts: { sample: `The word ${HEBREW.slice(0, 9)} stands on the wall of the harbour` },
    language: '',
    direction: 'ltr',
  },
  { name: 'what is no tag is no language', parts: { lang: 'English (UK)' }, language: '', direction: 'ltr' },
  { name: 'nothing is no language', parts: {}, language: '', direction: 'ltr' },
];

describe('language and direction', () => {
  for (const { name, parts, language, direction } of LANGUAGES)
    it(name, () => {
      const read = metadataOf(parts);
      expect([read.language, read.direction]).toEqual([language, direction]);
    });
});

describe('the publisher', () => {
  const cases: { name: string; parts: Head; gives: string }[] = [
    {
      name: 'is followed by a reference',
      parts: {
        thing: { '@graph': [], publisher: { '@id': '#o' } },
        head: '<script type="application/ld+json">{"@type":"Organization","@id":"#o","name":"The Equator"}</script>',
      },
      gives: 'The Equator',
    },
    { name: 'is no address', parts: { head: meta('og:site_name', 'https://meridian.example') }, gives: '' },
    {
      name: 'is not the long end of a title',
      parts: { head: '<title>Bridge - the story of a quarrel without an end</title>' },
      gives: '',
    },
    {
      name: 'is folded to one line',
      parts: { head: meta('og:site_name', ' The \n Meridian ') },
      gives: 'The Meridian',
    },
  ];
  for (const { name, parts, gives } of cases) it(name, () => expect(metadataOf(parts).publisher).toBe(gives));
});

describe('the lead picture', () => {
  const address = (parts: Head) => metadataOf(parts).leadPicture?.address ?? null;

  it('is og:image, made absolute, with its alternative text', () =>
    expect(metadataOf({ head: meta('og:image', '/a.jpg') + meta('og:image:alt', 'A bridge') }).leadPicture).toEqual({
      address: 'https://www.meridian.example/a.jpg',
      alt: 'A bridge',
      caption: '',
      credit: '',
    }));
  it('is the picture of the structured data where nothing else is', () =>
    expect(address({ thing: { image: [{ '@type': 'ImageObject', url: 'https://cdn.example/b.jpg' }] } })).toBe(
      'https://cdn.example/b.jpg',
    ));
  it('og:image wins over the structured data', () =>
    expect(
      address({ head: meta('og:image', 'https://cdn.example/a.jpg'), thing: { image: 'https://cdn.example/b.jpg' } }),
    ).toBe('https://cdn.example/a.jpg'));
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://[', ''])
    it(`is none for ${bad || 'an empty address'}`, () => expect(address({ head: meta('og:image', bad) })).toBeNull());
});

describe('the day of publication', () => {
  it('is not the time element that is marked as the last change', () => {
    // The first time element of the article is taken, also one with itemprop="dateModified".
    const { published } = metadataOf({ body: '<time itemprop="dateModified" datetime="2025-02-03">x</time>' });
    expect(published).toBe('');
  });
  it('is not the last change: one that is the same is no change', () =>
    expect(metadataOf({ thing: { datePublished: '2025-01-01', dateModified: '2025-01-01' } }).modified).toBe(''));
  it('is passed on to the next source where the first is no date', () =>
    expect(metadataOf({ thing: { datePublished: 'soon' }, top: `${H1}<div>6 January 2025</div>` }).published).toBe(
      '2025-01-06',
    ));
  it('of an address is a real day', () =>
    expect(metadataOf({ address: 'https://www.meridian.example/2025/02/31/bridge' }).published).toBe(''));
  it('keeps to the language of the page', () =>
    expect(metadataOf({ lang: 'de', top: `${H1}<div>Stand: 6. Mai 2025, 9.30 Uhr</div>` }).published).toBe(
      '2025-05-06T09:30:00',
    ));
});
