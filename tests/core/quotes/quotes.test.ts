import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';
import { BRIDGE } from './bridge-story';

function quotesOf(body: string, language = 'en') {
  return findQuotes({ headline: '', standfirst: '', body, language, captions: [] });
}

const speakers = (body: string, language = 'en') => quotesOf(body, language).map(({ speaker }) => speaker);
describe('what is one quote', () => {
  test('an interrupted quote', () => {
    const [quote, ...others] = quotesOf('“We will stay,” Anna Reed said, “and we will build.”');
    expect(others).toEqual([]);
    expect(quote).toMatchObject({
      text: 'We will stay, and we will build.',
      speaker: 'Anna Reed',
      mention: 'Anna Reed',
    });
  });

  test('a quote that goes on after the sentence of its speaker', () => {
    const quotes = quotesOf('“We will stay,” Anna Reed said. “And we will build a harbour.”');
    expect(quotes.map(({ text }) => text)).toEqual(['We will stay, And we will build a harbour.']);
  });

  test('a quote over paragraphs, named at its end', () => {
    const quotes = quotesOf('“We will stay here for good.\n\n“And we will build a harbour,” said Anna Reed.');
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['We will stay here for good. And we will build a harbour,', 'Anna Reed'],
    ]);
  });

  test('two quotes of two people in one paragraph are two', () => {
    expect(
      speakers('“We will never close the line,” said Anna Reed. “You will close it within a year,” said Tom Park.'),
    ).toEqual(['Anna Reed', 'Tom Park']);
  });

  test('terms and titles are none', () => {
    expect(quotesOf('The so-called “old line” features in “The Last Ferry Home” at the museum.')).toEqual([]);
  });
});

describe('a story that names its speakers by their offices', () => {
  const quotes = findQuotes(BRIDGE);
  const said = (words: string) => quotes.find(({ text }) => text.includes(words));

  test('a former office goes to the person whom the sentences before are about', () => {
    expect(said('Going it alone')).toMatchObject({ speaker: 'Henrik Aalto', mention: 'the former islands minister' });
  });
  test('the paragraphs of one statement are one quote', () => {
    expect(said('Going it alone')?.text).toMatch(/^The only time the bridge was closed/);
  });
  test('a pronoun goes to the chief, who cannot be the one conceded to', () => {
    expect(said('all too easy')).toMatchObject({ speaker: 'Henrik Aalto', mention: 'he' });
  });
  test('the office that cannot be the first person is the second', () => {
    expect(said('swimming home')).toMatchObject({ speaker: 'Carla Mendes' });
  });
  test('both voices are among the key quotes', () => {
    expect(new Set(quotes.filter(({ key }) => key).map(({ speaker }) => speaker))).toEqual(
      new Set(['Henrik Aalto', 'Carla Mendes']),
    );
  });
});

const sample = `${process.env.LEDE_SHARED ?? '../shared'}/sample/independent-2016.txt`;

test.skipIf(!existsSync(sample))(
  'the sample story names Stoltenberg and Trump (skipped: ../shared is not there)',
  () => {
    const lines = readFileSync(sample, 'utf8').split('\n').filter(Boolean);
    const from = lines.findIndex(line => line.startsWith("Nato's secretary-general has responded"));
    const to = lines.findIndex(line => line.includes('defending yourself'));
    const quotes = findQuotes({
      headline: lines.find(line => line.startsWith('Nato tells')) ?? '',
      standfirst: lines.find(line => line.startsWith('Jens Stoltenberg says')) ?? '',
      body: lines.slice(from, to + 1).join('\n\n'),
      language: 'en',
      captions: [lines.find(line => line.endsWith('(Rex)')) ?? ''],
    });
    const keys = quotes.filter(({ key }) => key);
    expect(keys.map(({ speaker }) => speaker)).toEqual(['Jens Stoltenberg', 'Jens Stoltenberg', 'Donald Trump']);
    expect(keys.at(-1)?.text).toBe('Congratulations, you will be defending yourself.');
  },
);

test('an anchor gives back the words of its quote', () => {
  const { body } = BRIDGE;
  for (const { anchor, text } of findQuotes(BRIDGE)) {
    expect(body.slice(anchor.start, anchor.start + anchor.exact.length)).toBe(anchor.exact);
    expect(anchor.exact.startsWith(text.slice(0, 20))).toBe(true);
  }
});

test('no text makes it fail, and every anchor stands in its text', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '«',
    '»',
    '„',
    ' ',
    '\n\n',
    'said',
    'Anna Reed',
    'he',
    ',',
    '.',
    'the chief',
    ':',
    'We go',
    'according to',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), parts => {
      const body = parts.join(' ');
      for (const { anchor } of quotesOf(body)) expect(body.startsWith(anchor.exact, anchor.start)).toBe(true);
    }),
  );
});

/** Milliseconds that a slow and busy machine may take; a search that is not linear takes minutes. */
const PATIENCE = 20_000;

const HEAVY = [
  { what: 'thousands of unclosed marks', body: '“never closed and on it goes '.repeat(36_000) },
  {
    what: 'quotes without an end in one line',
    body: '“We will never do that again,” said Anna Reed, and '.repeat(20_000),
  },
  { what: 'no marks at all', body: 'word '.repeat(200_000) },
];

for (const { what, body } of HEAVY) {
  test(`a megabyte of ${what} is read in seconds, with no wrong name`, () => {
    const began = performance.now();
    const names = new Set(speakers(body));
    expect(performance.now() - began).toBeLessThan(PATIENCE);
    expect([...names].filter(name => name !== '' && name !== 'Anna Reed')).toEqual([]);
  });
}
