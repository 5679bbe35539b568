import { describe, expect, it } from 'vitest';
import { H1, type Head, meta, metadataOf } from './page';

interface BylineCase {
  name: string;
  parts: Head;
  people: string[];
  agency?: string;
  wrong?: string;
}

const CASES: BylineCase[] = [
  {
    name: 'the paper in an element beside the name is no part of it',
    parts: {
      head: meta('og:site_name', 'The Meridian'),
      top: `${H1}<div class="author"><span>Thea Quill</span> <span>THE MERIDIAN</span></div>`,
    },
    people: ['Thea Quill'],
  },
  {
    name: 'the label of a network beside the name is no part of it',
    parts: { top: `${H1}<div class="byline">By Thea Quill <span>Twitter</span> <span>9 March 2025</span></div>` },
    people: ['Thea Quill'],
  },
  {
    name: 'a name that is a label alone stays a name',
    parts: { thing: { author: 'Rosa Stand' } },
    people: ['Rosa Stand'],
  },
  {
    name: 'two people of the structured data',
    parts: { thing: { author: [{ name: 'Thea Quill' }, { name: 'Nils Aker' }] } },
    people: ['Thea Quill', 'Nils Aker'],
  },
  {
    name: 'a person that is named twice stands once',
    parts: { thing: { author: ['Thea Quill', 'THEA QUILL'] } },
    people: ['Thea Quill'],
  },
  {
    name: 'the publisher is no author',
    parts: { thing: { author: { name: 'The Meridian' } }, head: meta('og:site_name', 'Meridian') },
    people: [],
  },
  { name: 'a desk is no author', parts: { thing: { author: 'Newsroom' } }, people: [] },
  {
    name: 'an administrator is no author, and the printed line is read instead',
    parts: { thing: { author: 'admin' }, top: `${H1}<div>By Thea Quill</div>` },
    people: ['Thea Quill'],
  },
  {
    name: 'an address of a profile is no name',
    parts: { head: meta('article:author', 'https://www.facebook.com/meridian') },
    people: [],
  },
  { name: 'an agency alone', parts: { thing: { author: 'Reuters' } }, people: [], agency: 'Reuters' },
  {
    name: 'an agency of the structured data and a person under the headline',
    parts: { thing: { author: 'AFP' }, top: `${H1}<div>By Thea Quill</div>` },
    people: ['Thea Quill'],
    agency: 'AFP',
  },
  {
    name: 'an agency that signs the last line',
    parts: { thing: { author: 'Thea Quill' }, lastLine: 'Press Association' },
    people: ['Thea Quill'],
    agency: 'Press Association',
  },
  {
    name: 'an agency that signs the last line of an unsigned page',
    parts: { lastLine: '(dpa)' },
    people: [],
    agency: 'dpa',
  },
  {
    name: 'a last line that only mentions an agency',
    parts: { lastLine: 'He told Reuters that the bridge would hold.' },
    people: [],
  },
  {
    name: 'a name beside the date',
    parts: { top: `${H1}<div>Thea Quill</div><div>9 March 2025</div>` },
    people: ['Thea Quill'],
  },
  {
    name: 'a name in a sentence of the text is none',
    parts: { body: '<p>By Monday the bridge was open, Thea Quill said.</p>' },
    people: [],
  },
];

describe('the byline names', () => {
  for (const { name, parts, people, agency = '', wrong } of CASES)
    (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () => {
      const { byline } = metadataOf(parts);
      expect([byline.people.map(person => person.name), byline.agency]).toEqual([people, agency]);
    });

  it('the role of a person beside the name', () => {
    const { byline } = metadataOf({ top: `${H1}<p class="byline">By Thea Quill, Political editor</p>` });
    expect(byline.people).toEqual([{ name: 'Thea Quill', role: 'Political editor' }]);
  });

  it('who it was told to, in the words of the page', () => {
    const { byline } = metadataOf({ top: `${H1}<p class="byline">By Thea Quill as told to Nils Aker</p>` });
    expect(byline.people).toEqual([
      { name: 'Thea Quill', role: '' },
      { name: 'Nils Aker', role: 'as told to' },
    ]);
  });

  it('all whom the printed line names, where the structured data names the first alone', () => {
    const parts = { thing: { author: 'Thea Quill' }, top: `${H1}<p class="byline">By Thea Quill and Nils Aker</p>` };
    expect(metadataOf(parts).byline.people.map(person => person.name)).toEqual(['Thea Quill', 'Nils Aker']);
  });

  it('nobody for the buttons beside it', () => {
    const top = `${H1}<p class="byline"><a href="#">Print this article</a> <a href="#">Email the author</a></p>`;
    expect(metadataOf({ top }).byline.people).toEqual([]);
  });
});
