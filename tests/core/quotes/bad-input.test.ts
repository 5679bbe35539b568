// Texts that no newsroom would print: nobody may be named who did not speak, and the time grows with the text only.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

const quotesOf = (body: string, language = 'en') =>
  findQuotes({ headline: '', standfirst: '', body, language, captions: [] });

describe('no wrong name', () => {
  const CASES: [string, string][] = [
    ['in a text without capitals', 'anna reed came by boat. “we will never close the line,” said the mayor.'],
    ['behind a thousand marks that nothing closes', `${'“never closed '.repeat(1000)}\n\nAnna Reed came by boat.`],
    ['in mixed directions', 'قال الوزير “we will never close the line” في لندن. \u202eAnna Reed\u202c left.'],
    ['in one line of marks', '"\'“”„«»‹›「」'.repeat(200)],
  ];
  test.each(CASES)('%s', (_where, body) => {
    expect(quotesOf(body).flatMap(({ speaker }) => (speaker ? [speaker] : []))).toEqual([]);
  });

  test('a text without paragraphs still names each speaker', () => {
    const body = Array.from(
      { length: 40 },
      (_, i) => `“We will never close line ${i},” said ${i % 2 ? 'Anna Reed' : 'Tom Park'}.`,
    ).join(' ');
    const wrong = quotesOf(body).filter(({ speaker }, i) => speaker !== (i % 2 ? 'Anna Reed' : 'Tom Park'));
    expect(wrong).toEqual([]);
  });
});

/** How often longer the longer text is, and how much longer it may take: twice the share, for a busy machine, is far from its square. */
const TIMES = 8;
const SLACK = 4;

describe('linear time', () => {
  const CASES: [string, string, string][] = [
    ['speech behind dashes', '– Vi stannar här, säger Anna Lind till tidningen – och går.\n\n', 'sv'],
    ['reported speech', 'Die Linie sei „viel zu teuer für uns“, die Brücke „viel zu alt“. ', 'de'],
    ['posts', 'We stay — Anna Reed (@annareed) March 4, 2026\n\n', 'en'],
    ['turns', 'REED: We stay here, Anna Reed and all of us.\n\nPARK: You go, Tom Park says.\n\n', 'en'],
    ['clauses', 'Es gibt ein Band, das Anna Holm, der Post zufolge, „viel zu teuer für uns“ nannte, und ', 'de'],
  ];
  test.each(CASES)('over %s', (_what, line, language) => {
    const timed = (count: number) => {
      const body = line.repeat(count);
      const begun = performance.now();
      quotesOf(body, language);
      return performance.now() - begun;
    };
    timed(200);
    const short = Math.max(5, timed(400));
    expect(timed(400 * TIMES)).toBeLessThan(short * TIMES * SLACK);
  });
});
