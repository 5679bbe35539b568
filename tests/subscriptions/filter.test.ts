import { describe, expect, it } from 'vitest';
import { holdsOn, readLine } from '../../src/subscriptions/filter';

const rule = { selector: '.appeal', text: '', hosts: [], notHosts: [], isException: false, line: 1 };

describe('a line of a list', () => {
  it.each([
    ['for every site', '##.appeal', rule],
    ['for a site', 'example.org##.appeal', { ...rule, hosts: ['example.org'] }],
    [
      'for some sites and not for one of their parts',
      'example.org,example.net,~shop.example.org##.appeal',
      { ...rule, hosts: ['example.org', 'example.net'], notHosts: ['shop.example.org'] },
    ],
    ['with :has()', '##div:has(> .appeal)', { ...rule, selector: 'div:has(> .appeal)' }],
    ['with words', '##.box:has-text(Support us)', { ...rule, selector: '.box', text: 'Support us' }],
    ['that is an exception', 'example.org#@#.appeal', { ...rule, hosts: ['example.org'], isException: true }],
    ['with a hash in its selector', '###appeal', { ...rule, selector: '#appeal' }],
  ])('%s is taken', (_name, line, filter) => {
    expect(readLine(line, 1)).toEqual({ filter });
  });
  it.each([
    ['a script', 'example.org##+js(set-constant, a, true)', 'script'],
    ['a script of another make', 'example.org#%#window.a = 1;', 'script'],
    ['a style', 'example.org##.appeal:style(position: static !important)', 'style'],
    ['a style of another make', 'example.org#$#.appeal { height: 1px }', 'style'],
    ['a style in the selector', '##.a{}body{background:url(https://evil.example/)}', 'style'],
    ['a removal', 'example.org##.appeal:remove()', 'style'],
    ['a pattern, which may take for ever', '##.box:has-text(/(a+)+b/)', 'procedure'],
    ['words in the middle', '##.box:has-text(Support) > p', 'procedure'],
    ['a way up', '##.close:upward(3)', 'procedure'],
    ['a change of the source', 'example.org##^script:has-text(ad)', 'script'],
    ['a place that is no domain', 'example.*##.appeal', 'procedure'],
    ['a pattern of places', '/^example/##.appeal', 'procedure'],
    ['a comment in the selector', '##.a/*b', 'procedure'],
    ['a rule for requests', '||ads.example^$third-party', 'request'],
  ])('that is %s is refused, with the reason', (_name, line, refusal) => {
    expect(readLine(line, 1)).toEqual({ refusal });
  });
  it.each([
    ['a comment', '! Title: A list'],
    ['a header', '[Adblock Plus 2.0]'],
    ['empty', '   '],
  ])('that is %s is nothing', (_name, line) => {
    expect(readLine(line, 1)).toBeNull();
  });
});

describe('a rule for a domain', () => {
  const on = (host: string, hosts: string[], notHosts: string[] = []) => holdsOn({ hosts, notHosts }, host);
  it.each([
    ['the domain', on('example.org', ['example.org']), true],
    ['a part of it', on('www.example.org', ['example.org']), true],
    ['a domain that only ends alike', on('myexample.org', ['example.org']), false],
    ['a domain that it is a part of', on('org', ['example.org']), false],
    ['a part that is taken out', on('shop.example.org', ['example.org'], ['shop.example.org']), false],
    ['every domain, if it names none', on('a.example', []), true],
    ['every domain but one', on('b.example', [], ['a.example']), true],
  ])('and %s', (_name, holds, expected) => {
    expect(holds).toBe(expected);
  });
});
