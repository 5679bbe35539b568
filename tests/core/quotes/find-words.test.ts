import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, type Place } from '../../../src/core/quotes/find-words';

function cut(pieces: readonly string[], { start, end }: Place): string {
  if (start.piece === end.piece) return (pieces[start.piece] ?? '').slice(start.offset, end.offset);
  const between = pieces.slice(start.piece + 1, end.piece);
  return [
    (pieces[start.piece] ?? '').slice(start.offset),
    ...between,
    (pieces[end.piece] ?? '').slice(0, end.offset),
  ].join('|');
}

describe('words in a text that lies in pieces', () => {
  const FOUND: [string, string[], { before: string; exact: string }, string][] = [
    ['in one piece', ['The sea does not negotiate.'], { before: 'The ', exact: 'sea does' }, 'sea does'],
    ['over an emphasis', ['The ', 'sea', ' does not'], { before: 'The ', exact: 'sea does' }, 'sea| does'],
    [
      'over two blocks, where the text has a line end and the page nothing',
      ['One.', 'Two.'],
      { before: '', exact: 'One.\n\nTwo.' },
      'One.|Two.',
    ],
    ['with other white space', ['The  sea\n does'], { before: '', exact: 'The sea does' }, 'The  sea\n does'],
    [
      'by what stands before, where they stand twice',
      ['a wall', 'no, the wall'],
      { before: 'a wall\n\nno, the ', exact: 'wall' },
      'wall',
    ],
    ['in letters beyond the first plane', ['😀 “So it is” 😀'], { before: '😀 ', exact: '“So it is”' }, '“So it is”'],
  ];
  test.each(FOUND)('are found %s', (_where, pieces, words, result) => {
    const place = findWords(pieces, words);
    expect(place && cut(pieces, place)).toBe(result);
  });

  test('are the second ones if what stands before says so', () => {
    expect(findWords(['a wall', 'no, the wall'], { before: 'a wall no, the ', exact: 'wall' })?.start).toEqual({
      piece: 1,
      offset: 8,
    });
    expect(findWords(['a wall', 'no, the wall'], { before: 'a ', exact: 'wall' })?.start).toEqual({
      piece: 0,
      offset: 2,
    });
  });

  test.each([
    ['words that are not there', ['The sea'], 'the land'],
    ['no words', ['The sea'], '  '],
    ['no text', [], 'sea'],
  ])('gives nothing for %s', (_what, pieces, exact) => expect(findWords(pieces, { before: '', exact })).toBeNull());

  test('are always found if they are there, however the text is cut', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, from, count) => {
        const start = from % words.length;
        const exact = words.slice(start, start + 1 + (count % words.length)).join(' ');
        const place = findWords(words, { before: words.slice(0, start).join(' '), exact });
        expect(place && cut(words, place).replaceAll('|', ' ')).toBe(exact);
      }),
    );
  });
});
