import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  hostOf,
  parseSettings,
  ruleFor,
  TEXT_SIZE,
  THEMES,
  WIDTH,
  withoutSite,
  withSiteRule,
} from '../../src/settings/settings';

const reading = { theme: 'sepia', textSize: 24, width: 75 };
const rule = { host: 'www.example.org', clean: true };

describe('settings are walked in', () => {
  it('whole ones come through as they are', () => {
    expect(parseSettings({ reading, sites: [rule] })).toEqual({ reading, sites: [rule] });
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
  it.each([
    ['an unknown theme', { theme: 'neon' }, { theme: 'system' }],
    ['a text too small', { textSize: TEXT_SIZE.least - 1 }, { textSize: 20 }],
    ['a text too large', { textSize: TEXT_SIZE.most + 1 }, { textSize: 20 }],
    ['a text size in words', { textSize: '24' }, { textSize: 20 }],
    ['a width that is no number', { width: Number.NaN }, { width: 65 }],
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
    expect(parseSettings({ sites: [{ host, clean: true }, rule] }).sites).toEqual([rule]);
  });
  it('keeps the first of two rules for a host, and none without a choice', () => {
    const sites = [rule, { ...rule, clean: false }, { host: 'other.example.org' }];
    expect(parseSettings({ sites }).sites).toEqual([rule]);
  });
  it('whatever comes in, settings within their bounds come out, and come through again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ reading: fc.anything(), sites: fc.anything() })), value => {
        const settings = parseSettings(value);
        expect(THEMES).toContain(settings.reading.theme);
        expect(settings.reading.width).toBeGreaterThanOrEqual(WIDTH.least);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('rules of sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: [rule] };
  it('a rule takes the place of the one for its host', () => {
    expect(withSiteRule(settings, { ...rule, clean: false }).sites).toEqual([{ ...rule, clean: false }]);
  });
  it('a rule leaves those of other hosts, and the old settings, alone', () => {
    const other = { host: 'other.example.org', clean: true };
    expect(withSiteRule(settings, other).sites).toEqual([rule, other]);
    expect(settings.sites).toEqual([rule]);
  });
  it('are found and taken out by host', () => {
    expect(ruleFor(settings, 'www.example.org')).toEqual(rule);
    expect(ruleFor(settings, 'example.org')).toBeNull();
    expect(withoutSite(settings, 'www.example.org').sites).toEqual([]);
    expect(withoutSite(settings, 'example.org').sites).toEqual([rule]);
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
});
