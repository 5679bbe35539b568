// Speech in turns, without quotation marks: who is named before a colon, who answers.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function said(lines: string[], language = 'en'): [string, string][] {
  const quotes = findQuotes({ headline: '', standfirst: '', body: lines.join('\n\n'), language, captions: [] });
  return quotes.map(({ text, speaker }) => [text, speaker]);
}

const STAY = 'We will stay here for good, all of us.';
const GO = 'You will go within a year, I say “no more”.';

describe('turns of a conversation', () => {
  test('go to those whom the story names in full', () => {
    const lines = [
      'Anna Reed and Tom Park met on the quay.',
      `REED: ${STAY}`,
      `PARK: ${GO}`,
      `REED: ${STAY}`,
      `PARK: ${GO}`,
    ];
    expect(said(lines)).toEqual([
      [STAY, 'Anna Reed'],
      [GO, 'Tom Park'],
      [STAY, 'Anna Reed'],
      [GO, 'Tom Park'],
    ]);
  });
  test('of an interview go to the one person whom it is with; the questions are no quotes', () => {
    const lines = ['We met Anna Reed on the quay.', 'Q: Will you go soon?', `A: ${STAY}`, 'Q: And then?', `A: ${STAY}`];
    expect(said(lines)).toEqual([
      [STAY, 'Anna Reed'],
      [STAY, 'Anna Reed'],
    ]);
  });
  test('of an interview in German as well', () => {
    const bleiben = 'Wir bleiben alle hier im Hafen.';
    const lines = [
      'Wir trafen Anna Holm.',
      'Frage: Gehen Sie?',
      `Antwort: ${bleiben}`,
      'Frage: Und dann?',
      `Antwort: ${bleiben}`,
    ];
    expect(said(lines, 'de').map(([, speaker]) => speaker)).toEqual(['Anna Holm', 'Anna Holm']);
  });
  test('of an interview with two have no name', () => {
    const lines = ['We met Anna Reed and Tom Park.', 'Q: Will you go?', `A: ${STAY}`, 'Q: And then?', `A: ${STAY}`];
    expect(said(lines).map(([, speaker]) => speaker)).toEqual(['', '']);
  });
});

describe('lines with a colon that nobody says', () => {
  const CASES = [
    { what: 'days', labels: ['Monday', 'Tuesday', 'Monday', 'Tuesday'] },
    { what: 'headings of a test', labels: ['Pros', 'Cons', 'Pros', 'Cons'] },
    { what: 'one label alone', labels: ['REED', 'Where', 'When', 'Why'] },
    { what: 'letters without a question', labels: ['A', 'B', 'A', 'B'] },
  ];
  for (const { what, labels } of CASES) {
    test(what, () => {
      const lines = labels.map(label => `${label}: It will rain on the quay all day long.`);
      expect(said(['Anna Reed came by boat.', ...lines])).toEqual([]);
    });
  }
});
