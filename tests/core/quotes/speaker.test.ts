import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function speakers(body: string, language = 'en'): string[] {
  return findQuotes({ headline: '', standfirst: '', body, language, captions: [] }).map(({ speaker }) => speaker);
}

const COMES = 'Anna Reed and Tom Park run the ferry. ';

describe('who says it', () => {
  const CASES = [
    { how: 'name and verb after', body: '“We will never close the line,” Anna Reed said.', speaker: 'Anna Reed' },
    { how: 'verb and name after', body: '“We will never close the line,” said Anna Reed.', speaker: 'Anna Reed' },
    { how: 'name before a colon', body: 'Anna Reed wrote: “We will never close the line.”', speaker: 'Anna Reed' },
    {
      how: 'name, apposition, verb',
      body: '“We will never close the line,” Anna Reed, the head of the ferry company, said.',
      speaker: 'Anna Reed',
    },
    {
      how: 'role, name, verb',
      body: "“We will never close the line,” the company's head, Anna Reed, said.",
      speaker: 'Anna Reed',
    },
    {
      how: 'role of a name before it',
      body: '“We will never close the line,” said a spokeswoman for Tom Park, Anna Reed.',
      speaker: 'Anna Reed',
    },
    {
      how: 'according to',
      body: 'According to Anna Reed, the line is “far too old to be closed now”.',
      speaker: 'Anna Reed',
    },
    { how: 'a question', body: '“Why would we ever close the line?” Anna Reed asked.', speaker: 'Anna Reed' },
    {
      how: 'a title and a surname that is known',
      body: `${COMES}\n\n“We will never close the line,” Ms Reed said.`,
      speaker: 'Anna Reed',
    },
    {
      how: 'a bare surname that is known',
      body: `${COMES}\n\n“We will never close the line,” said Reed.`,
      speaker: 'Anna Reed',
    },
    {
      how: 'a subject before an introduction',
      body: 'In a letter to Tom Park, Anna Reed said: “We will never close the line.”',
      speaker: 'Anna Reed',
    },
    {
      how: 'a participle',
      body: 'Anna Reed turned to the crowd, saying: “We will never close the line.”',
      speaker: 'Anna Reed',
    },
    {
      how: 'a pronoun after a sentence about one person',
      body: 'Anna Reed came by boat. “We will never close the line,” she said.',
      speaker: 'Anna Reed',
    },
    { how: 'an organisation', body: '“We will never close the line,” the Ferry Union said.', speaker: 'Ferry Union' },
  ];
  for (const { how, body, speaker } of CASES) {
    test(how, () => expect(speakers(body)).toEqual([speaker]));
  }
});

describe('no name rather than a wrong one', () => {
  const CASES = [
    {
      why: 'the spokeswoman is not the person she speaks for',
      body: '“We will never close the line,” a spokeswoman for Anna Reed said.',
    },
    { why: 'he cannot be a woman', body: 'Mrs Anna Reed came by boat. “We will never close the line,” he said.' },
    {
      why: 'the minister may be either of two',
      body: `${COMES}\n\n“We will never close the line,” the minister said.`,
    },
    { why: 'who is asked does not speak', body: 'Anna Reed was asked: “Will you ever close the line?”' },
    { why: 'critics are nobody', body: 'Critics said: “They will surely close the line.”' },
    { why: 'a day is nobody', body: 'On Thursday there were cries of “never close the old line”.' },
    { why: 'nobody is named at all', body: '“We will never close the line.”' },
  ];
  for (const { why, body } of CASES) {
    test(why, () => expect(speakers(body).filter(Boolean)).toEqual([]));
  }
});

const LANGUAGES = [
  {
    language: 'de',
    body: '„Wir werden die Linie niemals schließen“, sagte die Ministerin Anna Holm.',
    speaker: 'Anna Holm',
  },
  { language: 'fr', body: '« Nous ne fermerons jamais la ligne », a déclaré Anna Morel.', speaker: 'Anna Morel' },
  { language: 'es', body: '«Nunca vamos a cerrar la línea», dijo Ana Robles.', speaker: 'Ana Robles' },
  { language: 'it', body: '«Non chiuderemo mai la linea», ha detto Anna Ferri.', speaker: 'Anna Ferri' },
  { language: 'pt', body: '“Nunca vamos fechar esta linha”, disse Ana Prado.', speaker: 'Ana Prado' },
  { language: 'nl', body: '“We zullen de lijn nooit sluiten”, zei Anna Bakker.', speaker: 'Anna Bakker' },
  { language: 'sv', body: '”Vi kommer aldrig att lägga ned linjen”, sade Anna Lind.', speaker: 'Anna Lind' },
];

for (const { language, body, speaker } of LANGUAGES) {
  test(`a speaker is named in ${language}, with or without the language's tag`, () => {
    expect(speakers(body, language)).toEqual([speaker]);
    expect(speakers(body, '')).toEqual([speaker]);
  });
}

test('in a language that is not known a quote is found and nobody is named', () => {
  expect(speakers('„Nigdy nie zamkniemy tej linii”, powiedziała Anna Nowak.', 'pl')).toEqual(['']);
});
