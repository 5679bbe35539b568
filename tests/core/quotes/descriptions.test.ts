// Whom a story does not name is shown by its words, if these stand for somebody.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function shown(body: string, language: string): string[] {
  const quotes = findQuotes({ headline: '', standfirst: '', body, language, captions: [] });
  return quotes.map(({ speaker, role }) => speaker || role);
}

describe('words that stand for somebody', () => {
  const CASES = [
    {
      language: 'es',
      body: '“Nunca vamos a cerrar la línea”, afirmó el portavoz del grupo.',
      who: 'el portavoz del grupo',
    },
    {
      language: 'en',
      body: 'The ministry added the works would be “closed for good by the summer”.',
      who: 'The ministry',
    },
    {
      language: 'en',
      body: 'Abu Anas Al Saud came by boat.\n\n“We will stay here for good,” said Al Saud.',
      who: 'Abu Anas Al Saud',
    },
  ];
  for (const { language, body, who } of CASES) test(who, () => expect(shown(body, language)).toEqual([who]));
});

describe('words that stand for nobody', () => {
  const CASES = [
    { what: 'an adverb', language: 'es', body: 'Además insistió en la línea: “el pueblo no puede estar solo”.' },
    {
      what: 'another adverb',
      language: 'es',
      body: 'Asimismo, advirtió de que seguirán con “la prohibición de toda la línea”.',
    },
    {
      what: 'what happened',
      language: 'es',
      body: 'La combinación de barrancos marcó el día. “Avanzó en apenas dos horas”.',
    },
    {
      what: 'an infinitive',
      language: 'fr',
      body: 'Il faut protéger les ports et « prendre des mesures très urgentes ».',
    },
  ];
  for (const { what, language, body } of CASES) test(what, () => expect(shown(body, language)).toEqual(['']));
});

test('"she" is not given a man, nor "he" a woman', () => {
  const body = 'Gary Holm met a girl on the quay.\n\n“I saw a big hole in the floor,” she said.';
  expect(shown(body, 'en')).toEqual(['']);
  expect(shown(body.replace('she said', 'he said'), 'en')).toEqual(['Gary Holm']);
});

test('a description ends before its verb, and an article alone is none', () => {
  expect(shown('“We will stay here for good,” the bank said in a note it wrote.', 'en')).toEqual(['the bank']);
});
