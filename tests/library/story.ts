import type { Article } from '../../src/core/article';

/** Makes a whole, short article of the address. */
export function story(address = 'https://www.example.org/flood-wall', more: Partial<Article> = {}): Article {
  return {
    version: 1,
    address,
    canonical: '',
    section: '',
    kind: '',
    corrections: [],
    publisher: 'The Harbour Post',
    headline: 'Town votes for a flood wall',
    standfirst: 'After three winters the council has decided',
    byline: { people: [{ name: 'Mara Lindqvist', role: '' }], agency: '' },
    published: '2026-11-02T09:30:00+01:00',
    modified: '',
    language: 'en-GB',
    direction: 'ltr',
    leadPicture: null,
    body: {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'The wall will stand.' }] },
      ],
    },
    words: 4,
    readingMinutes: 1,
    quotes: [],
    hidden: [],
    notices: [],
    detection: { isArticle: true, weight: 3, evidence: [{ what: 'structured data says NewsArticle', weight: 3 }] },
    ...more,
  };
}
