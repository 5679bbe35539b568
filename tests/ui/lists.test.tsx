import { describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/error-boundary';
import { ProblemView } from '../../src/ui/problem';
import { type SavedItem, SavedList } from '../../src/ui/saved-list';
import { SiteList, type SiteRow } from '../../src/ui/site-list';
import { draw, wordsOf } from './draw';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;
const ITEM: SavedItem = {
  id: 'a b',
  savedAt: '2026-03-05T12:00:00.000Z',
  headline: 'Aldersea votes to raise its flood wall',
  publisher: 'The Coast Courier',
  published: '2026-03-04T06:30:00+01:00',
  readingMinutes: 3,
  language: 'ar',
  direction: 'rtl',
};
const list = (change: Partial<SavedItem>) => <SavedList items={[{ ...ITEM, ...change }]} onRemove={nothing} />;

describe('the list of saved articles', () => {
  test('shows publisher, headline, date, reading time and when it was saved', () => {
    expect(wordsOf(list({}))).toBe(
      'The Coast Courier Aldersea votes to raise its flood wall 4 March 2026 3 min read Saved 5 Mar 2026 Remove',
    );
  });
  test('leads to the reader', () => expect(draw(list({}))).toContain('href="reader.html?saved=a%20b"'));
  test('sets a headline in its own language and direction', () =>
    expect(draw(list({}))).toContain('lang="ar" dir="rtl"'));
  test('tells a screen reader what would be removed', () =>
    expect(draw(list({}))).toContain('aria-label="Remove: Aldersea votes to raise its flood wall"'));
  test('shows a damaged record, so that it can be taken out', () => {
    expect(wordsOf(list({ headline: '', publisher: '', savedAt: '', published: '' }))).toBe(
      'No headline 3 min read Remove',
    );
  });
});

describe('the list of sites', () => {
  const site = (change: Partial<SiteRow>) => (
    <SiteList
      sites={[{ host: 'www.example.org', path: '', action: 'clean', held: true, ...change }]}
      onAsk={nothing}
      onChoose={nothing}
      onRemove={nothing}
    />
  );
  const CHOICE = 'Clean the pages Open in the reader Leave alone';
  test('says that the access is held', () =>
    expect(wordsOf(site({}))).toBe(`www.example.org Access given ${CHOICE} Remove`));
  test('says that it is missing, and offers to ask', () => {
    expect(wordsOf(site({ held: false }))).toBe(
      `www.example.org Access not given, so nothing happens here Give access ${CHOICE} Remove`,
    );
  });
  test('names the part of a site, and asks for nothing where it does nothing', () => {
    expect(wordsOf(site({ path: '/sport', action: 'leave', held: false }))).toBe(
      `www.example.org/sport No access needed ${CHOICE} Remove`,
    );
  });
  test('shows what is chosen, and says for which site', () => {
    const markup = draw(site({ action: 'reader' }));
    expect(markup).toContain('aria-label="What to do on www.example.org"');
    expect(markup).toMatch(/<option[^>]*selected[^>]*>Open in the reader/);
  });
});

describe('a problem', () => {
  test('says what is wrong and what to do', () => {
    expect(wordsOf(<ProblemView name="restricted-page" />)).toMatch(
      /^The browser lets no extension read this page\. This holds for/,
    );
  });
  test('is announced', () => expect(draw(<ProblemView name="frames" />)).toContain('role="alert"'));
  test('has words even if nobody knows it', () =>
    expect(wordsOf(<ProblemView name="of-tomorrow" />)).toMatch(/^Something went wrong in Lede itself\. \S/));
});

describe('a fault of our own', () => {
  test('becomes a sentence', () => {
    const boundary = new ErrorBoundary({ children: 'the story' });
    expect(boundary.render()).toBe('the story');
    boundary.state = ErrorBoundary.getDerivedStateFromError();
    expect(wordsOf(<main>{boundary.render()}</main>)).toMatch(/^Something went wrong in Lede itself/);
  });
});
