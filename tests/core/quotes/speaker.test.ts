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
  { language: 'da', body: '»Vi lukker aldrig den her linje«, siger Anna Holm.', speaker: 'Anna Holm' },
  { language: 'nb', body: '«Vi legger aldri ned denne linjen», sier Anna Berg.', speaker: 'Anna Berg' },
  { language: 'fi', body: '”Emme koskaan lakkauta tätä linjaa”, sanoo Anna Laine.', speaker: 'Anna Laine' },
  { language: 'pl', body: '„Nigdy nie zamkniemy tej linii”, powiedziała Anna Nowak.', speaker: 'Anna Nowak' },
  { language: 'cs', body: '„Nikdy tuhle linku nezavřeme,“ řekla Anna Dvořáková.', speaker: 'Anna Dvořáková' },
  { language: 'ro', body: '„Nu vom închide niciodată linia”, a declarat Ana Pop.', speaker: 'Ana Pop' },
  { language: 'ru', body: '«Мы никогда не закроем эту линию», — сказала Анна Петрова.', speaker: 'Анна Петрова' },
  { language: 'uk', body: '«Ми ніколи не закриємо цю лінію», — сказала Ганна Коваль.', speaker: 'Ганна Коваль' },
  { language: 'el', body: '«Δεν θα κλείσουμε ποτέ τη γραμμή», δήλωσε η Άννα Παππά.', speaker: 'Άννα Παππά' },
  { language: 'tr', body: '“Bu hattı asla kapatmayacağız” dedi Ayşe Yılmaz.', speaker: 'Ayşe Yılmaz' },
  { language: 'sv', body: '”Vi kommer aldrig att lägga ned linjen”, sade Anna Lind.', speaker: 'Anna Lind' },
];

for (const { language, body, speaker } of LANGUAGES) {
  test(`a speaker is named in ${language}, with or without the language's tag`, () => {
    expect(speakers(body, language)).toEqual([speaker]);
    expect(speakers(body, '')).toEqual([speaker]);
  });
}

test('in a language that is not known a quote is found and nobody is named', () => {
  expect(speakers('„Soha nem zárjuk be ezt a vonalat” – mondta Nagy Anna.', 'hu')).toEqual(['']);
});

const DASHED = [
  { language: 'sv', body: '– Vi kommer aldrig att lägga ned linjen, säger Anna Lind.', speaker: 'Anna Lind' },
  { language: 'nb', body: '– Vi legger aldri ned denne linjen, sier Anna Berg til avisen.', speaker: 'Anna Berg' },
  { language: 'pl', body: '— Nigdy nie zamkniemy tej linii — powiedziała Anna Nowak.', speaker: 'Anna Nowak' },
  { language: 'es', body: '—Nunca vamos a cerrar la línea —dijo Ana Robles.', speaker: 'Ana Robles' },
  { language: 'fr', body: '— Nous ne fermerons jamais la ligne, a déclaré Anna Morel.', speaker: 'Anna Morel' },
  { language: 'ru', body: '— Мы никогда не закроем эту линию, — сказала Анна Петрова.', speaker: 'Анна Петрова' },
];

for (const { language, body, speaker } of DASHED) {
  test(`speech behind a dash is found and named in ${language}`, () =>
    expect(speakers(body, language)).toEqual([speaker]));
}

test('a list with dashes is no speech, nor is anything behind a dash in English', () => {
  expect(speakers('– Två båtar och en färja\n– Tre hamnar och en kran', 'sv')).toEqual([]);
  expect(speakers('– We will never close the line, said Anna Reed.')).toEqual([]);
});

describe('a credit names the speaker', () => {
  test('under a quote', () => {
    expect(speakers('“We will never close the line.”\n\n— Anna Reed, harbour master\n\nThe boats go on.')).toEqual([
      'Anna Reed',
    ]);
  });
  test('behind a post, whose words are a quote without marks', () => {
    const [quote] = findQuotes({
      headline: '',
      standfirst: '',
      language: 'en',
      captions: [],
      body: 'The boats “go on”.\n\nWe will never close the line, whatever they say! — Anna Reed (@annareed) March 4, 2026',
    });
    expect(quote).toMatchObject({
      text: 'We will never close the line, whatever they say!',
      speaker: 'Anna Reed',
      mention: 'Anna Reed',
    });
  });
  test('a line with a dash that is no name is none', () => {
    expect(speakers('“We will never close the line.”\n\n— more on the next page')).toEqual(['']);
  });
});

describe('the role in the words of the story', () => {
  const rolesOf = (body: string) =>
    findQuotes({ headline: '', standfirst: '', body, language: 'en', captions: [] }).map(({ role }) => role);
  const CASES = [
    {
      where: 'before the name',
      body: 'Texas Sen. Anna Reed said: “We will never close the line.”',
      role: 'Texas Sen.',
    },
    {
      where: 'behind the name',
      body: '“We will never close the line,” said Anna Reed, 44, the head of the ferry company.',
      role: 'head of the ferry company',
    },
    {
      where: 'earlier in the story',
      body: 'Harbour chief Anna Reed came by boat.\n\n“We will never close the line,” Reed said.',
      role: 'Harbour chief',
    },
    {
      where: 'in place of a name',
      body: '“We will never close the line,” said a spokeswoman for the Ferry Union.',
      role: 'a spokeswoman for the Ferry Union',
    },
    { where: 'nowhere', body: '“We will never close the line,” said Anna Reed, who came by boat.', role: '' },
    { where: 'nowhere, for a pronoun', body: '“We will never close the line,” he said.', role: '' },
  ];
  for (const { where, body, role } of CASES) test(where, () => expect(rolesOf(body)).toEqual([role]));
});

describe('names that look like other words', () => {
  const CASES = [
    { what: 'Kelly is no adverb', body: '“Elections matter to all of us,” Kelly said.', speaker: 'Kelly' },
    { what: 'Ebeling is no participle', body: '“We all live in Norby,” Ebeling said.', speaker: 'Ebeling' },
    { what: 'Will is no auxiliary', body: '“We all live in Norby,” Will wrote.', speaker: 'Will' },
    { what: 'any verb in the past after a name', body: '“We all live in Norby,” Reed barked.', speaker: 'Reed' },
    {
      what: 'a question whose sentence goes on',
      body: '“Why would we ever close the line?” Anna Reed told the council of the island in a long letter on Monday.',
      speaker: 'Anna Reed',
    },
    {
      what: 'a participle takes the subject of the verb before its comma',
      body: 'Tom Park and Lou Hart will meet, Anna Reed said, adding: “They need to sit down and talk.”',
      speaker: 'Anna Reed',
    },
  ];
  for (const { what, body, speaker } of CASES) test(what, () => expect(speakers(body)).toEqual([speaker]));
});
