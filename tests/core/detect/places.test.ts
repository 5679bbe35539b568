// What the address and the make of a page tell, each with a look-alike.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect';

const SENTENCE =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its middle pier. ';
const prose = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);
const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

interface PageCase {
  name: string;
  head?: string;
  body: string;
  address: string;
  isArticle: boolean;
  /** What must stand in the evidence. */
  says: string;
}

const PAGES: PageCase[] = [
  {
    name: 'one story at the address of a front page',
    head: '<title>Swing bridge over the Marrow opens again - The Meridian</title>',
    body: `<h1>Swing bridge over the Marrow opens again</h1>${prose(14)}`,
    address: 'https://www.meridian.example/',
    isArticle: true,
    says: 'one story is most of the page, its headline the title',
  },
  {
    name: 'a front page with long teasers',
    head: '<title>The Meridian: news of the coast</title>',
    body: `<h1>The Meridian</h1>${`<div><h2><a href="/a">Bridge opens</a></h2>${prose(3)}</div>`.repeat(8)}`,
    address: 'https://www.meridian.example/',
    isArticle: false,
    says: 'its address is that of a front page',
  },
  {
    name: 'a thread of a forum',
    body: prose(14),
    address: 'https://forum.meridian.example/threads/which-rope-for-a-small-boat.63050/',
    isArticle: false,
    says: 'its address is that of a forum',
  },
  {
    name: 'a thing to buy',
    body: `${prose(14)}<button class="btn add-to-cart">Add</button>`,
    address: 'https://www.meridian.example/product/hemp-rope-of-ten-metres/',
    isArticle: false,
    says: 'it puts goods into a basket',
  },
  {
    name: 'a mailbox',
    body: prose(14),
    address: 'https://mail.meridian.example/u/0/inbox/63050',
    isArticle: false,
    says: 'its address is that of mail or another program',
  },
  {
    name: 'a page of documentation',
    head: '<meta name="generator" content="Docusaurus v3">',
    body: prose(14),
    address: 'https://meridian.example/docs/how-to-tie-a-rope',
    isArticle: false,
    says: 'its address is that of documentation',
  },
  {
    name: 'a news story about shops in a section called so',
    head: ld('NewsArticle'),
    body: prose(14),
    address: 'https://www.meridian.example/shop/rope-maker-closes-after-a-century-63050',
    isArticle: true,
    says: 'structured data says it is a news story',
  },
];

describe('a page by its place', () => {
  for (const { name, head = '', body, address, isArticle, says } of PAGES)
    it(`${name} is ${isArticle ? 'an article' : 'none'}`, () => {
      const html = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
      const found = detect(parseHTML(html).document, { address });
      expect(found.evidence.map(({ what }) => what)).toContain(says);
      expect(found.isArticle).toBe(isArticle);
    });
});
