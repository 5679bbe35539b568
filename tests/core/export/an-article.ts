import type { Element, ElementContent, Root, Text } from 'hast';
import type { Article } from '../../../src/core/article';

/** Makes a hast element. */
export function element(tagName: string, ...children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map(child => (typeof child === 'string' ? words(child) : child)),
  };
}

function words(value: string): Text {
  return { type: 'text', value };
}

/** Makes a body of paragraphs and elements. */
export function bodyOf(...children: (Element | string)[]): Root {
  return { type: 'root', children: children.map(child => (typeof child === 'string' ? element('p', child) : child)) };
}

/** Makes a short article; what matters to a test is given. */
export function anArticle(given: Partial<Article> = {}): Article {
  return {
    version: 1,
    address: 'https://news.example/harbour',
    canonical: '',
    section: '',
    kind: '',
    corrections: [],
    publisher: 'The Harbour Post',
    headline: 'Harbour to stay open',
    standfirst: 'The council has changed its mind.',
    byline: { people: [{ name: 'Ada Quill', role: '' }], agency: 'Press Association' },
    published: '2016-11-13T04:16:00-05:00',
    modified: '',
    language: 'en-GB',
    direction: 'ltr',
    leadPicture: null,
    body: bodyOf('The harbour stays open.', 'So the council said.'),
    words: 8,
    readingMinutes: 1,
    quotes: [],
    hidden: [],
    notices: [],
    detection: { isArticle: true, weight: 1, evidence: [] },
    ...given,
  };
}
