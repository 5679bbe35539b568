// Speakers in other languages, and speech that is set off without quotation marks.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function speakers(body: string, language = 'en'): string[] {
  return findQuotes({ headline: '', standfirst: '', body, language, captions: [] }).map(({ speaker }) => speaker);
}

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
