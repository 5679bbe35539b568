// Every language's phrases: calls that are taken, and sentences of stories in the same words that stay.
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/clean/clean';
import { phrasesFor } from '../../../../src/core/clean/phrases/all-phrases';
import { ADDRESS, documentOf, squeeze } from '../page';
import type { Language } from './language';
import { LATIN } from './latin-cases';
import { OTHERS } from './other-cases';

/** A page in a language whose story is its look-alikes twice over, with a box for each call between them. */
function pageOf({ language, leaves }: Language, box: string): string {
  const story = leaves.map(line => `<p>${line}</p>`).join('');
  return `<html lang="${language}"><head><title>1953</title></head><body><article><h1>1953</h1><div>${story}${story}${box}${story}${story}</div></article></body></html>`;
}

const foundIn = (html: string) => findBlocks(documentOf(html), { address: ADDRESS });

for (const language of [...LATIN, ...OTHERS])
  describe(`the phrases of ${language.language}`, () => {
    for (const [kind, says] of language.takes)
      it(`take “${says}” as ${kind}`, () => {
        const box = `<div class="q7"><h4>${says}</h4>${kind === 'related' ? '<ul><li><a href="/news/coast/another-story-of-the-harbour-1953">1953</a></li></ul>' : '<button>OK</button>'}</div>`;
        const found = foundIn(pageOf(language, box));
        expect(found.map(block => [block.kind, squeeze(block.text).startsWith(says)])).toEqual([[kind, true]]);
      });
    it('leave sentences of a story in the same words', () => expect(foundIn(pageOf(language, ''))).toEqual([]));
  });

describe('the languages of a page', () => {
  const cases: { name: string; language: string; headline: string; has: string[] }[] = [
    { name: 'are its own and English', language: 'nl-BE', headline: 'De brug', has: ['nl', 'en', 'und'] },
    { name: 'know Norwegian by its other names', language: 'nb', headline: 'Broen', has: ['no', 'en', 'und'] },
    {
      name: 'follow the script where it names none',
      language: '',
      headline: 'Мост открыт',
      has: ['ru', 'uk', 'en', 'und'],
    },
    {
      name: 'are English and the labels where nothing is known of it',
      language: 'cs',
      headline: 'Most',
      has: ['en', 'und'],
    },
  ];
  for (const { name, language, headline, has } of cases)
    it(name, () => expect(phrasesFor(language, headline).map(phrases => phrases.language)).toEqual(has));
});
