import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function quotesOf(body: string) {
  return findQuotes({ headline: '', standfirst: '', body, language: 'de', captions: [] });
}

const COMES = 'Anna Holm kam mit dem Boot. Der Hafenrat tagte.\n\n';

describe('who says it in German', () => {
  const CASES = [
    { how: 'verb and name after', body: '„Wir bleiben alle hier“, sagte Anna Holm.', speaker: 'Anna Holm' },
    { how: 'so and a name', body: '„Wir bleiben alle hier“, so Anna Holm.', speaker: 'Anna Holm' },
    { how: 'laut and a name', body: `${COMES}Laut Anna Holm ist das „viel zu teuer für uns“.`, speaker: 'Anna Holm' },
    {
      how: 'a noun before the name',
      body: '„Wir bleiben alle hier“, erklärte Projektkoordinatorin Anna Holm.',
      speaker: 'Anna Holm',
    },
    {
      how: 'a role, what it is of, and the name between commas',
      body: 'Die Sprecherin der Fraktion im Hafenrat, Anna Holm, sagte: „Wir bleiben alle hier.“',
      speaker: 'Anna Holm',
    },
    {
      how: 'the subject behind the verb where an adverb opens the sentence',
      body: 'Gestern sagte die Ministerin Anna Holm im Rat: „Wir bleiben alle hier.“',
      speaker: 'Anna Holm',
    },
    {
      how: 'the subject behind the verb where an object opens the sentence',
      body: 'Den Streit um die Linie kommentierte Anna Holm mit den Worten: „Wir bleiben alle hier.“',
      speaker: 'Anna Holm',
    },
    {
      how: 'the verb at the end of a clause with wie',
      body: 'Wie die Ministerin Anna Holm am Dienstag erklärte, sei das „viel zu teuer für uns“.',
      speaker: 'Anna Holm',
    },
    {
      how: 'reported speech that goes on',
      body: 'Anna Holm lehnte den Plan ab. Die Linie sei „viel zu teuer für uns“.',
      speaker: 'Anna Holm',
    },
    {
      how: 'a surname that is known',
      body: `${COMES}Holm betonte: „Wir bleiben alle hier.“`,
      speaker: 'Anna Holm',
    },
    {
      how: 'a surname that the story never gives in full',
      body: 'Holm hatte besonders die Rolle der Fischer betont: „Wir bleiben alle hier.“',
      speaker: 'Holm',
    },
    {
      how: 'the clause right before the words',
      body: `${COMES}Das Gericht tagte, zumal Anna Holm immer wieder betont hatte, der Plan sei „viel zu teuer für uns“.`,
      speaker: 'Anna Holm',
    },
    {
      how: 'the name between commas right before the verb',
      body: 'Der Rat lehnte ab, die Sprecherin der Fischer, Anna Holm (SPD), erklärte: „Wir bleiben alle hier.“',
      speaker: 'Anna Holm',
    },
    {
      how: 'a paper in quotation marks behind the verb',
      body: '„Wir bleiben alle hier“, schrieb die „Hafenpost“ in einem Nachruf.',
      speaker: 'Hafenpost',
    },
    {
      how: 'two pieces of one sentence, named at its end',
      body: 'Die „unter Druck stehenden Fischer“ hätten „keine einzige Lüge erzählt“, so Anna Holm.',
      speaker: 'Anna Holm',
    },
    {
      how: 'a body that speaks as one',
      body: '„Wir bleiben alle hier“, teilte das Innenministerium mit.',
      speaker: 'Innenministerium',
    },
  ];
  for (const { how, body, speaker } of CASES) {
    test(how, () => expect(new Set(quotesOf(body).map(quote => quote.speaker))).toEqual(new Set([speaker])));
  }
});

describe('no name rather than a wrong one in German', () => {
  const CASES = [
    { why: 'experts are nobody', body: `${COMES}„Wir bleiben alle hier“, sagten Experten.`, mention: 'Experten' },
    {
      why: 'a month is nobody',
      body: 'Am 20. August hieß es in Hamburg: „Wir bleiben alle hier.“',
      mention: '',
    },
    {
      why: 'sie may be several people',
      body: 'Robin Holm kam mit dem Boot.\n\n„Wir bleiben alle hier“, sagte sie.',
      mention: 'sie',
    },
    {
      why: 'a description is a mention, not a name',
      body: '„Wir bleiben alle hier“, sagte ein Augenzeuge.',
      mention: 'ein Augenzeuge',
    },
  ];
  for (const { why, body, mention } of CASES) {
    test(why, () => {
      const [quote] = quotesOf(body);
      expect(quote).toMatchObject({ speaker: '', mention });
    });
  }
});

test('an interrupted German quote is one, two sentences of it are two', () => {
  expect(quotesOf('„Wir bleiben alle hier“, sagte Anna Holm, „und wir bauen eine Brücke.“')).toHaveLength(1);
  expect(quotesOf('„Wir bleiben alle hier“, sagte Anna Holm. „Wir bauen eine Brücke.“').map(q => q.speaker)).toEqual([
    'Anna Holm',
    'Anna Holm',
  ]);
});

describe('what German quotation marks hold that is no speech', () => {
  const CASES = [
    {
      what: 'songs',
      body: 'Dazu gehören Stücke wie das Lied „Der Kran steht still im Hafen“ und „Die Boote fahren nie zurück“.',
    },
    { what: 'a motto', body: 'Sie zogen unter dem Motto „Hundert Jahre Hafen sind genug“ durch die Stadt.' },
    { what: 'a slogan that cries out', body: 'Sie zogen unter dem Motto „Hundert Jahre sind genug!“ durch die Stadt.' },
    {
      what: 'a law',
      body: 'Die Werft ist nach einem „Gesetz zur Bekämpfung der Flut an der Küste“ dazu verpflichtet.',
    },
    {
      what: 'the translation of a name',
      body: 'In der Partei Havnens Folk („Bewegung für den alten Hafen“) sitzen drei.',
    },
  ];
  for (const { what, body } of CASES) test(what, () => expect(quotesOf(body)).toEqual([]));

  test('but what somebody speaks of is, article or no', () => {
    const [quote] = quotesOf('Anna Holm sprach von einem „Angriff auf den ganzen Hafen“ und ging.');
    expect(quote).toMatchObject({ speaker: 'Anna Holm' });
  });

  test('but a statement behind its noun is', () => {
    expect(quotesOf('In der Zeitung stand die Feststellung „Wir bleiben alle hier im Hafen“.')).toHaveLength(1);
  });
});

describe('whom a German story does not name it describes', () => {
  test('with the words that belong to the noun', () => {
    const [quote] = quotesOf('Ein Sprecher von Nordwerft sagte: „Wir bleiben alle hier.“');
    expect(quote).toMatchObject({ speaker: '', role: 'Ein Sprecher von Nordwerft' });
  });
  test('but not where the sentence does not say that anybody speaks', () => {
    const [quote] = quotesOf('Der Bau der Brücke sollte „die Grundlage für eine gute Zeit“ schaffen.');
    expect(quote).toMatchObject({ speaker: '', role: '' });
  });
});
