import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedKept, mergedSettings, mergedTally } from '../../src/archive/merge';
import { parseSettings } from '../../src/settings/settings';

const host = fc.constantFrom('a.example.org', 'b.example.org', 'www.example.com');
const anySettings = fc
  .record({
    reading: fc.record({
      theme: fc.constantFrom('light', 'dark', 'sepia'),
      textSize: fc.integer({ min: 14, max: 32 }),
    }),
    sites: fc.array(
      fc.record({ host, path: fc.constantFrom('', '/sport'), action: fc.constantFrom('clean', 'reader', 'leave') }),
    ),
    kept: fc.array(fc.record({ host, kinds: fc.subarray(['newsletter', 'comments']), texts: fc.array(fc.string()) })),
    news: fc.constantFrom('clean', 'leave'),
    choices: fc.record({ badge: fc.boolean(), tally: fc.boolean() }),
  })
  .map(parseSettings);
const anyTally = fc.uniqueArray(fc.record({ host, hidden: fc.integer({ min: 1, max: 999 }) }), {
  selector: ({ host: name }) => name,
});

describe('settings join', () => {
  it('and nothing of ours changes unless the reader chose so', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (ours, theirs) => {
        const merged = mergedSettings(ours, theirs, { settings: 'keep' });
        expect(merged).toMatchObject({ reading: ours.reading, choices: ours.choices, news: ours.news });
        expect(merged.sites).toEqual(expect.arrayContaining(ours.sites));
      }),
    );
  });
  it('and theirs take the place of ours if the reader chose so, while no rule is lost', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (ours, theirs) => {
        const merged = mergedSettings(ours, theirs, { settings: 'replace' });
        expect(merged).toMatchObject({ reading: theirs.reading, choices: theirs.choices, news: ours.news });
        expect(merged.sites).toEqual(expect.arrayContaining(theirs.sites));
        const parts = new Set([...ours.sites, ...theirs.sites].map(rule => rule.host + rule.path));
        expect(merged.sites).toHaveLength(parts.size);
      }),
    );
  });
  it('and what stays on a site stays, from both sides', () => {
    const ours = [{ host: 'a.example.org', kinds: ['newsletter' as const], texts: ['ours'] }];
    const theirs = [{ host: 'a.example.org', kinds: ['comments' as const], texts: ['ours', 'theirs'] }];
    expect(mergedKept(ours, theirs)).toEqual([
      { host: 'a.example.org', kinds: ['newsletter', 'comments'], texts: ['ours', 'theirs'] },
    ]);
  });
  it('with themselves into themselves', () => {
    fc.assert(
      fc.property(anySettings, ours => {
        const merged = mergedSettings(ours, ours, { settings: 'keep' });
        expect(merged.sites).toEqual(ours.sites);
        expect(merged.kept).toHaveLength(ours.kept.length);
      }),
    );
  });
});

describe('counts join', () => {
  it('to the higher of the two, so that the same file twice counts nothing twice', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (ours, theirs) => {
        const once = mergedTally(ours, theirs);
        expect(mergedTally(once, theirs)).toEqual(once);
        for (const { host: name, hidden } of [...ours, ...theirs])
          expect(once.find(one => one.host === name)?.hidden).toBeGreaterThanOrEqual(hidden);
      }),
    );
  });
});
