import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/pages/reader/listen/sentences';
import { SENTENCE_CASES } from './sentence-cases';

const UNSPACED = new Set(['ja', 'zh']);

describe('a line is cut into its sentences', () => {
  test.each(SENTENCE_CASES)('$language: $name', ({ language, line }) => {
    const wanted = line.split(UNSPACED.has(language) ? '|' : ' | ');
    const text = wanted.join(UNSPACED.has(language) ? '' : ' ');
    expect(sentencesIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  test('marks without a word are no sentence', () => expect(sentencesIn('* * *', 'en')).toEqual([]));

  test.each(['', 'und', 'not a tag', 'x-klingon'])('a language "%s" cuts as well', language => {
    expect(sentencesIn('One is here. Two is there.', language)).toHaveLength(2);
  });

  test('a word of 300 letters and a line of 100,000 initials come to an end', () => {
    expect(sentencesIn('a'.repeat(300), 'en')).toEqual([{ start: 0, end: 300 }]);
    expect(sentencesIn('A. '.repeat(100_000), 'en').length).toBeGreaterThan(100);
  });

  test('whatever the words, sentences stand in order, do not overlap and lose no letter', () => {
    const words = fc.array(
      fc.constantFrom('Mr.', 'U.S.', '“Why?”', 'said', 'No', '3.', '»', '« ', '。', '\u00ad', '—', ' ', '「', '」と'),
    );
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'de', 'fr', 'ja'), (pieces, language) => {
        const line = pieces.join(' ');
        const found = sentencesIn(line, language);
        expect(found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0))).toBe(true);
        const spoken = found.map(({ start, end }) => line.slice(start, end)).join('');
        expect(spoken.replace(/[^\p{L}\p{N}]/gu, '')).toBe(line.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});
