import { describe, expect, it } from 'vitest';
import { agencyIn } from '../../../src/core/metadata/agencies';
import { looksLikeName, namesIn } from '../../../src/core/metadata/names';

interface BylineCase {
  byline: string;
  people: string[];
  agency?: string;
  wrong?: string;
}

const BYLINES: BylineCase[] = [
  { byline: 'Thea Quill', people: ['Thea Quill'] },
  { byline: 'By Thea Quill', people: ['Thea Quill'] },
  { byline: 'by  Thea\n Quill', people: ['Thea Quill'] },
  { byline: 'Words by Thea Quill', people: ['Thea Quill'] },
  { byline: 'Von Nils Aker', people: ['Nils Aker'] },
  { byline: 'Ein Gastbeitrag von Nils Aker', people: ['Nils Aker'] },
  { byline: 'Par Inès Marrow', people: ['Inès Marrow'] },
  { byline: 'Propos recueillis par Inès Marrow', people: ['Inès Marrow'] },
  { byline: 'Por Inés Márquez', people: ['Inés Márquez'] },
  { byline: 'di Ines Marrone', people: ['Ines Marrone'] },
  { byline: 'Автор: Анна Петрова', people: ['Анна Петрова'] },
  { byline: 'Thea Quill and Nils Aker', people: ['Thea Quill', 'Nils Aker'] },
  { byline: 'Thea Quill & Nils Aker', people: ['Thea Quill', 'Nils Aker'] },
  { byline: 'By Thea Quill, Nils Aker and Ines Marrow', people: ['Thea Quill', 'Nils Aker', 'Ines Marrow'] },
  { byline: 'Von Nils Aker und Thea Quill', people: ['Nils Aker', 'Thea Quill'] },
  { byline: 'Thea Quill et Nils Aker', people: ['Thea Quill', 'Nils Aker'] },
  { byline: 'Thea Quill y Nils Aker', people: ['Thea Quill', 'Nils Aker'] },
  { byline: 'Thea Quill, Political editor', people: ['Thea Quill'] },
  { byline: 'Thea Quill - Senior reporter', people: ['Thea Quill'] },
  { byline: 'Thea Quill, Washington correspondent, and Nils Aker', people: ['Thea Quill', 'Nils Aker'] },
  { byline: 'Martin Brand, Jr.', people: ['Martin Brand, Jr.'] },
  { byline: 'Martin Brand, Jr. and Thea Quill', people: ['Martin Brand, Jr.', 'Thea Quill'] },
  { byline: 'THEA QUILL', people: ['Thea Quill'] },
  { byline: "SEAN O'BRIEN", people: ["Sean O'Brien"] },
  { byline: 'JEAN-LUC MARROW', people: ['Jean-Luc Marrow'] },
  {
    byline: 'Thea Quill (thea@meridian.example)',
    people: ['Thea Quill'],
  },
  { byline: 'Ludwig van der Aker', people: ['Ludwig van der Aker'] },
  { byline: 'Thea Quill, Press Association', people: ['Thea Quill'], agency: 'Press Association' },
  { byline: 'Thea Quill, PA', people: ['Thea Quill'], agency: 'Press Association' },
  { byline: 'Associated Press', people: [], agency: 'Associated Press' },
  { byline: 'By The Associated Press', people: [], agency: 'Associated Press' },
  { byline: 'Reuters', people: [], agency: 'Reuters' },
  { byline: '(dpa)', people: [], agency: 'dpa' },
  { byline: 'Von dpa', people: [], agency: 'dpa' },
  { byline: 'AFP', people: [], agency: 'AFP' },
  { byline: '山田太郎', people: ['山田太郎'] },
  { byline: '王小明、李大华', people: ['王小明', '李大华'] },
  { byline: '記者 山田太郎', people: ['山田太郎'] },
  { byline: '共同通信', people: [], agency: 'Kyodo' },
  { byline: '', people: [] },
  { byline: '   ', people: [] },
];

describe('a byline', () => {
  for (const { byline, people, agency = '', wrong } of BYLINES)
    (wrong ? it.fails : it)(
      `“${byline}” names ${[...people, agency].filter(Boolean).join(' + ') || 'nobody'}${wrong ? ` (not yet: ${wrong})` : ''}`,
      () => {
        const named = namesIn(byline);
        expect({ people: named.people.map(({ name }) => name), agency: named.agency }).toEqual({ people, agency });
      },
    );
});

describe('a text that looks like a name', () => {
  for (const text of ['Thea Quill', 'Jean-Luc Marrow', 'Ludwig van der Aker', '山田太郎', 'Анна Петрова', 'أحمد علي'])
    it(`“${text}” does`, () => expect(looksLikeName(text)).toBe(true));

  for (const text of [
    '',
    'News',
    'Sunday 9 March 2025',
    'What next?',
    'The bridge opened to lorries on Monday',
    '12 comments',
  ])
    it(`“${text}” does not`, () => expect(looksLikeName(text)).toBe(false));
});

describe('a signature of an agency', () => {
  for (const [signature, agency] of [
    ['PA', 'Press Association'],
    ['Press Association', 'Press Association'],
    ['PA Media', 'Press Association'],
    ['Source: AFP', 'AFP'],
    ['— Reuters', 'Reuters'],
    ['[dpa]', 'dpa'],
    ['ТАСС', 'TASS'],
  ])
    it(`“${signature}” is ${agency}`, () => expect(agencyIn(signature ?? '')).toBe(agency));

  for (const text of ['', 'Pa', 'the AP said', 'Reuters reported on Monday', 'Thea Quill', 'Papa'])
    it(`“${text}” is none`, () => expect(agencyIn(text)).toBeNull());
});
