import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageCleaning } from '../../src/content/page-cleaning';
import { openPage } from '../live/linked-page';

vi.mock('../../src/core/clean/clean', () => import('../live/rules-of-the-test'));
vi.mock('../../src/core/detect/detect', () => import('../live/rules-of-the-test'));

const STORY = '<article><p>Text</p><aside prompt id="give">Support us</aside></article>';
const CLEANED = { cleaned: true, hidden: 1 };
/** What the background answers about a site that the reader chose. */
const CHOSEN = true;
const AS_SENT = { cleaned: false, hidden: 0 };

const askSite = vi.fn();
const report = vi.fn();
function open(html = STORY) {
  const opened = openPage(html);
  return { ...opened, cleaning: createPageCleaning(opened.page, { askSite, report }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  askSite.mockReset().mockResolvedValue(!CHOSEN);
  report.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('by hand', () => {
  it('the page is cleaned, said to be so, and brought back byte for byte', () => {
    const { cleaning, markup, hiddenIds } = open();
    const before = markup();
    expect(cleaning.clean()).toEqual(CLEANED);
    expect(hiddenIds()).toEqual(['give']);
    expect(cleaning.restore()).toEqual(AS_SENT);
    expect(markup()).toBe(before);
    expect(report.mock.calls).toEqual([[CLEANED], [AS_SENT]]);
  });
  it('cleaning twice is cleaning once', () => {
    const { cleaning, markup } = open();
    const before = markup();
    cleaning.clean();
    expect(cleaning.clean()).toEqual(CLEANED);
    cleaning.restore();
    expect(markup()).toBe(before);
  });
  it('what comes later is reported', async () => {
    const { cleaning, page } = open();
    cleaning.clean();
    const late = page.createElement('aside');
    late.setAttribute('prompt', '');
    page.body.append(late);
    await vi.advanceTimersByTimeAsync(200);
    expect(report).toHaveBeenLastCalledWith({ cleaned: true, hidden: 2 });
    expect(cleaning.state()).toEqual({ cleaned: true, hidden: 2 });
  });
  it('the page is read as it was sent, cleaned or not', () => {
    const { cleaning, markup } = open();
    const before = markup();
    expect(cleaning.onOriginal(markup)).toBe(before);
    cleaning.clean();
    expect(cleaning.onOriginal(markup)).toBe(before);
  });
});

describe("by the site's rule", () => {
  it('a story is cleaned when the site is chosen', async () => {
    askSite.mockResolvedValue(CHOSEN);
    const { cleaning } = open();
    expect(await cleaning.followSiteRule()).toEqual(CLEANED);
  });
  it('a page of a site that nobody chose is left, without a word', async () => {
    const { cleaning } = open();
    expect(await cleaning.followSiteRule()).toEqual(AS_SENT);
    expect(report).not.toHaveBeenCalled();
  });
  it('a front page is left though its site is chosen', async () => {
    askSite.mockResolvedValue(CHOSEN);
    const { cleaning, hiddenIds } = open('<aside prompt id="give">Support us</aside>');
    expect(await cleaning.followSiteRule()).toEqual(AS_SENT);
    expect(hiddenIds()).toEqual([]);
  });
  it('a page is brought back when the rule or the permission goes', async () => {
    askSite.mockResolvedValueOnce(CHOSEN);
    const { cleaning, markup } = open();
    const before = markup();
    await cleaning.followSiteRule();
    expect(await cleaning.followSiteRule()).toEqual(AS_SENT);
    expect(markup()).toBe(before);
  });
  it('a page that the reader brought back stays so when rules of other sites change', async () => {
    askSite.mockResolvedValue(CHOSEN);
    const { cleaning } = open();
    await cleaning.followSiteRule();
    cleaning.restore();
    expect(await cleaning.followSiteRule()).toEqual(AS_SENT);
  });
  it('a page that the reader cleaned by hand stays so when rules of other sites change', async () => {
    const { cleaning } = open();
    await cleaning.followSiteRule();
    cleaning.clean();
    expect(await cleaning.followSiteRule()).toEqual(CLEANED);
  });
});
