import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READING, MEASURES, type ReadingSettings, THEMES } from '../../src/settings/reading';
import { DEFAULT_SETTINGS, orderFor, parseSettings } from '../../src/settings/settings';
import type { SiteRule } from '../../src/settings/site-rules';

const reading: ReadingSettings = {
  ...DEFAULT_READING,
  theme: 'sepia',
  face: 'atkinson',
  textSize: 24,
  width: 75,
  hyphens: true,
  own: { paper: '#101010', ink: '#fefefe', accent: '#00ff00' },
};
const looks = [{ host: 'www.example.org', reading }];
const rule: SiteRule = { host: 'www.example.org', path: '', action: 'clean' };
const choices = { paused: true, badge: false, tally: true, support: false };
const listening = { rate: 1.5, quotesApart: true, voices: [{ language: 'pt', voice: 'Luciana', quoteVoice: '' }] };
const aids = { pictures: 'site', links: 'plain', line: 'ruler', progress: false, places: false };
const kept = [{ host: 'www.example.org', kinds: ['newsletter'], texts: ['Our weekly letter'] }];

describe('settings are walked in', () => {
  it('whole ones come through as they are', () => {
    const menus = { page: true, selection: false, link: true };
    const whole = { reading, looks, sites: [rule], news: 'reader', kept, menus, choices, listening, aids };
    expect(parseSettings(whole)).toEqual(whole);
  });
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', [1]],
    ['other fields', { colour: 'red' }],
  ])('%s gives the defaults', (_name, value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });
  it('those of the first version keep all that the reader chose', () => {
    const old = {
      reading,
      sites: [
        { host: 'a.example.org', clean: true },
        { host: 'b.example.org', clean: false },
      ],
    };
    expect(parseSettings(old)).toEqual({
      ...DEFAULT_SETTINGS,
      reading,
      sites: [
        { host: 'a.example.org', path: '', action: 'clean' },
        { host: 'b.example.org', path: '', action: 'leave' },
      ],
    });
  });
  it.each([
    ['an unknown theme', { theme: 'neon' }, { theme: 'system' }],
    ['a text too small', { textSize: MEASURES.textSize.least - 1 }, { textSize: 20 }],
    ['a text too large', { textSize: MEASURES.textSize.most + 1 }, { textSize: 20 }],
    ['a text size in words', { textSize: '24' }, { textSize: 20 }],
    ['a width that is no number', { width: Number.NaN }, { width: 65 }],
    ['an unknown face', { face: 'comic' }, { face: 'source-serif' }],
    ['a colour in words', { own: { ...reading.own, ink: 'red' } }, { own: { ...reading.own, ink: '#20242b' } }],
    ['hyphens in words', { hyphens: 'yes' }, { hyphens: false }],
  ])('%s gets its default and leaves the rest', (_name, wrong, right) => {
    expect(parseSettings({ reading: { ...reading, ...wrong } }).reading).toEqual({ ...reading, ...right });
  });
  it.each([
    ['a pattern for every host', '*'],
    ['a pattern for a domain', '*.example.org'],
    ['an address', 'https://www.example.org/'],
    ['a port', 'localhost:8080'],
    ['a path', 'www.example.org/news'],
    ['capitals', 'WWW.example.org'],
    ['a blank', 'www.exam ple.org'],
    ['nothing', ''],
  ])('a rule whose host is %s is left out', (_name, host) => {
    expect(parseSettings({ sites: [{ host, action: 'clean' }, rule] }).sites).toEqual([rule]);
  });
  it('keeps the first of two rules for a part of a site, and none without a choice', () => {
    const sites = [rule, { ...rule, action: 'leave' }, { host: 'other.example.org' }];
    expect(parseSettings({ sites }).sites).toEqual([rule]);
  });
  it('whatever comes in, settings within their bounds come out, and come through again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ reading: fc.anything(), sites: fc.anything() })), value => {
        const settings = parseSettings(value);
        expect(THEMES).toContain(settings.reading.theme);
        expect(settings.reading.width).toBeGreaterThanOrEqual(MEASURES.width.least);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('what is to be done with a page', () => {
  const address = 'https://www.example.org/story';
  it.each([
    ['nothing by default', DEFAULT_SETTINGS, { action: 'leave', ground: 'news' }],
    ['what its rule says', { ...DEFAULT_SETTINGS, sites: [rule] }, { action: 'clean', ground: 'site' }],
    [
      'what is chosen for all news',
      { ...DEFAULT_SETTINGS, news: 'reader' as const },
      { action: 'reader', ground: 'news' },
    ],
    [
      'nothing on an exception from all news',
      { ...DEFAULT_SETTINGS, news: 'clean' as const, sites: [{ ...rule, action: 'leave' as const }] },
      { action: 'leave', ground: 'site' },
    ],
    [
      'nothing while paused',
      {
        ...DEFAULT_SETTINGS,
        sites: [rule],
        news: 'clean' as const,
        choices: { ...DEFAULT_SETTINGS.choices, paused: true },
      },
      { action: 'leave', ground: 'site' },
    ],
  ])('is %s', (_name, settings, order) => {
    expect(orderFor(settings, address)).toEqual(order);
  });
});
