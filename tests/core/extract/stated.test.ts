import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { statedBody } from '../../../src/core/extract/stated';

const TEXT = 'The old swing bridge over the Marrow opened to lorries on Monday. '.repeat(8).trim();
const page = (json: string) =>
  parseHTML(`<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`).document;

describe('the text that structured data state', () => {
  const cases: { name: string; json: string; text: string }[] = [
    { name: 'is the articleBody', json: JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT }), text: TEXT },
    { name: 'stands in a graph', json: JSON.stringify({ '@graph': [{ articleBody: TEXT }] }), text: TEXT },
    { name: 'is found where the JSON is broken', json: `{"articleBody": "${TEXT}", "x": }`, text: TEXT },
    { name: 'loses its markup', json: JSON.stringify({ articleBody: `<p>${TEXT}</p>` }), text: ` ${TEXT} ` },
    { name: 'has its quotation marks', json: JSON.stringify({ articleBody: `"Yes" ${TEXT}` }), text: `"Yes" ${TEXT}` },
    { name: 'is none where it is a summary', json: JSON.stringify({ articleBody: 'A bridge opens.' }), text: '' },
    { name: 'is none where there is none', json: '{"@type":"NewsArticle"}', text: '' },
  ];
  for (const { name, json, text } of cases) it(name, () => expect(statedBody(page(json))).toBe(text));
});
