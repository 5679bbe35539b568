import { expect, test } from 'vitest';
import { toText } from '../../../src/core/export/text';
import { anArticle, bodyOf } from './an-article';

test('an article prints as headline, standfirst, byline with agency, date, body and source', () => {
  expect(toText(anArticle())).toBe(
    [
      'Harbour to stay open',
      'The council has changed its mind.',
      'Ada Quill, Press Association',
      '13 November 2016, 04:16 (UTC-05:00)',
      'The harbour stays open.',
      'So the council said.',
      'The Harbour Post, https://news.example/harbour\n',
    ].join('\n\n'),
  );
});

const DATES = [
  { published: '', printed: null },
  { published: '2016-11-13', printed: '13 November 2016' },
  { published: '2026-02-01T09:05:00Z', printed: '1 February 2026, 09:05 (UTC)' },
  { published: '2026-02-01T09:05', printed: '1 February 2026, 09:05' },
  { published: 'last week', printed: 'last week' },
  { published: '2026-13-01', printed: '2026-13-01' },
];

for (const { published, printed } of DATES) {
  test(`the date "${published}" prints as ${printed ?? 'nothing'}`, () => {
    const lines = toText(anArticle({ published })).split('\n\n');
    expect(lines[3]).toBe(printed ?? 'The harbour stays open.');
  });
}

test('what is unknown leaves no empty line', () => {
  const bare = anArticle({ standfirst: '', byline: { people: [], agency: '' }, published: '', publisher: '' });
  expect(toText(bare)).toBe(
    'Harbour to stay open\n\nThe harbour stays open.\n\nSo the council said.\n\nhttps://news.example/harbour\n',
  );
});

test('a role stands behind its name', () => {
  const byline = {
    people: [
      { name: 'Ada Quill', role: 'Political editor' },
      { name: 'Bo Reed', role: '' },
    ],
    agency: '',
  };
  expect(toText(anArticle({ byline }))).toContain('\n\nAda Quill (Political editor), Bo Reed\n\n');
});

test('marks that turn the direction of text and control characters are left out', () => {
  const text = toText(anArticle({ headline: 'Safe\u202Egpj.exe', body: bodyOf('One\u0007 two\u2066') }));
  expect(text).toContain('Safegpj.exe');
  expect(text).toContain('One two\n');
  expect(text).not.toMatch(/[\u202E\u2066]/);
});
