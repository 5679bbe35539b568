import { describe, expect, it } from 'vitest';
import { createFreedom, isOverlay, withOverlay } from '../../src/live/overlay';
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

/** Frees a page as after an overlay was hidden; gives the way back. */
function freePage(page: Document): () => void {
  const freedom = createFreedom(page);
  freedom.begin();
  freedom.look();
  return freedom.end;
}

describe('a prompt in a bar or a dialog', () => {
  const text = 'Support us';
  it.each([
    ['goes with the bar around it', `<div fixed id="bar"><p id="a">${text}</p><button>Close</button></div>`, 'bar'],
    ['goes alone where the bar holds more', `<div fixed><p id="a">${text}</p><p>${'Menu '.repeat(40)}</p></div>`, 'a'],
    ['goes alone where the layer holds the story', `<div fixed><p id="a">${text}</p><article>x</article></div>`, 'a'],
    ['goes alone where nothing lies over the page', `<div><p id="a">${text}</p></div>`, 'a'],
  ])('%s', (_name, html, id) => {
    const { page } = openPage(html);
    const block = { elements: [...page.querySelectorAll('#a')], text };
    expect(withOverlay(block).elements.map(element => element.id)).toEqual([id]);
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
  it('leaves the lock of a page from which nothing was taken', () => {
    const { page, markup } = openPage('<p>Story</p>');
    page.body.setAttribute('locked', '');
    const before = markup();
    createFreedom(page).look();
    expect(markup()).toBe(before);
  });
  it('frees a page again that is locked anew, and says that it was', () => {
    const { page } = openPage('<p>Story</p>');
    page.body.setAttribute('locked', '');
    const freedom = createFreedom(page);
    freedom.begin();
    freedom.look();
    page.body.removeAttribute('style');
    expect(freedom.isUndone(page.body)).toBe(true);
    freedom.look();
    expect(page.body.style.getPropertyValue('overflow')).toBe('visible');
  });
});
