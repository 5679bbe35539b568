// What was taken out is listed with its place, and what a reader should know is said.
import { describe, expect, it } from 'vitest';
import type { Article, HiddenKind } from '../../src/core/article';
import { noticesFor } from '../../src/core/notices';
import { documentOf, read, storyPage } from './clean/page';

const SIGN_UP =
  '<div class="newsletter"><h4>Sign up for our newsletter</h4><form><input type="email"><button>Sign up</button></form></div>';
const COMMENTS = '<div class="comments"><h2>Join the conversation</h2></div>';
const ALLOW = '<div><p>Turn on notifications</p><button>Allow</button></div>';

const blockOf = (article: Article, kind: HiddenKind) => article.hidden.find(block => block.kind === kind);

describe('a hidden block says where it stood', () => {
  const article = read(storyPage({ top: ALLOW, middle: SIGN_UP, end: COMMENTS }));

  it('before the text', () => expect(blockOf(article, 'notification')).toMatchObject({ place: 'before', after: -1 }));
  it('between two paragraphs, after the fourth', () =>
    expect(blockOf(article, 'newsletter')).toMatchObject({ place: 'between', after: 3 }));
  it('after the text', () => expect(blockOf(article, 'comments')).toMatchObject({ place: 'after', after: 7 }));
  it('and the list is in the order of the page', () =>
    expect(article.hidden.map(block => block.kind)).toEqual(['notification', 'newsletter', 'comments']));
  it('and its text has a line for each line', () =>
    expect(blockOf(article, 'newsletter')?.text).toBe('Sign up for our newsletter\nSign up'));
  it('and nothing is listed for a page without any', () => expect(read(storyPage({})).hidden).toEqual([]));
});

describe('a block that stood', () => {
  const places: { name: string; html: string; after: number }[] = [
    { name: 'before the first paragraph', html: storyPage({ wrapper: `<div>${SIGN_UP}` }), after: -1 },
    { name: 'after the last paragraph', html: storyPage({ end: SIGN_UP }), after: 7 },
  ];
  for (const { name, html, after } of places)
    it(`${name} stands after child ${after}`, () => expect(blockOf(read(html), 'newsletter')?.after).toBe(after));
});

describe('the notices', () => {
  const PAID =
    '<html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head><body></body></html>';
  const FREE = '<html><head></head><body></body></html>';
  const detection = { isArticle: true, weight: 5, evidence: [] };
  const PLAIN = { dropped: '', isArticle: true, others: 0, published: '', modified: '' };
  const notices = (html: string, words: number, given: Partial<typeof PLAIN> = {}) => {
    const { dropped, isArticle, ...rest } = { ...PLAIN, ...given };
    const page = documentOf(html);
    return noticesFor({ page, detection: { ...detection, isArticle }, words, dropped: [dropped], ...rest });
  };

  it('say of a paid page with few words that it looks cut short', () =>
    expect(notices(PAID, 90)).toEqual(['looks-cut-short']));
  it('say nothing of a paid page with many words', () => expect(notices(PAID, 900)).toEqual([]));
  it('say nothing of a free page with few words', () => expect(notices(FREE, 90)).toEqual([]));
  it('say that much was left out', () =>
    expect(notices(FREE, 100, { dropped: 'word '.repeat(51) })).toEqual(['much-left-out']));
  it('say nothing of a little that was left out', () =>
    expect(notices(FREE, 100, { dropped: 'word '.repeat(50) })).toEqual([]));
  it('doubt what is perhaps no article', () =>
    expect(notices(FREE, 900, { isArticle: false })).toEqual(['maybe-no-article']));
  it('name other stories on the page', () => expect(notices(FREE, 900, { others: 12 })).toEqual(['several-stories']));
  it('say that a story was changed hours later', () =>
    expect(notices(FREE, 900, { published: '2026-11-24T08:00:00Z', modified: '2026-11-24T11:00:00Z' })).toEqual([
      'changed-since',
    ]));
  for (const modified of ['2026-11-24T08:20:00Z', '', '2026-11-23T08:00:00Z'])
    it(`say nothing of a change at ${modified || 'no time'}`, () =>
      expect(notices(FREE, 900, { published: '2026-11-24T08:00:00Z', modified })).toEqual([]));
});
