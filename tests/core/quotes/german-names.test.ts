// Names among German nouns, which have capitals too: who is somebody, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function first(body: string) {
  const [quote] = findQuotes({ headline: '', standfirst: '', body, language: 'de', captions: [] });
  return { speaker: quote?.speaker ?? '', role: quote?.role ?? '' };
}

const SAID = '„Wir bleiben alle hier“';

describe('a name is found behind', () => {
  const CASES = [
    { what: 'a noun with a hyphen', body: `${SAID}, sagte Hafen-Promoter Anna Holm.`, speaker: 'Anna Holm' },
    {
      what: 'an adjective and a noun',
      body: `${SAID}, sagte der Walliser Staatsrat Martin Holm.`,
      speaker: 'Martin Holm',
    },
    {
      what: 'a clause of others',
      body: `Anna Holm kam. Sie wüssten es nicht, sagte Holm: ${SAID}.`,
      speaker: 'Anna Holm',
    },
    {
      what: 'a long given name',
      body: `Christina Maria Holm kam. ${SAID}, sagte Holm.`,
      speaker: 'Christina Maria Holm',
    },
  ];
  for (const { what, body, speaker } of CASES) test(what, () => expect(first(body).speaker).toBe(speaker));
});

describe('no name is', () => {
  const CASES = [
    { what: 'a pronoun at the head of a sentence', body: `Sie sagt: ${SAID}.` },
    { what: 'an adverb there', body: `Dann sagte sie: ${SAID}.` },
    { what: 'a number with its noun', body: `Im Hafen lagen Zwei Jahre. ${SAID}, sagte er.` },
    { what: 'a measure with its noun', body: `Im Hafen lagen Tonnen Fleisch. ${SAID}, sagte er.` },
    {
      what: 'two nouns side by side that the story names once',
      body: `Die Feuerwehr Langhoff kam. ${SAID}, sagte er.`,
    },
    { what: 'a woman for "er"', body: `Ricarda Holm kam. ${SAID}, sagte er.` },
    { what: 'a message', body: `Sie las eine SMS. ${SAID}.` },
  ];
  for (const { what, body } of CASES) test(what, () => expect(first(body).speaker).toBe(''));
});

test('what begins with the surname of somebody ends with a noun', () => {
  expect(first(`Martin Holm kam. Darin sieht Holm Vorteile. ${SAID}, sagte er.`).speaker).toBe('Martin Holm');
});

describe('a role is', () => {
  const CASES = [
    {
      what: 'the noun, without the verb before it',
      body: `Dann zog Sprecher Martin Holm um. ${SAID}, sagte Holm.`,
      role: 'Sprecher',
    },
    {
      what: 'the noun with its adjective',
      body: `Der neue Sprecher Martin Holm kam. ${SAID}, sagte Holm.`,
      role: 'neue Sprecher',
    },
    {
      what: 'that of a person, though a body is in it',
      body: `${SAID}, sagte der französische UN-Gesandte.`,
      role: 'der französische UN-Gesandte',
    },
    {
      what: 'with an age inside',
      body: `${SAID}, sagte der 35 Jahre alte Spieler.`,
      role: 'der 35 Jahre alte Spieler',
    },
  ];
  for (const { what, body, role } of CASES) test(what, () => expect(first(body).role).toBe(role));
});

test('a name with small words inside is one in other languages as well', () => {
  const quotes = (body: string, language: string) =>
    findQuotes({ headline: '', standfirst: '', body, language, captions: [] }).map(({ speaker }) => speaker);
  expect(quotes('“We stay here for good,” said Juan de la Torre.', 'en')).toEqual(['Juan de la Torre']);
  expect(quotes('“We stay here for good,” said Anna Reed of the harbour.', 'en')).toEqual(['Anna Reed']);
});
