import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPieces, type Piece, placeBetween, pointsOf } from '../../../src/core/quotes/drawn-text';

const PIECES: Piece[] = [
  { data: '  The town ', gap: 'none' },
  { data: 'votes', gap: 'none' },
  { data: ' on Tuesday.\n', gap: 'none' },
  { data: '   ', gap: 'line' },
  { data: 'It rains.', gap: 'line' },
  { data: 'cell', gap: 'blank' },
];
const drawn = joinPieces(PIECES);

const at = (words: string) => ({ start: drawn.text.indexOf(words), end: drawn.text.indexOf(words) + words.length });

describe('pieces', () => {
  test('become lines parted by a blank line, with single blanks and none at the ends', () =>
    expect(drawn.text).toBe('The town votes on Tuesday.\n\nIt rains. cell'));
  test('keep no-break spaces, which are part of the words', () =>
    expect(joinPieces([{ data: '40\u00a0000  men', gap: 'none' }]).text).toBe('40\u00a0000 men'));
});

describe('a stretch of the pieces', () => {
  const STRETCHES = [
    { what: 'within a word', from: [1, 1], to: [1, 3], words: 'ot' },
    { what: 'with white space at both ends', from: [0, 0], to: [0, 11], words: 'The town' },
    { what: 'over pieces', from: [0, 6], to: [2, 3], words: 'town votes on' },
    { what: 'that ends where the next line begins', from: [1, 0], to: [4, 0], words: 'votes on Tuesday.' },
    { what: 'over lines', from: [2, 4], to: [4, 2], words: 'Tuesday.\n\nIt' },
  ] as const;
  test.each(STRETCHES)('$what has its place', ({ from: [piece, offset], to: [last, end], words }) => {
    expect(placeBetween(drawn, { piece, offset }, { piece: last, offset: end })).toEqual(at(words));
  });
  test('of white space alone has none', () =>
    expect(placeBetween(drawn, { piece: 3, offset: 0 }, { piece: 3, offset: 3 })).toBeNull());
});

describe('a place', () => {
  test('has its points in the pieces', () =>
    expect(pointsOf(drawn, at('town votes'))).toEqual({ from: { piece: 0, offset: 6 }, to: { piece: 1, offset: 5 } }));
  test.each([
    ['behind the text', { start: 900, end: 910 }],
    ['that is empty', { start: 4, end: 4 }],
  ])('%s has none', (_what, place) => expect(pointsOf(drawn, place)).toBeNull());
});

test('the way there and back leads to the same words', () => {
  const piece = fc.record({
    data: fc.stringMatching(/^[a-zé東ب \n]{0,12}$/),
    gap: fc.constantFrom('none' as const, 'blank' as const, 'line' as const),
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const whole = joinPieces(pieces);
      if (whole.text === '') return;
      const start = a % whole.text.length;
      const end = start + 1 + (b % (whole.text.length - start));
      const words = whole.text.slice(start, end);
      // White space at the ends belongs to no piece surely.
      if (words.trim() !== words) return;
      const points = pointsOf(whole, { start, end });
      expect(points && placeBetween(whole, points.from, points.to)).toEqual({ start, end });
    }),
    { numRuns: 2000 },
  );
});
