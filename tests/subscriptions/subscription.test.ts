import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { parseSubscription, readList, rowOf, rulesOn } from '../../src/subscriptions/subscription';
import { keepSubscription, listSubscriptions, removeSubscription } from '../../src/subscriptions/subscriptions-store';

const FROM = { id: 'a', name: 'coast.txt', address: '', readAt: '2026-11-24T10:00:00.000Z' };
const list = (text: string, change: Partial<typeof FROM> = {}) => readList(text, { ...FROM, ...change });
const selectors = (lists: ReturnType<typeof list>[], host: string) => rulesOn(lists, host).map(rule => rule.selector);

describe('a list', () => {
  it('names itself, its licence and its home, or is named by its file', () => {
    const named = list('! Title: Coast list\n! Licence: CC BY 4.0\n! Homepage: https://lists.example/\n##.a');
    expect(named).toMatchObject({ title: 'Coast list', licence: 'CC BY 4.0', homepage: 'https://lists.example/' });
    expect(list('##.a').title).toBe('coast.txt');
  });
  it('keeps the number of each line, and counts what it refused', () => {
    const { filters, refused } = list('! x\n##.a\n||ads.example^\nexample.org##+js(a)\r\n##.b');
    expect(filters.map(({ line }) => line)).toEqual([2, 5]);
    expect(refused).toEqual({ script: 1, style: 0, procedure: 0, request: 1 });
  });
  it('is stored, shown without its rules, replaced by one of the same name, and removed', async () => {
    await keepSubscription(list('##.a'));
    await keepSubscription(list('##.a\n##.b'));
    expect(await listSubscriptions()).toEqual([rowOf(list('##.a\n##.b'))]);
    expect(rowOf(list('##.a\n##.b')).count).toBe(2);
    await removeSubscription('a');
    expect(await listSubscriptions()).toEqual([]);
  });
  it('comes back from the store as it was, and not at all if it is none', () => {
    const whole = list('example.org##.a:has-text(x)\n#@#.b');
    expect(parseSubscription(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(parseSubscription({ id: 'a' })).toBeNull();
    expect(parseSubscription(null)).toBeNull();
  });
});

describe('the rules that hold on a host', () => {
  it('are those for it and those for all, its own first, each with its list and line', () => {
    const lists = [list('##.everywhere\nexample.org##.here\nother.example##.there')];
    expect(rulesOn(lists, 'www.example.org')).toEqual([
      { selector: '.here', text: '', list: 'coast.txt', line: 2 },
      { selector: '.everywhere', text: '', list: 'coast.txt', line: 1 },
    ]);
  });
  it('are without those that an exception names, whichever list it stands in', () => {
    const lists = [list('##.a\n##.b'), list('example.org#@#.a', { id: 'b' })];
    expect(selectors(lists, 'example.org')).toEqual(['.b']);
    expect(selectors(lists, 'other.example')).toEqual(['.a', '.b']);
  });
  it('keep one with other words than the exception', () => {
    const lists = [list('##.a:has-text(Support)\n##.a:has-text(Join)\n#@#.a:has-text(Join)')];
    expect(rulesOn(lists, 'example.org').map(({ text }) => text)).toEqual(['Support']);
  });
});
