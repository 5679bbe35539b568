import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHiding } from '../../src/live/hide';
import { setInline } from '../../src/live/inline-style';
import { openPage } from './linked-page';

const byId = (page: Document, id: string): HTMLElement => {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
};

describe('hiding and bringing back', () => {
  it.each([
    ['no attribute', '<p id="a">x</p>'],
    ['an empty attribute', '<p id="a" style="">x</p>'],
    ['odd spacing and capitals', '<p  id="a" style="  COLOR : red;;margin:0 ;" class="b">x</p>'],
    ['a display of its own', '<p id="a" style="display:flex">x</p>'],
    ['an important display of its own', '<p id="a" style="display: block !important;">x</p>'],
    ['a display that hides already', '<p id="a" style="display:none">x</p>'],
    ['a broken declaration', '<p id="a" style="colr: ; }{ :">x</p>'],
  ])('leaves an element with %s byte for byte as it was', (_name, html) => {
    const { page, markup, hiddenIds } = openPage(html);
    const before = markup();
    const hiding = createHiding();
    expect(hiding.hide([byId(page, 'a')])).toBe(true);
    expect(hiddenIds()).toEqual(['a']);
    hiding.restore();
    expect(markup()).toBe(before);
  });
  it('leaves any page as it was, whatever stands in its attributes and in whatever order it was hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.string()), fc.nat(4)), { minLength: 1, maxLength: 12 }), blocks => {
        const { page, markup } = openPage('');
        for (const [style, parent] of blocks) {
          const element = page.createElement('div');
          if (style !== null) element.setAttribute('style', style);
          (page.querySelectorAll('div')[parent] ?? page.body).append(element);
        }
        const before = markup();
        const hiding = createHiding();
        hiding.hide([...page.querySelectorAll('div')].reverse());
        hiding.restore();
        expect(markup()).toBe(before);
      }),
    );
  });
  it('takes what is hidden already for no news', () => {
    const { page } = openPage('<p id="a">x</p><p id="b">y</p>');
    const hiding = createHiding();
    hiding.hide([byId(page, 'a')]);
    expect(hiding.hide([byId(page, 'a')])).toBe(false);
    expect(hiding.hide([byId(page, 'a'), byId(page, 'b')])).toBe(true);
  });
  it('hides again what the page has shown again, and then restores to what the page wanted', () => {
    const { page, hiddenIds } = openPage('<p id="a">x</p>');
    const hiding = createHiding();
    hiding.hide([byId(page, 'a')]);
    byId(page, 'a').setAttribute('style', 'display:block');
    expect(hiddenIds()).toEqual([]);
    hiding.hide([byId(page, 'a')]);
    expect(hiddenIds()).toEqual(['a']);
    hiding.restore();
    expect(byId(page, 'a').getAttribute('style')).toBe('display:block');
  });
  it('shows the page as it was to work that is done in between, and hides it again even if that fails', () => {
    const { page, markup, hiddenIds } = openPage('<p id="a" style="color:red">x</p>');
    const before = markup();
    const hiding = createHiding();
    hiding.hide([byId(page, 'a')]);
    expect(hiding.lifted(markup)).toBe(before);
    expect(hiddenIds()).toEqual(['a']);
    const failing = () =>
      hiding.lifted(() => {
        throw new Error('unreadable');
      });
    expect(failing).toThrow('unreadable');
    expect(hiddenIds()).toEqual(['a']);
    hiding.restore();
    expect(markup()).toBe(before);
  });
});

describe('what the page writes into the attribute meanwhile', () => {
  it('stays, and only ours goes', () => {
    const { page } = openPage('<p id="a">x</p>');
    const undo = setInline(byId(page, 'a'), { display: 'none' });
    byId(page, 'a').style.setProperty('opacity', '1');
    undo();
    expect(byId(page, 'a').getAttribute('style')).toBe('opacity:1');
  });
  it('stays where it is the very thing that we had set', () => {
    const { page } = openPage('<p id="a" style="display:flex">x</p>');
    const undo = setInline(byId(page, 'a'), { display: 'none' });
    byId(page, 'a').style.setProperty('display', 'grid');
    undo();
    expect(byId(page, 'a').style.getPropertyValue('display')).toBe('grid');
  });
  it('gets back what stood there before us', () => {
    const { page } = openPage('<p id="a" style="display:flex">x</p>');
    const undo = setInline(byId(page, 'a'), { display: 'none' });
    byId(page, 'a').style.setProperty('opacity', '1');
    undo();
    expect(byId(page, 'a').getAttribute('style')).toBe('display:flex;opacity:1');
  });
  it('leaves no empty attribute where there was none', () => {
    const { page } = openPage('<p id="a">x</p>');
    const undo = setInline(byId(page, 'a'), { display: 'none' });
    byId(page, 'a').style.setProperty('opacity', '1');
    byId(page, 'a').setAttribute('style', 'display:none !important;');
    undo();
    expect(byId(page, 'a').hasAttribute('style')).toBe(false);
  });
});
