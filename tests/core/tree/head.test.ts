import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildBody } from '../../../src/core/tree/build';
import { withCaptions } from '../../../src/core/tree/captions';
import { type Head, withoutHead } from '../../../src/core/tree/head';
import { bodyText, captionsOf } from '../../../src/core/tree/text';
import { numberOf } from './hostile';

const HEAD: Head = {
  headline: 'Swing bridge opens again',
  standfirst: 'Eleven years of quarrel come to an end',
  byline: { people: [{ name: 'Thea Quill' }], agency: 'Press Association' },
};
const FIRST = 'The old swing bridge over the Marrow opened to lorries on Monday.';
const LAST = 'The ferry made its last crossing on Sunday evening.';

const build = (markup: string) =>
  buildBody(parseHTML(`<html><body>${markup}</body></html>`).document.body, {
    base: 'https://www.meridian.example/',
    numberOf,
    wants: () => true,
  });
const lines = (...texts: string[]) => texts.map((text, at) => `<p data-n="${at}">${text}</p>`).join('');

describe('the top and the end of a text', () => {
  const cases: { name: string; given: string[]; gives: string[] }[] = [
    { name: 'lose the headline', given: [HEAD.headline, FIRST, LAST], gives: [FIRST, LAST] },
    {
      name: 'lose it in capitals and other signs',
      given: ['SWING BRIDGE – OPENS AGAIN!', FIRST, LAST],
      gives: [FIRST, LAST],
    },
    { name: 'lose the standfirst', given: [HEAD.standfirst, FIRST, LAST], gives: [FIRST, LAST] },
    { name: 'lose the byline', given: ['By Thea Quill', FIRST, LAST], gives: [FIRST, LAST] },
    { name: 'lose the agency that signs', given: [FIRST, LAST, 'Press Association'], gives: [FIRST, LAST] },
    {
      name: 'keep a paragraph that begins with the headline',
      given: [`${HEAD.headline}, and nobody minds.`, FIRST],
      gives: [`${HEAD.headline}, and nobody minds.`, FIRST],
    },
    { name: 'keep a name in a sentence', given: ['Thea Quill saw it.', FIRST], gives: ['Thea Quill saw it.', FIRST] },
    {
      name: 'keep the headline where it is quoted far below',
      given: [FIRST, LAST, FIRST, LAST, FIRST, LAST, HEAD.headline, LAST],
      gives: [FIRST, LAST, FIRST, LAST, FIRST, LAST, HEAD.headline, LAST],
    },
    { name: 'keep a text that is nothing but its standfirst', given: [HEAD.standfirst], gives: [HEAD.standfirst] },
  ];
  for (const { name, given, gives } of cases)
    it(name, () => {
      const { body, order } = withoutHead(build(lines(...given)), HEAD);
      expect(bodyText(body).split('\n\n')).toEqual(gives);
      expect(order).toHaveLength(body.children.length);
    });

  it('lose nothing where the head is empty', () => {
    const empty = { headline: '', standfirst: '', byline: { people: [], agency: '' } };
    expect(bodyText(withoutHead(build(lines(FIRST, LAST)), empty).body)).toBe(`${FIRST}\n\n${LAST}`);
  });
});

describe('a paragraph behind a picture', () => {
  const IMG = '<img src="/a.jpg" alt="Waves break over the low wall of the harbour">';
  const cases: { name: string; markup: string; captions: string[]; text: string }[] = [
    {
      name: 'that repeats its description is its caption',
      markup: `${IMG}<p>Waves break over the low wall of the harbour on Sunday</p><p>${FIRST}</p>`,
      captions: ['Waves break over the low wall of the harbour on Sunday'],
      text: FIRST,
    },
    {
      name: 'that names who took it is its caption',
      markup: `${IMG}<p>The harbour on Sunday (Photo: Nils Aker)</p><p>${FIRST}</p>`,
      captions: ['The harbour on Sunday (Photo: Nils Aker)'],
      text: FIRST,
    },
    { name: 'that does neither is text', markup: `${IMG}<p>${FIRST}</p>`, captions: [], text: FIRST },
    {
      name: 'that has a caption already stays text',
      markup: `<figure>${IMG}<figcaption>One</figcaption></figure><p>The harbour (Photo: Nils Aker)</p>`,
      captions: ['One'],
      text: 'The harbour (Photo: Nils Aker)',
    },
  ];
  for (const { name, markup, captions, text } of cases)
    it(name, () => {
      const { body, order } = withCaptions(build(markup));
      expect([captionsOf(body), bodyText(body)]).toEqual([captions, text]);
      expect(order).toHaveLength(body.children.length);
    });

  it.fails('that tells of a photo agency in a sentence of the story is text', () => {
    // A mention of a picture agency anywhere in the paragraph makes a caption of it.
    const sentence =
      'The company Getty Images, which had bought the film of the accident, did not answer questions on Monday.';
    expect(bodyText(withCaptions(build(`${IMG}<p>${sentence}</p>`)).body)).toBe(sentence);
  });
});
