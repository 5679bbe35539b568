import { describe, expect, test } from 'vitest';
import { type AccessNeeds, accessRows } from '../../src/pages/options/access-rows';
import type { SiteRule } from '../../src/settings/site-rules';

const both = (host: string) => [`https://${host}/*`, `http://${host}/*`];
const rule = (host: string, action: SiteRule['action'] = 'clean'): SiteRule => ({ host, path: '', action });
const nothing: AccessNeeds = { sites: [], news: 'leave', lists: [] };
const uses = (origins: string[], needs: Partial<AccessNeeds>) =>
  accessRows(origins, { ...nothing, ...needs }).map(row => [row.site, ...row.uses].join(' '));

describe('what the browser grants', () => {
  test('is a row a site, with all its patterns, all sites first', () => {
    const origins = [...both('www.example.org'), ...both('a.example.org'), 'https://*/*', 'http://*/*'];
    expect(accessRows(origins, nothing)).toEqual([
      { site: '*', origins: ['https://*/*', 'http://*/*'], uses: [] },
      { site: 'a.example.org', origins: both('a.example.org'), uses: [] },
      { site: 'www.example.org', origins: both('www.example.org'), uses: [] },
    ]);
  });
  test('is listed whatever its pattern is', () => {
    const sites = ['<all_urls>', '*://*.example.org/*', 'file:///*', '*://*/*'].flatMap(origin =>
      accessRows([origin], nothing).map(({ site }) => site),
    );
    expect(sites).toEqual(['*', '*.example.org', 'file:///*', '*']);
  });
  test('is none when nothing is granted', () => expect(accessRows([], nothing)).toEqual([]));
});

describe('what an access is for', () => {
  test('is a rule that does something there', () => {
    expect(uses(both('www.example.org'), { sites: [rule('www.example.org')] })).toEqual(['www.example.org rule']);
  });
  test.each([
    ['a rule that leaves the site alone', { sites: [rule('www.example.org', 'leave')] }],
    ['a rule for another site', { sites: [rule('example.org'), rule('www.example.org.uk')] }],
    ['the choice for all news sites', { news: 'clean' as const }],
  ])('is not %s', (_name, needs) => {
    expect(uses(both('www.example.org'), needs)).toEqual(['www.example.org']);
  });
  test('is a list that is fetched from there', () => {
    const needs = { sites: [rule('lists.example.org')], lists: ['lists.example.org', ''] };
    expect(uses(both('lists.example.org'), needs)).toEqual(['lists.example.org rule list']);
  });
  test('is a site below a domain', () => {
    const origins = ['https://*.example.org/*'];
    expect(uses(origins, { sites: [rule('www.example.org')] })).toEqual(['*.example.org rule']);
    expect(uses(origins, { sites: [rule('myexample.org')] })).toEqual(['*.example.org']);
  });
  test('is all news sites for all sites', () => {
    expect(uses(['https://*/*'], { news: 'reader' })).toEqual(['* news']);
  });
  test('is a rule for all sites only where its site has no access of its own', () => {
    const needs = { sites: [rule('www.example.org')] };
    expect(uses(['https://*/*'], needs)).toEqual(['* rule']);
    expect(uses(['https://*/*', ...both('www.example.org')], needs)).toEqual(['*', 'www.example.org rule']);
  });
});
