import { describe, expect, it } from 'vitest';
import { freePage, isOverlay } from '../../src/live/overlay';
import { openPage } from './linked-page';

describe('a prompt lies over the page', () => {
  it.each([
    ['when it is fixed itself', '<div fixed id="a"><p>Support us</p></div>', 1],
    ['when its wrapper is', '<div fixed><div id="a"><p>Support us</p></div></div>', 1],
    ['when what it wraps is', '<div id="a"><div fixed><p>Support us</p></div></div>', 1],
    ['but not when it stands in the text', '<div id="a"><p>Support us</p></div><nav fixed>Menu</nav>', 0],
  ])('%s', (_name, html, count) => {
    const { page } = openPage(html);
    const elements = [...page.querySelectorAll('#a')];
    expect([elements].filter(isOverlay)).toHaveLength(count);
  });
});

describe('freeing the page', () => {
  it.each([
    ['hides the empty veil', '<p>Story</p><div fixed id="veil"></div>', ['veil']],
    [
      'hides a veil within a veil',
      '<div fixed id="outer"><i></i></div><div fixed id="inner"></div>',
      ['outer', 'inner'],
    ],
    ['leaves a fixed bar that says something', '<div fixed id="bar">Menu</div>', []],
    ['leaves a page without anything over it', '<p id="p">Story</p>', []],
  ])('%s, and gives all back', (_name, html, hidden) => {
    const { page, markup, hiddenIds } = openPage(html);
    for (const element of page.querySelectorAll('[fixed]'))
      Object.defineProperty(element, 'innerText', { get: () => element.textContent });
    const before = markup();
    const undo = freePage(page);
    expect(hiddenIds()).toEqual(hidden);
    undo();
    expect(markup()).toBe(before);
  });
  it('lets a locked page scroll again, and gives the lock back', () => {
    const { page, markup } = openPage('<p>Story</p>');
    page.documentElement.setAttribute('locked', '');
    page.body.setAttribute('fixed', '');
    page.body.setAttribute('style', 'top:-200px');
    const before = markup();
    const undo = freePage(page);
    expect(page.documentElement.style.getPropertyValue('overflow')).toBe('visible');
    expect(page.body.style.getPropertyValue('position')).toBe('static');
    undo();
    expect(markup()).toBe(before);
  });
  it('leaves the styles of a page that scrolls', () => {
    const { page, markup } = openPage('<p>Story</p>');
    const before = markup();
    freePage(page);
    expect(markup()).toBe(before);
  });
});
