import { describe, expect, test } from 'vitest';
import { partsOf, spokenWords, writtenOffset } from '../../../src/pages/reader/listen/parts';
import { type Line, paragraphFrom, taleOf } from '../../../src/pages/reader/listen/tale';

const lines = (...texts: string[]): Line[] => texts.map(text => ({ text, isQuote: false }));
const quotesIn = (language: string, ...texts: string[]) =>
  taleOf(lines(...texts), language).flatMap(({ text, start, quotes }) =>
    quotes.map(quote => text.slice(quote.start - start, quote.end - start)),
  );

describe('the speech of others', () => {
  test.each([
    ['English', 'en', ['“We saw it all,” she said.'], ['“We saw it all,”']],
    ['German', 'de', ['„Wir haben alles gesehen“, sagte sie.'], ['„Wir haben alles gesehen“']],
    ['French', 'fr', ['« On a tout vu ! » dit-elle.'], ['« On a tout vu ! »']],
    ['Arabic', 'ar', ['قال الوزير: «لن نتراجع عن ذلك أبدا».'], ['«لن نتراجع عن ذلك أبدا»']],
    ['Japanese', 'ja', ['「全部見ていました。」と彼は言った。'], ['「全部見ていました。」']],
    ['in two parts', 'en', ['“We saw,” she said, “everything that day.”'], ['“We saw,”', '“everything that day.”']],
    ['over two sentences', 'en', ['“We were there. We saw it all,” she said.'], ['“We were there.', 'We saw it all,”']],
    [
      'over two lines',
      'en',
      ['“We were there.', '“We saw it all,” she said.'],
      ['“We were there.', '“We saw it all,”'],
    ],
    ['a turn of phrase', 'en', ['The “new normal” is here.'], []],
    ['one word that is a sentence', 'en', ['“Never,” she said.'], ['“Never,”']],
    ['none', 'en', ['The wall held.'], []],
  ])('%s', (_name, language, texts, wanted) => expect(quotesIn(language, ...texts)).toEqual(wanted));

  test('is all of a block of quotation', () => {
    expect(taleOf([{ text: 'We saw it.', isQuote: true }], 'en')[0]?.quotes).toEqual([{ start: 0, end: 10 }]);
  });
});

describe('the parts for a voice', () => {
  const partsIn = (text: string, { language = 'en', quotesApart = false } = {}) =>
    taleOf(lines(text), language).flatMap(sentence =>
      partsOf(sentence, { quotesApart }).map(
        ({ start, end, isQuote }) => `${isQuote ? 'Q ' : ''}${text.slice(start, end)}`,
      ),
    );

  test('are whole sentences while quotes have no voice of their own', () => {
    const text = '“We saw,” she said, “everything.” He left.';
    expect(partsIn(text)).toEqual(['“We saw,” she said, “everything.”', 'He left.']);
  });

  test('change with the speaker when they have', () => {
    const text = '“We saw,” she said, “everything that day.” He left.';
    expect(partsIn(text, { quotesApart: true })).toEqual([
      'Q “We saw,”',
      ' she said, ',
      'Q “everything that day.”',
      'He left.',
    ]);
  });

  test('are no longer than a breath, cut at commas, and lose nothing', () => {
    const text = `${'The wall, which held for a hundred years and more, '.repeat(20)}fell.`;
    const parts = partsIn(text);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(200);
    expect(parts.slice(0, -1).every(part => part.trimEnd().endsWith(','))).toBe(true);
  });

  test('of a word without end and of Japanese without commas are cut by force', () => {
    expect(partsIn('a'.repeat(450)).map(part => part.length)).toEqual([200, 200, 50]);
    expect(partsIn('壁'.repeat(130), { language: 'ja' }).map(part => part.length)).toEqual([60, 60, 10]);
  });
});

describe('the words for a voice', () => {
  test('are one line without what nobody says', () => {
    expect(spokenWords('Stra\u00adßen\u00adbahn\nund\u00a0Bus\u200b')).toBe('Straßenbahn und Bus');
  });

  test.each([
    ['before a soft hyphen', 'Stra\u00adßen', 3, 3],
    ['behind one', 'Stra\u00adßen', 4, 5],
    ['behind two', 'a\u00adb\u00adc', 2, 4],
    ['beyond the end', 'ab', 9, 2],
  ])('offsets are found again %s', (_name, written, spoken, wanted) => {
    expect(writtenOffset(written, spoken)).toBe(wanted);
  });
});

describe('going by paragraphs', () => {
  const tale = taleOf(lines('One. Two. Three.', 'Four. Five.', 'Six.'), 'en');
  test.each([
    ['the next one', 1, 'next', 3],
    ['no further than the last', 5, 'next', 5],
    ['back to its beginning', 2, 'previous', 0],
    ['back to the one before from the beginning', 3, 'previous', 0],
    ['back from the last', 5, 'previous', 3],
    ['no further back than the first', 0, 'previous', 0],
  ] as const)('%s', (_name, at, way, wanted) => expect(paragraphFrom(tale, at, way)).toBe(wanted));
});
