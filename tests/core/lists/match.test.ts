import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ListRule } from '../../../src/core/lists/list-rule';
import { matchList, told } from '../../../src/core/lists/match';

const pageOf = (html: string): Document => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const rule = (selector: string, text = ''): ListRule => ({ selector, text, list: 'Coast list', line: 7 });
const hits = (html: string, ...rules: ListRule[]) => matchList(pageOf(html), rules).map(({ element }) => element.id);

describe('a rule of a list', () => {
  it.each([
    ['names a class', '<div id="a" class="x appeal"></div>', rule('.appeal'), ['a']],
    ['names an id', '<div id="appeal"></div>', rule('#appeal'), ['appeal']],
    ['names neither', '<div id="a" data-x="1"></div>', rule('[data-x]'), ['a']],
    ['names what is within', '<div id="a"><i class="ad"></i></div>', rule('div:has(.ad)'), ['a']],
    ['names a class that the page has not', '<div id="a" class="appeals"></div>', rule('.appeal'), []],
    ['asks for words that are there', '<div id="a" class="b">Please SUPPORT us</div>', rule('.b', 'support us'), ['a']],
    ['asks for words that are not', '<div id="a" class="b">The story</div>', rule('.b', 'support us'), []],
    ['names the page itself', '<div id="a"></div>', rule('body'), []],
    ['names what holds the headline', '<div id="a" class="b"><h1>x</h1></div>', rule('.b'), []],
    ['is broken', '<div id="a"></div>', rule('div:::x('), []],
  ])('that %s', (_name, html, given, found) => {
    expect(hits(html, given)).toEqual(found);
  });
  it('that is broken does not keep the others from their work', () => {
    expect(hits('<div id="a" data-x></div>', rule('::(('), rule('[data-x]'))).toEqual(['a']);
  });
  it('that meets half the page is no rule for this page', () => {
    expect(hits('<p class="b">x</p>'.repeat(60), rule('.b'))).toEqual([]);
  });
  it('finds the outer of two blocks', () => {
    expect(hits('<div id="a" class="b"><p id="c" class="d">x</p></div>', rule('.d'), rule('.b'))).toEqual(['a']);
  });
  it('is named with its list and line, as it was written', () => {
    expect(told(rule('.b')).reason).toBe('“Coast list”, 7');
    expect(told(rule('.b', 'Join')).evidence).toEqual(['.b:has-text(Join)']);
  });
});

it('tries 20,000 rules on a page of 4,000 elements in less than a second', () => {
  const html = Array.from({ length: 4_000 }, (_, at) => `<p class="c${at}">x</p>`).join('');
  const rules = Array.from({ length: 20_000 }, (_, at) => rule(`.absent${at}`));
  const begun = performance.now();
  expect(matchList(pageOf(html), [...rules, rule('.c3999')])).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
