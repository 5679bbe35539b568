import { describe, expect, it } from 'vitest';
import { createStruggle, MOST_ROUNDS } from '../../src/live/struggle';
import { openPage } from './linked-page';

const SECOND = 1_000;
const never = () => false;

function arena({ kind = 'donation' } = {}) {
  const { page } = openPage('');
  let time = 0;
  const struggle = createStruggle({ now: () => time });
  const put = () => {
    page.body.querySelector('aside')?.remove();
    const element = page.createElement('aside');
    page.body.append(element);
    return { kind, rule: 'test', text: 'Support us', elements: [element] };
  };
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { page, struggle, put, wait };
}

describe('a block', () => {
  it('is met for the first time, and then stands there as before', () => {
    const { struggle, put } = arena();
    const block = put();
    expect(struggle.meet(block, { isShownAgain: never })).toBe('first');
    expect(struggle.meet(block, { isShownAgain: never })).toBe('as before');
  });
  it('is back when the page puts it in anew, or shows it again', () => {
    const { struggle, put } = arena();
    struggle.meet(put(), { isShownAgain: never });
    const block = put();
    expect(struggle.meet(block, { isShownAgain: never })).toBe('again');
    expect(struggle.meet(block, { isShownAgain: () => true })).toBe('again');
  });
  it('is lost after ten rounds, with all its elements, and stays lost', () => {
    const { struggle, put } = arena();
    struggle.meet(put(), { isShownAgain: never });
    const met = Array.from({ length: MOST_ROUNDS }, () => struggle.meet(put(), { isShownAgain: never }));
    expect(met.filter(encounter => encounter === 'again')).toHaveLength(MOST_ROUNDS - 1);
    expect([met.at(-1), struggle.lost()]).toEqual(['lost', 1]);
    const block = put();
    expect(struggle.meet(block, { isShownAgain: never })).toBe('lost');
    expect(struggle.elementsOf(block)).toHaveLength(MOST_ROUNDS + 1);
  });
  it('does not fight if it is drawn anew every half minute', () => {
    const { struggle, put, wait } = arena();
    for (let turn = 0; turn < 40; turn++) {
      wait(30 * SECOND);
      struggle.meet(put(), { isShownAgain: never });
    }
    expect(struggle.lost()).toBe(0);
  });
  it('does not fight if it is one of several that say the same', () => {
    const { page, struggle } = arena();
    for (let turn = 0; turn < 40; turn++) {
      const element = page.createElement('aside');
      page.body.append(element);
      struggle.meet({ kind: 'related', rule: 'test', text: 'Read on', elements: [element] }, { isShownAgain: never });
    }
    expect(struggle.lost()).toBe(0);
  });
  it('does not fight if it is the slot of an advert', () => {
    const { struggle, put } = arena({ kind: 'advert' });
    for (let turn = 0; turn < 40; turn++) struggle.meet(put(), { isShownAgain: never });
    expect(struggle.lost()).toBe(0);
  });
});
