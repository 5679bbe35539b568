import { describe, expect, it } from 'vitest';
import { beginningOf, keptOn, parseKept, withKept, withoutKept } from '../../src/settings/kept';
import { NEWS_SHELVES } from '../../src/settings/news-sites';
import { afterLesson, parseSelectors } from '../../src/settings/remembered';
import { isHost } from '../../src/settings/site-rules';
import { parseTally, withMore } from '../../src/settings/tally';

const HOST = 'www.example.org';

describe('what stays on a site', () => {
  it('grows by kinds and by blocks, each once, and ends with one word', () => {
    const kind = withKept([], { host: HOST, kind: 'newsletter' });
    const both = withKept(kind, { host: HOST, text: '  Our weekly\n letter ' });
    const again = withKept(both, { host: HOST, kind: 'newsletter', text: 'Our weekly letter' });
    expect(again).toEqual([{ host: HOST, kinds: ['newsletter'], texts: ['Our weekly letter'] }]);
    expect(keptOn(again, 'other.example')).toEqual({ kinds: [], texts: [] });
    expect(withoutKept(again, HOST)).toEqual([]);
  });
  it('knows a block by its beginning', () => {
    expect(beginningOf('x'.repeat(500))).toHaveLength(120);
  });
  it.each([
    ['no list', 7],
    ['a host that is none', [{ host: '*', kinds: [], texts: [] }]],
    ['nothing', [null]],
  ])('is empty where there is %s', (_name, value) => {
    expect(parseKept(value)).toEqual([]);
  });
  it('leaves out kinds that are none, and what is no text', () => {
    expect(parseKept([{ host: HOST, kinds: ['newsletter', 'constructor', 3], texts: ['a', '', null] }])).toEqual([
      { host: HOST, kinds: ['newsletter'], texts: ['a'] },
    ]);
  });
});

describe('what is remembered of a site', () => {
  it('has the newest first, and loses what was wrong', () => {
    expect(afterLesson(['#a', '#b'], { learned: ['#c', '#a'], forgotten: ['#b'] })).toEqual(['#c', '#a']);
  });
  it('stays within bounds', () => {
    expect(parseSelectors(Array.from({ length: 500 }, (_, at) => `#a${at}`)).length).toBeLessThan(100);
  });
});

describe('the count per site', () => {
  it('adds up, the site with the most first', () => {
    const tally = withMore(withMore([{ host: HOST, hidden: 2 }], { host: 'b.example', hidden: 9 }), {
      host: HOST,
      hidden: 3,
    });
    expect(tally).toEqual([
      { host: 'b.example', hidden: 9 },
      { host: HOST, hidden: 5 },
    ]);
  });
  it.each([[{ host: HOST, hidden: -1 }], [{ host: HOST, hidden: 1.5 }], [{ host: '', hidden: 1 }], [null]])(
    'leaves out %j',
    value => {
      expect(parseTally([value])).toEqual([]);
    },
  );
});

describe('the starter list of news sites', () => {
  const sites = NEWS_SHELVES.flatMap(shelf => shelf.sites);
  it('has a host and a name for each, and no host twice', () => {
    expect(sites.filter(({ host, name }) => !isHost(host) || name === '')).toEqual([]);
    expect(new Set(sites.map(({ host }) => host)).size).toBe(sites.length);
  });
  it('names countries and languages that the browser can name', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const nameless = NEWS_SHELVES.filter(({ country, language }) => !regions.of(country) || !languages.of(language));
    expect(nameless).toEqual([]);
  });
});
