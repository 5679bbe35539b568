import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageCleaning, type PageServices } from '../../src/content/page-cleaning';
import type { PageOrder } from '../../src/messages/protocol';
import { openPage } from '../live/linked-page';

vi.mock('../../src/core/clean/clean', () => import('../live/rules-of-the-test'));
vi.mock('../../src/core/detect/detect', () => import('../live/rules-of-the-test'));

const STORY = '<article><p>Text</p><aside prompt id="give">Support us</aside></article>';
const CLEANED = { cleaned: true, hidden: 1, lost: 0 };
const AS_SENT = { cleaned: false, hidden: 0, lost: 0 };
const order = (action: PageOrder['action'], ground: PageOrder['ground'] = 'site'): PageOrder => ({
  action,
  ground,
  wishes: { keptKinds: [], keptTexts: [], listRules: [] },
});
/** What the background answers about a site that the reader chose, and about any other. */
const CHOSEN = order('clean');
const LEFT = order('leave');

const askSite = vi.fn();
const report = vi.fn();
const openInReader = vi.fn();
const isFresh = vi.fn();
const learn = vi.fn();
const askKnown = vi.fn();
const services: PageServices = {
  askOrder: askSite,
  askKnown,
  report,
  learn,
  insist: vi.fn(),
  relent: vi.fn(),
  openInReader,
  isFresh,
  rootOf: () => null,
};

function open(html = STORY) {
  const opened = openPage(html);
  return { ...opened, cleaning: createPageCleaning(opened.page, services) };
}

beforeEach(() => {
  vi.useFakeTimers();
  askSite.mockReset().mockResolvedValue(LEFT);
  askKnown.mockReset().mockResolvedValue([]);
  isFresh.mockReset().mockReturnValue(true);
  openInReader.mockReset();
  learn.mockReset();
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
    expect(report.mock.calls).toEqual([[{ ...CLEANED, fresh: 1 }], [{ ...AS_SENT, fresh: 0 }]]);
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
    expect(report).toHaveBeenLastCalledWith({ cleaned: true, hidden: 2, lost: 0, fresh: 1 });
    expect(cleaning.state()).toEqual({ cleaned: true, hidden: 2, lost: 0 });
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
    askSite.mockResolvedValueOnce(CHOSEN).mockResolvedValue(LEFT);
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

describe('a site whose articles open in the reader', () => {
  const begin = async (html = STORY) => {
    askSite.mockResolvedValue(order('reader'));
    const opened = open(html);
    await opened.cleaning.begin(new AbortController().signal);
    return opened;
  };
  it('opens a story, and touches nothing of the page', async () => {
    const { hiddenIds } = await begin();
    expect(openInReader).toHaveBeenCalledOnce();
    expect(hiddenIds()).toEqual([]);
  });
  it('leaves what is no story', async () => {
    await begin('<p>Menu</p>');
    expect(openInReader).not.toHaveBeenCalled();
  });
  it('leaves a story that the reader came back to, or loaded again', async () => {
    isFresh.mockReturnValue(false);
    await begin();
    expect(openInReader).not.toHaveBeenCalled();
  });
});

describe('what earlier pages of the site taught', () => {
  const sheet = (page: Document) => page.querySelector('style')?.textContent ?? '';
  it('hides before the background has answered', async () => {
    askKnown.mockResolvedValue(['#give', '#late']);
    let answer = (_order: PageOrder): void => undefined;
    askSite.mockReturnValue(new Promise(resolve => (answer = resolve)));
    const { page, cleaning } = open();
    const begun = cleaning.begin(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(sheet(page)).toContain('#give');
    answer(CHOSEN);
    await begun;
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(cleaning.state()).toEqual(CLEANED);
  });
  it('hides nothing any more where the site is left', async () => {
    askKnown.mockResolvedValue(['#give']);
    const { page, cleaning } = open();
    await cleaning.begin(new AbortController().signal);
    expect(page.querySelector('style')).toBeNull();
  });
  it('is unlearned where it meets a part of the story', async () => {
    askSite.mockResolvedValue(CHOSEN);
    askKnown.mockResolvedValue(['#lead']);
    const { page, cleaning } = open(`<article><div id="lead">The opening sentence of the story.</div></article>`);
    await cleaning.begin(new AbortController().signal);
    expect(learn).toHaveBeenCalledWith({ learned: [], forgotten: ['#lead'] });
    expect(sheet(page)).not.toContain('#lead');
  });
  it('is learned from a block with a name of its own', async () => {
    askSite.mockResolvedValue(CHOSEN);
    const { cleaning } = open(
      '<article><p>Text</p><aside prompt class="support-appeal x1">Support us</aside></article>',
    );
    await cleaning.begin(new AbortController().signal);
    expect(learn).toHaveBeenCalledWith({ learned: ['aside.support-appeal'], forgotten: [] });
  });
});
