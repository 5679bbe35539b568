// Shapes of German sentences that say whose words they hold, each with a look-alike that says nothing.
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

/** Who is shown for the first quote, by name or in the story's words, and the words that say so. */
function shown(body: string): { who: string; mention: string } {
  const [quote] = findQuotes({ headline: '', standfirst: '', body, language: 'de', captions: [] });
  return { who: quote?.speaker || quote?.role || '', mention: quote?.mention ?? '' };
}

const COMES = 'Anna Holm kam mit dem Boot.\n\n';

describe('a German sentence gives its words to', () => {
  const CASES = [
    {
      whom: 'the one who is cited in the passive',
      body: `${COMES}Anna Holm wird mit den Worten zitiert: „Wir bleiben alle hier.“`,
      who: 'Anna Holm',
    },
    {
      whom: 'the one whom a paper cites',
      body: `${COMES}„Wir bleiben alle hier“, zitiert die „Hafenpost“ Holm.`,
      who: 'Anna Holm',
    },
    {
      whom: 'the one by whom something is called so',
      body: 'Der Plan wurde vom Innenministerium als „viel zu teuer für uns“ bezeichnet.',
      who: 'Innenministerium',
    },
    {
      whom: 'the noun that its clause hangs on',
      body: 'In der Post erschien ein Bericht, der den Plan als „viel zu teuer für uns“ bezeichnet.',
      who: 'Bericht',
    },
    {
      whom: 'the subject of that clause, if it has one',
      body: `${COMES}Es gibt das Haus, das Anna Holm „viel zu teuer für uns“ nannte.`,
      who: 'Anna Holm',
    },
    {
      whom: 'the body in brackets behind it',
      body: '„Wir bleiben alle hier.“ (Innenministerium)',
      who: 'Innenministerium',
    },
    {
      whom: 'the one whom the next sentence points to',
      body: `${COMES}„Wir bleiben alle hier.“ Das sagte Anna Holm gestern.`,
      who: 'Anna Holm',
    },
    {
      whom: 'the one who did something with these words',
      body: `${COMES}„Wir bleiben alle hier.“ Mit diesen Worten trat Anna Holm ab.`,
      who: 'Anna Holm',
    },
    { whom: 'the owner of a summary', body: `${COMES}Das Fazit Holms: „Wir bleiben alle hier.“`, who: 'Anna Holm' },
    { whom: 'the owner behind a possessive', body: `${COMES}Ihr Fazit: „Wir bleiben alle hier.“`, who: 'Anna Holm' },
    {
      whom: 'the paper that something rests on',
      body: 'Nach dem Artikel 5 bestimmt der Rat „die Richtlinien der ganzen Politik“.',
      who: 'Artikel 5',
    },
    {
      whom: 'the one whose plan it is',
      body: `${COMES}Nach Holms Plan soll „im Zweifel die ganze Mehrheit“ gelten.`,
      who: 'Anna Holm',
    },
    {
      whom: 'the one whose view it is',
      body: `${COMES}Für Anna Holm ist das „viel zu teuer für uns“.`,
      who: 'Anna Holm',
    },
    {
      whom: 'the paper in which it is talked of',
      body: 'Im Schreiben war von einem „offenen Gespräch mit allen“ die Rede.',
      who: 'Schreiben',
    },
    {
      whom: 'the subject of the second clause',
      body: `${COMES}Bo Quill kam. Bo Quill nannte das „viel zu teuer für uns“, Anna Holm nannte es „sehr gut für alle hier“.`,
      who: 'Bo Quill',
    },
    {
      whom: 'the subject though a date stands between',
      body: `${COMES}Gestern lenkte Anna Holm am 20. Juli 1969 das Boot und sagte: „Wir bleiben alle hier.“`,
      who: 'Anna Holm',
    },
    {
      whom: 'a name with small words inside',
      body: 'Anna von der Holm kam. „Wir bleiben alle hier“, sagte Anna von der Holm.',
      who: 'Anna von der Holm',
    },
  ];
  for (const { whom, body, who } of CASES) test(whom, () => expect(shown(body).who).toContain(who));

  test('each of two subjects its own', () => {
    const body = `${COMES}Bo Quill kam. Bo Quill nannte das „viel zu teuer für uns“, Anna Holm nannte es „sehr gut für alle hier“.`;
    const quotes = findQuotes({ headline: '', standfirst: '', body, language: 'de', captions: [] });
    expect(quotes.map(quote => quote.speaker)).toEqual(['Bo Quill', 'Anna Holm']);
  });
});

describe('a German sentence gives its words to nobody', () => {
  const CASES = [
    {
      why: 'who are called so did not say it',
      body: `${COMES}Anna Holm wurde als „viel zu teuer für uns“ bezeichnet.`,
    },
    { why: 'a board has no voice', body: 'Auf dem Plakat stand der Satz „Wir bleiben alle hier im Hafen“.' },
    { why: 'a band has no voice', body: 'Der Sender zeigte ein Band, auf dem stand: „Wir bleiben alle hier.“' },
    { why: 'a place in brackets said nothing', body: '„Wir bleiben alle hier.“ (hier ist das Meer)' },
    {
      why: 'the next sentence is about something else',
      body: `${COMES}„Wir bleiben alle hier.“ Das Boot brachte Anna Holm.`,
    },
    { why: 'a journey is no paper', body: 'Nach dem Flug mit Freunden war es „viel zu teuer für uns“.' },
    {
      why: 'an object in the accusative is shown by no words of the story',
      body: 'Die Hafenpost zitiert den Prediger mit den Worten: „Wir bleiben alle hier.“',
    },
  ];
  for (const { why, body } of CASES) test(why, () => expect(shown(body).who).toBe(''));
});

test('what belongs to a name in German is no name, and what it is about no part of it', () => {
  expect(shown('Anna Holm kam. Bo Quill würdigte er, Holms Lebensweg: „Wir bleiben alle hier.“').who).not.toContain(
    'Lebensweg',
  );
  expect(
    shown('Anna Holm und Bo Quill kamen. Später soll Holm zu Quill gesagt haben: „Wir bleiben alle hier.“').who,
  ).toBe('Anna Holm');
});

test('a clause behind a name is no role', () => {
  const [quote] = findQuotes({
    headline: '',
    standfirst: '',
    body: 'Anna Holm, der in Bremen gewesen war, sagte: „Wir bleiben alle hier.“',
    language: 'de',
    captions: [],
  });
  expect(quote).toMatchObject({ speaker: 'Anna Holm', role: '' });
});
