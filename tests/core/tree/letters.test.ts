import { expect, test } from 'vitest';
import { countWords, LETTERS } from '../../../src/core/tree/text';

const ours = new RegExp(`^[${LETTERS}]$`);
/** Scripts of the languages whose newspapers we know. */
const SCRIPTS = 'Latin Greek Cyrillic Hebrew Arabic Han Hiragana Katakana Hangul Thai'.split(' ');

test.each(SCRIPTS)('the letters, marks and digits of %s are the ones of Unicode', script => {
  const whole = new RegExp(`^(?=\\p{Script=${script}})[\\p{L}\\p{M}\\p{N}]$`, 'u');
  const none = new RegExp(`^(?=\\p{Script=${script}})[^\\p{L}\\p{M}\\p{N}]$`, 'u');
  const units = Array.from({ length: 0xd800 }, (_, i) => String.fromCharCode(i));
  expect(units.filter(unit => whole.test(unit) && !ours.test(unit))).toEqual([]);
  // Signs of manuscripts are left to their block.
  const printed = units.filter(unit => unit < '\u0800' || (unit >= '\u2000' && unit < '\ua000'));
  expect(printed.filter(unit => none.test(unit) && ours.test(unit))).toEqual([]);
});

test('marks, blanks and halves of an emoji are none', () => {
  expect([...' \n.,;:!?…-–—“”„«»「」()[]&@#%', '،', '؟', '。', '😀'[0]].filter(mark => ours.test(mark ?? ''))).toEqual(
    [],
  );
});

test('a combining mark does not end a word', () => {
  expect(countWords('noe\u0308l vient')).toBe(2);
});
