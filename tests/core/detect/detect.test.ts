import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../src/core/article';
import { detect } from '../../../src/core/detect/detect';
import { SIGNS, THRESHOLD } from '../../../src/core/detect/evidence';

const SENTENCE =
  'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its middle pier. ';
const prose = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);
const ld = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
const STORY = 'https://www.meridian.example/news/swing-bridge-opens-again-b26519.html';
const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<div><h3><a href="/news/story-${at}">The bridge of number ${at} opens</a></h3></div>`,
  ).join('');

interface PageCase {
  name: string;
  head?: string;
  body: string;
  address?: string;
  isArticle: boolean;
  /** What must stand in the evidence. */
  says: string;
}

const PAGES: PageCase[] = [
  {
    name: 'a marked news story',
    head: ld('NewsArticle'),
    body: prose(12),
    isArticle: true,
    says: 'structured data says it is a news story',
  },
  { name: 'a story with no mark at all', body: prose(14), isArticle: true, says: 'much running text' },
  {
    name: 'a short marked story',
    head: ld('ReportageNewsArticle'),
    body: prose(3),
    isArticle: true,
    says: 'structured data says it is a news story',
  },
  {
    name: 'a story by og:type',
    head: '<meta property="og:type" content="article">',
    body: prose(5),
    isArticle: true,
    says: 'og:type says article',
  },
  {
    name: 'a saved story',
    body: prose(14),
    address: 'file:///pages/story.html',
    isArticle: true,
    says: 'much running text',
  },
  {
    name: 'a story whose paragraphs are loose divs',
    body: prose(14).replaceAll('p>', 'div>'),
    isArticle: true,
    says: 'much running text',
  },
  {
    name: 'a Chinese story',
    body: '<p>旧桥在星期一重新开放给卡车通行，距离驳船撞毁中间桥墩已经过去了十一年，当天有四百人站在码头上观看。</p>'.repeat(
      30,
    ),
    isArticle: true,
    says: 'much running text',
  },
  {
    name: 'a front page',
    body: cards(40),
    address: 'https://www.meridian.example/',
    isArticle: false,
    says: 'its address is that of a front page',
  },
  {
    name: 'a front page with long teasers',
    body: cards(40) + prose(14),
    address: 'https://www.meridian.example/',
    isArticle: false,
    says: 'its address is that of a front page',
  },
  {
    name: 'a section',
    body: cards(30),
    address: 'https://www.meridian.example/news/world',
    isArticle: false,
    says: 'its address reads like a section',
  },
  {
    name: 'a section that is marked as a list',
    head: ld('CollectionPage'),
    body: cards(30) + prose(4),
    address: 'https://www.meridian.example/news/world',
    isArticle: false,
    says: 'structured data says it is a list or a profile',
  },
  {
    name: 'a product',
    head: `${ld('Product')}<meta property="og:type" content="product">`,
    body: prose(11),
    address: 'https://shop.example/p/lamp',
    isArticle: false,
    says: 'og:type says product',
  },
  {
    name: 'a forum',
    head: ld('DiscussionForumPosting'),
    body: prose(11),
    address: 'https://forum.example/t/lamps',
    isArticle: false,
    says: 'structured data says it is a discussion',
  },
  {
    name: 'questions and answers of a forum',
    head: ld('QAPage'),
    body: prose(11),
    address: 'https://forum.example/t/lamps',
    isArticle: false,
    says: 'structured data says it is a discussion',
  },
  { name: 'an empty page', body: '', isArticle: false, says: 'hardly any running text' },
  {
    name: 'a search page',
    body: '<form><input><button>Search</button></form>',
    address: 'https://www.meridian.example/search',
    isArticle: false,
    says: 'hardly any running text',
  },
];

function detected({ head = '', body, address = STORY }: PageCase): Detection {
  return detect(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document, { address });
}

describe('a page is judged', () => {
  for (const page of PAGES)
    it(`${page.name} is ${page.isArticle ? 'an article' : 'none'}, because ${page.says}`, () => {
      const { isArticle, weight, evidence } = detected(page);
      expect(evidence.map(sign => sign.what)).toContain(page.says);
      expect(isArticle).toBe(page.isArticle);
      expect(weight).toBe(evidence.reduce((sum, sign) => sum + sign.weight, 0));
      expect(weight >= THRESHOLD).toBe(isArticle);
    });

  it('the page is not changed', () => {
    const { document } = parseHTML(`<html><head></head><body>${prose(12)}</body></html>`);
    const before = document.toString();
    detect(document, { address: STORY });
    expect(document.toString()).toBe(before);
  });

  it('broken structured data still names its type', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle", broken</script>';
    expect(
      detected({ name: '', head, body: prose(12), isArticle: true, says: '' }).evidence.map(sign => sign.what),
    ).toContain('structured data says it is a news story');
  });

  it('an address that is none throws nothing', () =>
    expect(detected({ name: '', body: prose(14), address: 'no address', isArticle: true, says: '' }).isArticle).toBe(
      true,
    ));
});

describe('the table of signs', () => {
  it('says each thing once, and each weighs something', () => {
    expect(new Set(SIGNS.map(sign => sign.what)).size).toBe(SIGNS.length);
    for (const { weight } of SIGNS) expect(weight).not.toBe(0);
  });
});
