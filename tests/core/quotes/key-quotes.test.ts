import { expect, test } from 'vitest';
import { chooseKeyQuotes } from '../../../src/core/quotes/key-quotes';

const SETTING = { headline: 'Reed fights for the ferry', standfirst: '', body: 'word '.repeat(330) };

function keysOf(quotes: [speaker: string, text: string][], setting = SETTING): string[] {
  const candidates = quotes.map(([speaker, text], index) => ({ speaker, text, start: index * 100 }));
  const keys = chooseKeyQuotes(candidates, setting);
  return candidates.filter((_, index) => keys[index]).map(({ text }) => text);
}

/** Long enough for every place, and room for two quotes only. */
const FEW_WORDS = '. '.repeat(1000);

const FERRY = 'We have run this ferry for forty years and we will run it for forty more';
const BUDGET = 'The budgetary consolidation necessitates infrastructural rationalisation across 14 municipalities';
const BOATS = 'Nobody asked us whether we wanted the boats to stop on Sunday';
const MONEY = 'There is no money left for anything that floats on this river';

test('a quote of five words is never key', () => {
  expect(keysOf([['Anna Reed', 'We will never give up']])).toEqual([]);
});

test('a statement full of long words and figures gives way to plain ones', () => {
  const quotes: [string, string][] = [
    ['Tom Park', BUDGET],
    ['Anna Reed', FERRY],
    ['Lou Hart', MONEY],
  ];
  expect(keysOf(quotes, { ...SETTING, body: FEW_WORDS })).toEqual([FERRY, MONEY]);
});

test('a quote with a name comes before one without', () => {
  expect(
    keysOf(
      [
        ['', FERRY],
        ['', BOATS],
        ['Tom Park', MONEY],
        ['Anna Reed', BUDGET],
      ],
      { ...SETTING, body: FEW_WORDS },
    ),
  ).toEqual([MONEY, BUDGET]);
});

test('a quote without a name never stands where one with a name could, however plain and early', () => {
  const setting = { headline: FERRY, standfirst: '', body: FEW_WORDS };
  const quotes: [string, string][] = [
    ['', FERRY],
    ['Tom Park', BUDGET],
    ['Tom Park', '2,400 infrastructural considerations necessitate 14 municipalities'],
  ];
  expect(keysOf(quotes, setting)).not.toContain(FERRY);
});

test('no person has more than two, and another voice comes before a second one', () => {
  const quotes: [string, string][] = [
    ['Anna Reed', FERRY],
    ['Anna Reed', BOATS],
    ['Anna Reed', 'I have seen three owners come and I have seen them go'],
    ['Tom Park', MONEY],
  ];
  const keys = keysOf(quotes);
  expect(keys).toHaveLength(3);
  expect(keys).toContain(MONEY);
});

test('what says the same again is left out', () => {
  expect(
    keysOf([
      ['Anna Reed', FERRY],
      ['Tom Park', `${FERRY}, she told me`],
    ]),
  ).toEqual([FERRY]);
});

test('a long story has five at most, in its own order', () => {
  const quotes = Array.from({ length: 12 }, (_, i): [string, string] => [
    `Person ${String.fromCharCode(65 + i)}`,
    `${'abcdefghijkl'.charAt(i).repeat(5)} ${'mnopqrstuvwx'.charAt(i).repeat(6)} is what we want for our town`,
  ]);
  const keys = keysOf(quotes, { ...SETTING, body: 'word '.repeat(5000) });
  expect(keys).toHaveLength(5);
  expect(keys).toEqual(quotes.map(([, text]) => text).filter(text => keys.includes(text)));
});
