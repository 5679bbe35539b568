import { describe, expect, it } from 'vitest';
import {
  hostOf,
  hostsNeeded,
  parseSites,
  placeOf,
  ruleAt,
  type SiteRule,
  withoutRule,
  withRule,
} from '../../src/settings/site-rules';

const HOST = 'www.example.org';
const site = (path: string, action: SiteRule['action'] = 'clean', host = HOST): SiteRule => ({ host, path, action });

describe('the rule that holds for an address', () => {
  const rules = [site('', 'clean'), site('/sport', 'leave'), site('/sport/chess', 'reader')];
  it.each([
    ['the whole site', 'https://www.example.org/news/a-story', rules[0]],
    ['its front page too, where the rule does nothing', 'https://www.example.org/', rules[0]],
    ['a part', 'https://www.example.org/sport/a-match', rules[1]],
    ['the part itself', 'https://www.example.org/sport/', rules[1]],
    ['a part of the part', 'https://www.example.org/sport/chess/a-game?x=1#y', rules[2]],
    ['a port of it', 'https://www.example.org:8443/news', rules[0]],
    ['no part that only begins alike', 'https://www.example.org/sports-and-games', rules[0]],
    ['no part named in the query', 'https://www.example.org/?part=/sport', rules[0]],
  ])('is that of %s', (_name, address, rule) => {
    expect(ruleAt(rules, address)).toEqual(rule);
  });
  it.each([
    ['another host of the domain', 'https://shop.example.org/'],
    ['the bare domain', 'https://example.org/'],
    ['a host that ends alike', 'https://notwww.example.org/'],
    ['a host that begins alike', 'https://www.example.org.evil.example/'],
    ['an address that names it in its path', 'https://evil.example/www.example.org/'],
    ['an address that names it as a user', 'https://www.example.org@evil.example/'],
    ['a file', 'file:///www.example.org/'],
    ['no address', 'www.example.org'],
  ])('is none for %s', (_name, address) => {
    expect(ruleAt(rules, address)).toBeNull();
  });
});

describe('what a reader types', () => {
  it.each([
    ['an address', 'https://www.example.org/sport/?a=1#b', { host: HOST, path: '/sport' }],
    ['a host', 'www.example.org', { host: HOST, path: '' }],
    ['a host in capitals, with blanks', '  WWW.Example.org ', { host: HOST, path: '' }],
    ['a host with a part', 'www.example.org/sport', { host: HOST, path: '/sport' }],
    ['a host of another script', 'bücher.example', { host: 'xn--bcher-kva.example', path: '' }],
    ['nothing', '', null],
    ['a word', 'news', null],
    ['a pattern', '*.example.org', null],
    ['a file', 'file:///a/b', null],
    ['a script', 'javascript:alert(1)', null],
  ])('%s is read', (_name, words, place) => {
    expect(placeOf(words)).toEqual(place);
  });
});

describe('rules', () => {
  it('take the place of the one for the same part, and leave the others and the old list alone', () => {
    const old = [site(''), site('/sport')];
    expect(withRule(old, site('/sport', 'leave'))).toEqual([site(''), site('/sport', 'leave')]);
    expect(withoutRule(old, site('/sport'))).toEqual([site('')]);
    expect(old).toEqual([site(''), site('/sport')]);
  });
  it('need access to hosts where they do something', () => {
    expect(hostsNeeded([site(''), site('/sport', 'leave'), site('', 'leave', 'b.example.org')])).toEqual([HOST]);
  });
  it.each([
    ['a path that is none', { host: HOST, path: 'sport', action: 'clean' }],
    ['a path with a query', { host: HOST, path: '/a?b', action: 'clean' }],
    ['a path that climbs', { host: HOST, path: '/a/../b', action: 'clean' }],
    ['an action that is none', { host: HOST, path: '', action: 'delete' }],
    ['nothing', null],
  ])('with %s are left out', (_name, rule) => {
    expect(parseSites([rule])).toEqual([]);
  });
});

it.each([
  ['https://www.example.org:8443/a', 'www.example.org'],
  ['http://[::1]/', '[::1]'],
  ['file:///a', ''],
  ['https://*/', ''],
  ['no address', ''],
])('the host of %s is "%s"', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
