import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanInPlace } from '../../src/live/clean-in-place';
import { openPage } from './linked-page';

vi.mock('../../src/core/clean/clean', () => import('./rules-of-the-test'));
vi.mock('../../src/core/detect/detect', () => import('./rules-of-the-test'));

const STORY = '<article><p>Text</p><aside prompt id="give">Support us</aside></article>';
const FRONT = '<nav><a href="/a">Story</a></nav><aside prompt id="give">Support us</aside>';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const changed = vi.fn();
afterEach(() => changed.mockReset());

/** Adds markup's one element to the page and lets the observers hear of it. */
async function add(page: Document, id: string, attributes: string[] = []): Promise<void> {
  const element = page.createElement('aside');
  element.id = id;
  for (const name of attributes) element.setAttribute(name, '');
  page.body.append(element);
  await vi.advanceTimersByTimeAsync(0);
}

describe('a story', () => {
  it('is cleaned at once, and restored byte for byte', () => {
    const { page, markup, hiddenIds } = openPage(STORY);
    const before = markup();
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    expect(hiddenIds()).toEqual(['give']);
    expect([cleaning.isAtWork(), cleaning.count().hidden]).toEqual([true, 1]);
    expect(changed).toHaveBeenLastCalledWith({ hidden: 1, lost: 0 });
    cleaning.stop();
    expect(markup()).toBe(before);
    expect(cleaning.count().hidden).toBe(0);
  });
  it('shows the page as it was sent to work that is done in between', () => {
    const { page, markup, hiddenIds } = openPage(STORY);
    const before = markup();
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    expect(cleaning.onOriginal(markup)).toBe(before);
    expect(hiddenIds()).toEqual(['give']);
  });
  it('gets its veil away and its scrolling back, and both are undone', () => {
    const { page, markup, hiddenIds } = openPage(
      '<article>Text</article><div fixed prompt id="ask">Give</div><div fixed id="veil"></div>',
    );
    page.body.setAttribute('locked', '');
    const before = markup();
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    expect(hiddenIds()).toEqual(['ask', 'veil']);
    expect(page.body.style.getPropertyValue('overflow')).toBe('visible');
    expect(cleaning.onOriginal(markup)).toBe(before);
    expect(hiddenIds()).toEqual(['ask', 'veil']);
    cleaning.stop();
    expect(markup()).toBe(before);
  });
});

describe('navigation', () => {
  it.each([
    ['of the site stays', `<header><nav prompt id="nav">News</nav></header>${STORY}`, ['give']],
    ['by its role stays', `<div role="navigation"><ul prompt id="nav"></ul></div>${STORY}`, ['give']],
    ['that stands in the text goes', '<article>Text<nav prompt id="related">More</nav></article>', ['related']],
  ])('%s', (_name, html, hidden) => {
    const { page, hiddenIds } = openPage(html);
    expect(cleanInPlace(page, { wanted: 'stories', changed }).count().hidden).toBe(1);
    expect(hiddenIds()).toEqual(hidden);
  });
});

describe('a front page', () => {
  it('is left alone where only stories are wanted', () => {
    const { page, hiddenIds } = openPage(FRONT);
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    expect(hiddenIds()).toEqual([]);
    expect(cleaning.isAtWork()).toBe(false);
    expect(changed).not.toHaveBeenCalled();
  });
  it('is cleaned where the reader wants this page', () => {
    const { page, hiddenIds } = openPage(FRONT);
    expect(cleanInPlace(page, { wanted: 'this page', changed }).isAtWork()).toBe(true);
    expect(hiddenIds()).toEqual(['give']);
  });
});

describe('what comes later', () => {
  it('is hidden soon, and counted', async () => {
    const { page, hiddenIds } = openPage(STORY);
    cleanInPlace(page, { wanted: 'stories', changed });
    await add(page, 'late', ['prompt']);
    await vi.advanceTimersByTimeAsync(200);
    expect(hiddenIds()).toEqual(['give', 'late']);
    expect(changed).toHaveBeenLastCalledWith({ hidden: 2, lost: 0 });
  });
  it('may be the story itself', async () => {
    const { page, hiddenIds } = openPage(FRONT);
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    page.body.append(page.createElement('article'));
    await vi.advanceTimersByTimeAsync(200);
    expect([cleaning.isAtWork(), hiddenIds()]).toEqual([true, ['give']]);
  });
  it('stays after the cleaning has ended', async () => {
    const { page, hiddenIds } = openPage(STORY);
    const cleaning = cleanInPlace(page, { wanted: 'stories', changed });
    await add(page, 'growth');
    cleaning.stop();
    await add(page, 'late', ['prompt']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hiddenIds()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('is looked at less and less while nothing is found, and in the end no more', async () => {
    const { page, hiddenIds } = openPage(STORY);
    cleanInPlace(page, { wanted: 'stories', changed });
    const query = vi.spyOn(page, 'querySelectorAll');
    const looksIn = async (seconds: number) => {
      const looks = () => query.mock.calls.filter(([selector]) => selector === '[prompt]').length;
      const before = looks();
      for (let tenth = 0; tenth < seconds * 10; tenth++) {
        await add(page, `advert-${tenth}`);
        await vi.advanceTimersByTimeAsync(100);
      }
      return looks() - before;
    };
    const first = await looksIn(10);
    const second = await looksIn(10);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeLessThanOrEqual(3);
    await looksIn(400);
    query.mockRestore();
    await add(page, 'late', ['prompt']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hiddenIds()).toEqual(['give']);
  });
  it.each(['script', 'style', 'img'])('is not looked at when it is a %s', async name => {
    const { page } = openPage(STORY);
    cleanInPlace(page, { wanted: 'stories', changed });
    const query = vi.spyOn(page, 'querySelectorAll');
    page.body.append(page.createElement(name), page.createTextNode('x'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(query).not.toHaveBeenCalled();
  });
});

describe('a page that turns into another without a load', () => {
  it('is given back and, if it is a story, cleaned anew', async () => {
    const opened = openPage(STORY);
    cleanInPlace(opened.page, { wanted: 'stories', changed });
    opened.goTo('https://www.example.org/next');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(changed.mock.calls.map(([{ hidden }]) => hidden)).toEqual([1, 0, 1]);
    expect(opened.hiddenIds()).toEqual(['give']);
  });
  it('is given back and left alone if it is a front page, though the reader wanted the page before', async () => {
    const opened = openPage(FRONT);
    const cleaning = cleanInPlace(opened.page, { wanted: 'this page', changed });
    opened.goTo('https://www.example.org/');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened.hiddenIds()).toEqual([]);
    expect([cleaning.isAtWork(), cleaning.count().hidden]).toEqual([false, 0]);
  });
  it('is the same page when only the fragment has changed', async () => {
    const opened = openPage(STORY);
    cleanInPlace(opened.page, { wanted: 'stories', changed });
    opened.goTo('https://www.example.org/story#comments');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(changed.mock.calls.map(([{ hidden }]) => hidden)).toEqual([1]);
  });
});

it('leaves a page as it is when a rule fails on it, and throws nothing at the page', () => {
  const { page, markup } = openPage(`${STORY}<p broken>x</p>`);
  const before = markup();
  expect(cleanInPlace(page, { wanted: 'stories', changed }).count().hidden).toBe(0);
  expect(markup()).toBe(before);
});
