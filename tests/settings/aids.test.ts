import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_AIDS, LINE_AIDS, nextOf, parseAids } from '../../src/settings/aids';
import { blockOf, firstWords, parsePlaces, withoutPlace, withPlace } from '../../src/settings/places';
import { forgetPlace, forgetPlaces, keepPlace, placeIn } from '../../src/settings/places-store';
import { isSameSite, siteOf } from '../../src/settings/same-site';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const place = (address: string, when = 1, index = 4) => ({ address, index, words: 'The wall', when });

describe('the settings of the aids', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'ruler'],
    ['unknown choices', { pictures: 'some', links: 7, line: 'x', progress: 'yes', places: null }],
  ])('are the defaults where there is %s', (_name, value) => expect(parseAids(value)).toEqual(DEFAULT_AIDS));
  it('come through as they are', () => {
    const whole = { pictures: 'none', links: 'plain', line: 'focus', progress: false, places: false };
    expect(parseAids(whole)).toEqual(whole);
  });
  it('go around', () => expect(LINE_AIDS.map(aid => nextOf(LINE_AIDS, aid))).toEqual(['ruler', 'focus', 'off']));
});

describe('one site', () => {
  it.each([
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['www.asahi.co.jp', 'asahi.co.jp'],
    ['img.example.org', 'example.org'],
    ['a.b.c.example.de', 'example.de'],
    ['example.org', 'example.org'],
    ['paper.github.io', 'paper.github.io'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['WWW.Example.ORG.', 'example.org'],
  ])('%s is of %s', (host, site) => expect(siteOf(host)).toBe(site));
  it.each([
    ['https://www.bbc.co.uk/a', 'https://ichef.bbc.co.uk/b.jpg', true],
    ['https://one.co.uk/', 'https://two.co.uk/', false],
    ['https://one.github.io/', 'https://two.github.io/', false],
    ['https://10.0.0.1/', 'https://99.0.0.1/', false],
    ['https://notexample.org/', 'https://example.org/', false],
    ['https://example.org/', 'no address', false],
    ['file:///a', 'file:///b', false],
  ])('%s and %s: %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));
});

describe('a place in an article', () => {
  const texts = ['Head', 'The wall holds', '', 'The wall holds', 'End'];
  it.each([
    ['where it was', { index: 1, words: 'The wall holds' }, 1],
    ['where its words stand now, the nearest of two', { index: 4, words: 'The wall holds' }, 3],
    ['nowhere if its words are gone', { index: 1, words: 'The wall fell' }, -1],
    ['at a picture that is still there', { index: 2, words: '' }, 2],
    ['nowhere if there is no picture any more', { index: 1, words: '' }, -1],
    ['nowhere in a text that has become short', { index: 99, words: 'gone' }, -1],
  ])('is found %s', (_name, sought, at) => expect(blockOf(sought, texts)).toBe(at));
  it('is known by its first words, however they are parted', () =>
    expect(firstWords('  The\n wall  holds')).toBe('The wall holds'));
  it('takes the place of the one before', () =>
    expect(withPlace([place('a', 1, 2)], place('a', 2, 9))).toEqual([place('a', 2, 9)]));
  it('goes', () => expect(withoutPlace([place('a'), place('b')], 'a')).toEqual([place('b')]));
  it('goes with age: the oldest beyond 300', () => {
    const many = Array.from({ length: 310 }, (_, when) => place(`a${when}`, when));
    const kept = parsePlaces(many);
    expect(kept).toHaveLength(300);
    expect(kept.some(({ address }) => address === 'a9')).toBe(false);
    expect(kept[0]?.address).toBe('a309');
  });
  it.each([
    [null],
    ['text'],
    [[null, 7, {}]],
    [[{ ...place('a'), index: -1 }]],
    [[{ ...place('a'), index: 1.5 }]],
    [[{ ...place('a'), when: Number.NaN }]],
    [[{ ...place(''), words: 3 }]],
  ])('is none where there is %j', value => expect(parsePlaces(value)).toEqual([]));
});

describe('the store of places', () => {
  beforeEach(() => void openBrowser());
  it('keeps, finds and forgets', async () => {
    await Promise.all([keepPlace(place('a')), keepPlace(place('b', 2, 7))]);
    expect(await placeIn('b')).toEqual(place('b', 2, 7));
    await forgetPlace('b');
    expect(await placeIn('b')).toBeNull();
    expect(await placeIn('a')).not.toBeNull();
    await forgetPlaces();
    expect(await placeIn('a')).toBeNull();
  });
});
