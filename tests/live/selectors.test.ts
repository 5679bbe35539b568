import { describe, expect, it } from 'vitest';
import { selectorOf, standingOf } from '../../src/live/selectors';
import { openPage } from './linked-page';

const selector = (html: string) => {
  const element = openPage(html).page.body.firstElementChild;
  return element && selectorOf(element);
};

describe('a block is known again on the next page', () => {
  it.each([
    ['by its id', '<div id="donation-bar" class="x">', '#donation-bar'],
    ['by an id in two words', '<div id="donationBar">', '#donationBar'],
    [
      'by the name of its component',
      '<div data-component="SupportAppeal" class="x">',
      '[data-component="SupportAppeal"]',
    ],
    ['by its classes', '<aside class="newsletter-signup wide">', 'aside.newsletter-signup.wide'],
    ['by those classes alone that are names', '<div class="css-1x2y3z support-us sc-bdVaJa">', 'div.support-us'],
  ])('%s', (_name, html, expected) => {
    expect(selector(html)).toBe(expected);
  });
  it.each([
    ['an id with a number', '<div id="post-18273">'],
    ['classes that a machine wrote', '<div class="css-1x2y3z sc-bdVaJa jsx-33">'],
    ['classes on a paragraph, which may be those of the story', '<p class="standfirst-text">'],
    ['nothing', '<div>'],
  ])('but not by %s', (_name, html) => {
    expect(selector(html)).toBeNull();
  });
});

describe('a selector stands to a page', () => {
  const STORY = 'A sentence of the story, long enough.';
  const standing = (html: string) => {
    const { page } = openPage(html);
    return standingOf(page, '.box', { covers: element => element.closest('[hid]') !== null });
  };
  it.each([
    ['right, if it names what is hidden', `<div class="box" hid>${STORY}</div>`, 'right'],
    ['right, if it names what stands in it', `<div hid><div class="box">${STORY}</div></div>`, 'right'],
    ['wrong, if it names something else too', `<div class="box" hid>x</div><div class="box">${STORY}</div>`, 'wrong'],
    ['right, if the other is an empty frame', '<div class="box" hid>x</div><div class="box"></div>', 'right'],
    ['nowhere, if it names nothing', '<p>x</p>', 'absent'],
    ['nowhere, if what it names is not filled yet', '<div class="box"></div>', 'absent'],
  ])('%s', (_name, html, expected) => {
    expect(standing(html)).toBe(expected);
  });
  it('nowhere, if the browser does not know it', () => {
    expect(standingOf(openPage('<p>x</p>').page, '::((', { covers: () => true })).toBe('absent');
  });
});
