import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMarks, parseMark, parseMarksFile, toMarksFile } from '../../src/library/marks';
import { aMark } from './a-mark';

const { anchor } = aMark();

describe('the parse of a mark', () => {
  test('leaves a whole one as it is', () =>
    expect(parseMark(aMark({ note: 'Why?' }))).toEqual(aMark({ note: 'Why?' })));

  const DAMAGED = [
    { what: 'an unknown colour becomes the first', value: { ...aMark(), colour: 'mauve' }, is: { colour: 'yellow' } },
    {
      what: 'a lost time of change is that of making',
      value: { ...aMark(), changedAt: 4 },
      is: { changedAt: aMark().madeAt },
    },
    { what: 'lost words leave the note', value: { ...aMark({ note: 'Why?' }), anchor: null }, is: { note: 'Why?' } },
    {
      what: 'a place that is none is the beginning',
      value: { ...aMark(), anchor: { ...anchor, start: -3 } },
      is: { anchor },
    },
    {
      what: 'an article that is none is nameless',
      value: { ...aMark(), article: 7 },
      is: { article: { address: '', headline: '', publisher: '' } },
    },
  ];
  test.each(DAMAGED)('keeps what is whole: $what', ({ value, is }) => expect(parseMark(value)).toMatchObject(is));

  const REFUSED = [
    { what: 'nothing', value: null },
    { what: 'a text', value: 'The wall' },
    { what: 'one without an id', value: { ...aMark(), id: undefined } },
    { what: 'one without words and note', value: { ...aMark(), anchor: { ...anchor, exact: '' } } },
  ];
  test.each(REFUSED)('refuses $what', ({ value }) => expect(parseMark(value)).toBeNull());

  test('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), value => void parseMark(value)));
  });
});

describe('a file', () => {
  const late = aMark({ id: 'late', anchor: { ...anchor, start: 90 } });
  const other = aMark({ id: 'other', article: { ...aMark().article, address: 'https://www.example.org/a' } });

  test('holds the marks by article and in the order of the text, and comes back as it went', () => {
    const file = toMarksFile([late, aMark(), other]);
    expect(file.marks.map(({ id }) => id)).toEqual(['other', 'one', 'late']);
    expect(parseMarksFile(JSON.parse(JSON.stringify(file)))).toEqual({ marks: file.marks, refused: 0 });
  });
  test('says how many of its entries are no marks', () =>
    expect(parseMarksFile({ ...toMarksFile([late]), marks: [late, 3, {}] })).toEqual({ marks: [late], refused: 2 }));
  test.each([[null], [[]], [{}], [{ marks: [late] }], [{ lede: 'rules', marks: [late] }]])(
    'of another kind has none: %j',
    value => expect(parseMarksFile(value)).toEqual({ marks: [], refused: 0 }),
  );
});

describe('two states of one mark', () => {
  const older = aMark({ note: 'Why?' });
  const newer = aMark({ note: 'Because.', colour: 'blue', changedAt: '2026-11-05T00:00:00.000Z' });

  test('become the newer one, with both notes', () => {
    const merged = { ...newer, note: 'Because.\n\nWhy?' };
    expect(mergeMarks(older, newer)).toEqual(merged);
    expect(mergeMarks(newer, older)).toEqual(merged);
  });
  test('whose notes go on from one another keep the longer', () =>
    expect(mergeMarks(aMark({ note: 'Why? Because.' }), { ...newer, note: 'Why?' }).note).toBe('Why? Because.'));
  test('lose no note, and are the same when they meet again', () => {
    const state = fc.record({
      note: fc.string(),
      changedAt: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
    });
    fc.assert(
      fc.property(state, state, (one, two) => {
        const merged = mergeMarks(aMark(one), aMark(two));
        expect(merged.note).toContain(one.note);
        expect(merged.note).toContain(two.note);
        expect(mergeMarks(merged, aMark(two))).toEqual(merged);
      }),
    );
  });
});
