// An invented story, as the core hands it to the pages.
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Article, HiddenBlock, Quote } from '../../src/core/article';

/** Builds an element. */
export function h(tagName: string, ...children: (ElementContent | string)[]): Element {
  return { type: 'element', tagName, properties: {}, children: children.map(textOrElement) };
}

/** Builds a picture. */
export function img(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'img', properties, children: [] };
}

function textOrElement(child: ElementContent | string): ElementContent {
  const text: Text = { type: 'text', value: typeof child === 'string' ? child : '' };
  return typeof child === 'string' ? text : child;
}

const FIRST =
  'The harbour town of Aldersea will raise its flood wall by a metre and a half before the winter after next, the council decided on Tuesday night.';
const QUOTED =
  '“We have watched the water come a little nearer every year, and this is the year we stop watching,” said Miriam Okafor, who leads the council.';
const OPPOSED =
  'Not everyone agrees. “A wall of that height takes the sea from the people who live by it,” Tomas Lindqvist, who runs the fish market, told the meeting.';

export const BODY: Root = {
  type: 'root',
  children: [
    h('p', FIRST),
    h('p', QUOTED),
    h(
      'figure',
      img({
        src: 'https://pictures.example.org/wall.jpg',
        alt: 'A low stone wall with the sea behind it',
        width: 1200,
        height: 800,
      }),
      h('figcaption', 'The wall at Aldersea dates from 1911. Photograph: Ida Brandt'),
    ),
    h('h2', 'A vote after midnight'),
    h('p', OPPOSED),
    h(
      'p',
      'The work is to cost 41 million, of which ',
      { ...h('a', 'the state pays two thirds'), properties: { href: 'https://news.example.org/state' } },
      '.',
    ),
    h('ul', h('li', 'Spring: the old stones are numbered and lifted.'), h('li', 'Summer: the new core is poured.')),
    h(
      'table',
      h('thead', h('tr', h('th', 'Year'), h('th', 'Highest tide (m)'))),
      h('tbody', h('tr', h('td', '1953'), h('td', '4.31')), h('tr', h('td', '2024'), h('td', '4.78'))),
    ),
    h('blockquote', h('p', 'The sea does not negotiate.')),
    h('p', 'Work begins in March.'),
  ],
};

export const QUOTES: Quote[] = [
  {
    text: 'We have watched the water come a little nearer every year, and this is the year we stop watching,',
    speaker: 'Miriam Okafor',
    role: 'leader of the council',
    mention: 'Miriam Okafor, who leads the council',
    key: true,
    anchor: {
      exact: '“We have watched the water come a little nearer every year, and this is the year we stop watching,”',
      prefix: 'council decided on Tuesday night.',
      suffix: ' said Miriam Okafor, who leads t',
      start: FIRST.length + 2,
    },
  },
  {
    text: 'A wall of that height takes the sea from the people who live by it,',
    speaker: '',
    role: '',
    mention: '',
    key: true,
    anchor: {
      exact: '“A wall of that height takes the sea from the people who live by it,”',
      prefix: 'Not everyone agrees. ',
      suffix: ' Tomas Lindqvist, who runs',
      start: 400,
    },
  },
  {
    text: 'a quote that carries nothing much',
    speaker: 'Nobody',
    role: '',
    mention: '',
    key: false,
    anchor: { exact: '“a quote that carries nothing much”', prefix: '', suffix: '', start: 900 },
  },
];

function hidden(block: Pick<HiddenBlock, 'kind' | 'rule' | 'text'>): HiddenBlock {
  return { ...block, reason: `English reason of ${block.rule}.`, evidence: [], place: 'between', after: 1 };
}

export const HIDDEN: HiddenBlock[] = [
  hidden({ kind: 'donation', rule: 'donation-appeal', text: 'Good reporting costs money.\nGive what you can today.' }),
  hidden({ kind: 'related', rule: 'related-links', text: 'Read more: the storm of 1953' }),
  hidden({ kind: 'donation', rule: 'donation-appeal', text: 'Stand with us for a month.' }),
];

export const SAMPLE: Article = {
  version: 1,
  address: 'https://news.example.org/2026/aldersea-flood-wall',
  canonical: '',
  section: '',
  kind: '',
  corrections: [],
  publisher: 'The Coast Courier',
  headline: 'Aldersea votes to raise its flood wall by a metre and a half',
  standfirst:
    'After a night of argument the harbour town chooses height over view, and the fish market says it will go to court.',
  byline: { people: [{ name: 'Shauna Conlon', role: '' }], agency: 'Northern Press' },
  published: '2026-03-04T06:30:00+01:00',
  modified: '2026-03-04T09:05:00+01:00',
  language: 'en-GB',
  direction: 'ltr',
  leadPicture: null,
  body: BODY,
  words: 480,
  readingMinutes: 3,
  quotes: QUOTES,
  hidden: HIDDEN,
  notices: [],
  detection: { isArticle: true, weight: 9, evidence: [] },
};
