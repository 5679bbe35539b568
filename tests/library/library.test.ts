import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, parseSavedArticle, parseSummary, summaryOf } from '../../src/library/library';
import { story } from './story';

const saved = { id: 'a1', savedAt: '2026-11-03T08:00:00.000Z', article: story() };

describe('a saved article is walked in', () => {
  it('a whole one comes through as it is', () => {
    expect(parseSavedArticle(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });
  it.each([
    ['nothing', undefined],
    ['one without its id', { ...saved, id: '' }],
    ['one without its time', { ...saved, savedAt: 3 }],
    ['one without its article', { ...saved, article: undefined }],
    ['one of a later make', { ...saved, article: { ...saved.article, version: 2 } }],
    ['one whose body is torn', { ...saved, article: { ...saved.article, body: 'torn' } }],
  ])('%s is refused', (_name, value) => {
    expect(parseSavedArticle(value)).toBeNull();
  });
});

describe('a summary', () => {
  it('says what the list shows and no more', () => {
    expect(parseSummary(summaryOf(saved))).toEqual(summaryOf(saved));
    expect(summaryOf(saved)).not.toHaveProperty('body');
  });
  it('that is damaged keeps what is whole of it', () => {
    const damaged = { ...summaryOf(saved), publisher: 7, words: Number.NaN, direction: 'up' };
    expect(parseSummary(damaged)).toEqual({ ...summaryOf(saved), publisher: '', words: 0 });
  });
  it('without an id is none, and nothing that comes in throws', () => {
    expect(parseSummary({ headline: 'Town votes' })).toBeNull();
    fc.assert(fc.property(fc.anything(), value => void parseSummary(value)));
  });
});

describe('two addresses of one article', () => {
  it.each([
    ['a fragment', 'https://www.example.org/a#comments', 'https://www.example.org/a'],
    ['an empty fragment', 'https://www.example.org/a#', 'https://www.example.org/a'],
    ['the port that goes without saying', 'https://www.example.org:443/a', 'https://www.example.org/a'],
    ['capitals in the host', 'https://WWW.example.org/a', 'https://www.example.org/a'],
  ])('differ by %s only', (_name, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });
  it('are two where the query differs', () => {
    expect(addressKey('https://www.example.org/?id=1')).not.toBe(addressKey('https://www.example.org/?id=2'));
  });
});
